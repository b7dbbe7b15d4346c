/** What moved in a case over a time, for a court, a funder or a team. */
export const progressTemplate = `# Progress report: {{name}}

{{head}}

{{whole-time}}

{{facts}}

## Goals

{{plan}}

{{plan-as-of}}

{{attainment}}

{{#goals-reported}}

### {{goal-title}}

{{goal-standing}}

{{goal-readings}}

{{charts}}

{{goal-ratings}}

{{goal-steps}}

{{/goals-reported}}

## Other measures

{{other-readings}}

## Contacts

{{contacts-counted}}

## What contacts were for

{{stages-served}}

## Referrals

{{referrals-moved}}

## Crises

{{crises}}

## Barriers and adjustments

{{barriers}}

## Needs

{{needs-changed}}

## Consents

{{consents-changed}}

## Decisions of the supervisor

{{decisions}}

## What is agreed next

{{next-steps}}

## What is missing or cannot be read

{{gaps}}
`;
