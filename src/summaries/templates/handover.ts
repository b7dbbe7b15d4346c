/** All that the next worker needs on the first day, what was promised first. */
export const handoverTemplate = `# Handover: {{name}}

{{head}}

{{standing}}

## Promises

{{promises}}

## Safety

{{safety}}

## Why we are involved

{{why}}

## Who is who

{{people}}

## How to reach and how to be with the person

{{being-with}}

## What may be shared

{{consents-handed}}

## The plan, goal by goal

{{goals-handed}}

## Overdue, and due in the next four weeks

{{due-besides}}

## The last contact

{{last-contact}}

{{stages-never}}

## What is missing or cannot be read

{{gaps}}
`;
