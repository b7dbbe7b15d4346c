/** What a worker looks over before the next meeting, on about one page. */
export const interviewTemplate = `# Interview preparation: {{name}}

{{head}}

{{standing}}

## Safety

{{safety-short}}

## Promises

{{promises}}

## Open steps of the person and of others

{{steps-of-others}}

## The last three contacts

{{last-contacts}}

## Left open in the notes

{{still-open}}

## Stages

{{stages-left}}

## Goals: what they lack, and readings due

{{goals-lacking}}

## Consents that end soon

{{consents-ending}}

## What is missing or cannot be read

{{gaps}}
`;
