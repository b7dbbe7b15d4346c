/** A case on about one page for a colleague, a supervisor or a meeting. */
export const caseTemplate = `# {{name}}

{{head}}

{{facts}}

## Why we are involved

{{why}}

## Needs and strengths

{{needs}}

## Goals

{{plan}}

{{#goals}}

### {{goal-title}}

{{goal}}

{{charts}}

{{/goals}}

## What was done

{{done}}

## Sign-off

{{sign-off}}

## Overdue

{{overdue}}

## Next steps

{{next-steps}}

## Supports and consents

{{supports}}

## What is missing or cannot be read

{{gaps}}
`;
