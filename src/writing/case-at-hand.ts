import { type CaseFile, caseRecord } from '../caseload/case-file.ts';
import type { Caseload } from '../caseload/caseload.ts';
import type { Moment } from '../caseload/due.ts';
import type { Sentence } from '../text/sentence.ts';

/** A case that something new is written for, with all that is known around it. */
export interface CaseAtHand {
  readonly file: CaseFile;
  readonly caseload: Caseload;
  readonly moment: Moment;
  /** Says a sentence in the language of the record's own text. */
  readonly speak: (sentence: Sentence) => string;
}

/** A record that is not written yet: where it goes by habit, and its whole text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The people of a contact as the record of the case names them. */
export function presentIn({ file }: CaseAtHand, withClient: boolean): readonly string[] {
  const { client, worker } = caseRecord(file)?.record ?? {};
  return [withClient ? client : undefined, worker].filter((who) => who !== undefined);
}
