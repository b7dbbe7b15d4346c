/** The command cannot do what it was asked: it ends with code 2 and says this sentence. */
export class CannotLook extends Error {}

/** Ways for a command to end. */
export const exitCodes = { allWell: 0, findings: 1, couldNotLook: 2 } as const;
