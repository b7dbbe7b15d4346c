import type { Day } from '../calendar/day.ts';
import type { KeptConsent } from '../caseload/consents.ts';

/** The commit that records were read at. */
export interface Revision {
  readonly id: string;
  readonly day: Day;
  /** How many files of the records differ from it. */
  readonly changed: number;
}

/** Whom a document is for. */
export type Reader = 'team' | 'supervisor' | 'supervisors' | 'person' | 'court' | KeptConsent;

/** What a document is made of, and for whom. */
export interface Made {
  /** Undefined where no repository could be asked. */
  readonly revision?: Revision | undefined;
  readonly reader?: Reader | undefined;
  /** Whether names, places and exact days are replaced. */
  readonly isDisguised?: boolean | undefined;
}
