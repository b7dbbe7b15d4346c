/** The plan for the person themselves, in plain words: nothing above grade 6. */
export const clientPlanTemplate = `# My plan

{{my-head}}

{{my-plan}}

## Your goals

{{#my-goals}}

### {{my-goal-title}}

{{my-goal}}

{{/my-goals}}

{{^my-goals}}

No goal is set now.

{{/my-goals}}

## What is strong

{{my-strengths}}

## Who helps

{{my-help}}

## When we meet

{{my-ahead}}

{{#my-safety-plan}}

## Your safety plan

{{my-safety-plan}}

{{/my-safety-plan}}

## What we may share

{{my-consents}}

## What is not here

{{my-gaps}}

{{#my-signing}}

## We agree on this plan

{{my-signing}}

{{/my-signing}}
`;
