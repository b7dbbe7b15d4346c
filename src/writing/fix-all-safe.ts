import { difference } from '../records/difference.ts';
import { readRecord } from '../records/read-record.ts';
import { applyEdit, type TextEdit } from '../text/edit.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import { plainEdit } from '../text/snippet.ts';
import { firstSafeFix } from './fixes-at.ts';
import type { Surroundings } from './surroundings.ts';

/** All safe fixes of a record as one edit with their number, or why there is none. */
export type AllFixed =
  | { readonly edit: TextEdit; readonly count: number; readonly refused?: undefined }
  | { readonly edit?: undefined; readonly refused: Sentence };

const mostFixes = 100;

/**
 * Mends what can only have been meant in one way: misspelt keys and codes, days in another
 * notation. Each fix is made in what the one before it left; what is left needs a person.
 */
export function fixAllSafe(around: Surroundings): AllFixed {
  const reading = readRecord(around, around.moment.settings.extraCodes);
  if (!reading) return { refused: sentence('This file is not a record') };
  if (!reading.record) return { refused: sentence(brokenFile) };
  let text = around.text;
  let count = 0;
  while (count < mostFixes) {
    const after = mendedOnce({ ...around, text });
    if (after === undefined) break;
    text = after;
    count++;
  }
  return count > 0
    ? { edit: difference(around.text, text), count }
    : { refused: sentence('Nothing here can be fixed without asking') };
}

const brokenFile =
  'This file cannot be read as it stands, so nothing is written to it: settle its problems first';

function mendedOnce(around: Surroundings): string | undefined {
  const change = firstSafeFix(around)?.change;
  if (!change || !('make' in change)) return undefined;
  const { edit } = change.make(around.text);
  return edit && applyEdit(around.text, plainEdit(edit));
}
