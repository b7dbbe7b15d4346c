import { codesOf } from '../../records/expectation.ts';
import type { DataPath } from '../../records/fault.ts';
import type { Reading } from '../../records/read-record.ts';
import { codes as allCodes } from '../../records/record.ts';
import { schemaAt } from '../../records/schema.ts';
import { valueWritten } from '../../records/value-written.ts';
import { nearestFirst, nearMiss } from '../../text/near-miss.ts';
import { sentence } from '../../text/sentence.ts';
import { changeRecord, set } from './change-record.ts';
import type { FixesOf } from '../check.ts';
import type { Fix } from './fix.ts';
import { pathOf } from './fix-keys.ts';

const mostOffered = 12;
const shortestSafe = 4;

/** Puts a code of the list in place of what stands there. */
export const codeFixes: FixesOf = ({ reading, place }, { moment }) => {
  const at = pathOf(place);
  const kind = reading.record?.record;
  if (!at || !kind) return [];
  const written = schemaAt(kind, at);
  const extra = moment.settings.extraCodes[written?.name ?? ''] ?? [];
  return choicesOf(reading, at, [...codesOf(written?.schema), ...extra]);
};

/** Puts a kind of record in place of a word that is none. */
export const kindFixes: FixesOf = ({ reading, place }) => {
  const at = pathOf(place);
  // Which record it is decides all else, so that is never changed without being looked at.
  return at ? choicesOf(reading, at, allCodes.kind).map((fix) => ({ ...fix, safe: false })) : [];
};

/**
 * The code one slip of the pen away, where there is just one; else the codes of a short list. Two
 * edits make one word another (`came`, `late`), so only a single slip is taken for what was meant.
 */
function choicesOf(reading: Reading, at: DataPath, codes: readonly string[]): readonly Fix[] {
  const said = valueWritten(reading.text, at);
  const word =
    typeof said === 'string'
      ? said
          .trim()
          .toLowerCase()
          .replace(/[\s_]+/g, '-')
      : '';
  const near = codes.filter((code) => code === word || nearMiss(word, [code], 1) === code);
  const [meant] = near;
  if (near.length === 1 && meant !== undefined) {
    return [{ ...use(reading, at, meant), isPreferred: true, safe: word.length >= shortestSafe }];
  }
  if (codes.length > mostOffered) {
    return nearestFirst(word, near).map((code) => use(reading, at, code));
  }
  return nearestFirst(word, codes).map((code) => use(reading, at, code));
}

function use(reading: Reading, at: DataPath, code: string): Fix {
  return {
    title: sentence('Write `{code}`', { code }),
    change: changeRecord(reading.path, set(at, code)),
  };
}
