import type { DataPath } from '../../records/fault.ts';
import type { CareRecord } from '../../records/record.ts';
import type { Change } from '../compare/change.ts';
import { factsOf } from '../compare/facts.ts';
import { isWithin } from './whole-words.ts';

/**
 * The line, from 0, of the later side's readable text at which a change is to be seen. Of what is
 * gone it is the last line before it that both sides have.
 */
export function lineOfChange(
  { before, after }: Change,
  { from, to }: { readonly from: CareRecord | undefined; readonly to: CareRecord },
): number {
  if (after) return lineOf(to, after.at);
  if (!before || !from) return 0;
  const now = factsOf(to).map(({ line }) => line);
  const then = factsOf(from).map(({ line }) => line);
  for (let line = lineOf(from, before.at); line >= 0; line--) {
    const same = sameLine(then, line, now);
    if (same !== undefined) return same;
  }
  return 0;
}

/** The line that says the same in another text: of several the one with as many before it. */
function sameLine(
  then: readonly string[],
  line: number,
  now: readonly string[],
): number | undefined {
  const before = then.slice(0, line).filter((each) => each === then[line]).length;
  return now.flatMap((each, index) => (each === then[line] ? [index] : []))[before];
}

/** The first line that tells of a place in a record, else of what is nearest around it. */
function lineOf(record: CareRecord, at: DataPath): number {
  const facts = factsOf(record);
  for (let length = at.length; length > 0; length--) {
    const around = at.slice(0, length);
    const line = facts.findIndex((fact) => isWithin(fact.at, around));
    if (line >= 0) return line;
  }
  return 0;
}
