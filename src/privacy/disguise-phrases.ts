/** What stands at the head of a document in disguise. It claims no more than was done. */
export const disguiseNotes = {
  done: 'Names, places and exact days known from the records or found by these rules were replaced.',
  warning:
    'What nobody could know may still stand here: read it before you give it on. What somebody said or lived through can tell who they are.',
  leftOut: 'Links and pictures are left out, since they may show what was replaced.',
  nothingFound: 'No identifier was found by these rules in what remains.',
  toLookAt: 'Look at these before you give it on: {words}',
} as const;

/** What takes the place of something that no record knows. */
export const unknownOnes = [
  '[name]',
  '[number]',
  '[place or name]',
  'another case',
  'a file',
  'an account',
  'an address',
  'an email address',
  'a phone number',
  'a web address',
] as const;

/** All that a disguise says, to be put in other languages: what it says of the records included. */
export const disguisePhrases: readonly string[] = [
  ...Object.values(disguiseNotes),
  ...unknownOnes,
  ...['the person', 'the family', 'one of the family', 'person {n}', 'family {n}'],
  ...['family member {n}', 'support {n}', 'service {n}', 'another person {n}', 'colleague {n}'],
  ...['the worker', 'worker {n}', 'the supervisor', 'supervisor {n}', 'the program', 'program {n}'],
  ...['the agency', 'the case', 'case {n}', 'a day in {year}', '{who}’s'],
];
