/** What stands at the head of a document in disguise. It claims no more than was done. */
export const disguiseNotes = {
  done: 'Names, places and exact days known from the records or found by these rules were replaced.',
  warning:
    'What nobody could know may still stand here: read it before you give it on. What somebody said or lived through can tell who they are.',
  leftOut: 'Links and pictures are left out, since they may show what was replaced.',
  nothingFound: 'No identifier was found by these rules in what remains.',
  toLookAt: 'Look at these before you give it on: {words}',
} as const;
