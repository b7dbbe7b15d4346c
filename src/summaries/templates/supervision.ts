/** What a worker and their supervisor have to talk about, the most urgent first. */
export const supervisionTemplate = `# Supervision agenda: {{worker}}

{{head}}

## What cannot wait

{{cannot-wait}}

## Plans that wait for a decision

{{decisions-awaited}}

## Plans sent back and open questions

{{questions-open}}

## What else is overdue

{{overdue-by-case}}

## Changes of risk

{{risk-changes}}

## Goals without movement

{{goals-without-movement}}

## Cases opened and closed

{{opened-and-closed}}

## Notes written late

{{late-notes}}

## Consents that run out

{{consents-ahead}}

## What went as planned

{{as-planned}}

## The open cases

{{case-table}}

## What is missing or cannot be read

{{gaps}}
`;
