import type { Caseload } from '../../caseload/caseload.ts';
import type { CaseFile } from '../../caseload/case-file.ts';
import type { Moment } from '../../caseload/due.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Parts, SnippetEdit } from '../../text/snippet.ts';

/** What a fix may look at beside the place of the finding. */
export interface FixContext {
  readonly file: CaseFile;
  readonly caseload: Caseload;
  readonly moment: Moment;
}

/** A way to settle a finding that a person may choose. */
export interface Fix {
  readonly title: Sentence;
  readonly change: Change;
  /** What most people would choose. */
  readonly isPreferred?: boolean;
  /** Can be made without asking: nothing else can have been meant. */
  readonly safe?: boolean;
}

/** A change of one file, made from its text at the time; or a file that is not there yet. */
export type Change =
  | { readonly path: string; readonly make: (text: string) => ChangeMade }
  | { readonly path: string; readonly newFile: Parts };

/** The edit, or why none is made. */
export type ChangeMade =
  | { readonly edit: SnippetEdit; readonly refused?: undefined }
  | { readonly edit?: undefined; readonly refused: Sentence };
