/** A caseload for its supervisors and the head of the service: figures, then case by case. */
export const caseloadTemplate = `# Caseload summary

{{head}}

Numbers from 1 to 4 stand here as they are. Outside the agency they must be hidden, so that nobody is recognized: the command Export Caseload Figures writes the same tables with small numbers hidden.

## Figures

{{#figures}}

### {{figure-name}}

{{figure}}

{{/figures}}

{{#groups}}

## {{group}}

{{#cases}}

### {{name}}

{{in-brief}}

{{/cases}}

{{/groups}}

## What is missing or cannot be read

{{gaps}}
`;
