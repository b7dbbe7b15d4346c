import type { Check } from '../check.ts';
import { conclusionUnsupported } from '../conclusion-unsupported.ts';
import { crisisNoteIncomplete } from '../crisis-note-incomplete.ts';
import { goalInTextNotFound } from '../goal-in-text-not-found.ts';
import { headingEmpty } from '../heading-empty.ts';
import { headingMissing } from '../heading-missing.ts';
import { linkNotFound } from '../link-not-found.ts';
import { textCopied } from '../text-copied.ts';
import { textNotRead } from '../text-not-read.ts';
import { wordJudging } from '../word-judging.ts';

/** Checks of the text below the front matter. */
export const narrativeChecks: readonly Check[] = [
  conclusionUnsupported,
  crisisNoteIncomplete,
  goalInTextNotFound,
  headingEmpty,
  headingMissing,
  linkNotFound,
  textCopied,
  textNotRead,
  wordJudging,
];
