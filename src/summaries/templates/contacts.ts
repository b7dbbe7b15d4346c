/** Every contact of a time, for billing and supervision; nothing of what was said in them. */
export const contactsTemplate = `# Contact log: {{name}}

{{head}}

{{whole-time}}

{{facts}}

## Contacts

{{contact-log}}

## Totals

{{contact-totals}}

## Notes written late

{{notes-late}}

## Time between contacts

{{contact-gaps}}

## What is missing or cannot be read

{{gaps}}
`;
