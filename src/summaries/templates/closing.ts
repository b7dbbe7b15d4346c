/** A look back on a case for colleagues and the file. */
export const closingTemplate = `# Closing summary: {{name}}

{{closing-standing}}

{{head}}

## The course of the work

{{closing-course}}

## What became of the goals

{{goal-ends}}

## First and last readings

{{first-and-last}}

## What helped

{{what-helped}}

{{#what-they-said}}

## What the person says

{{what-they-said}}

{{/what-they-said}}

## What remains open

{{what-remains}}

## Referrals

{{referral-outcomes}}

## Where the person can turn

{{where-to-turn}}

## Consents

{{consent-ends}}

## How long the file is kept

{{kept-until}}

## What is missing or cannot be read

{{gaps}}
`;
