import { isList, type Plain } from '../../records/plain.ts';
import { canonical } from '../../records/substance.ts';
import { capitalised } from '../../text/capitalised.ts';
import { sentence } from '../../text/sentence.ts';
import type { ChangeKind } from './change.ts';
import { asMaps, partsChanged } from './parts.ts';
import { changed, type Teller, type Telling, type Told } from './telling.ts';
import { inARow, keyInWords, quoted } from './words.ts';

/** How each change of an assessment is told, by where it is. */
export const assessmentTellers: Readonly<Record<string, Teller>> = {
  'needs/*': (telling) => numbered(telling, { kind: 'need-changed', main: 'need' }),
  'strengths/*': (telling) => numbered(telling, { kind: 'strength-changed', main: 'strength' }),
  readings: (telling) => ({ kind: 'reading-changed', sentence: readingsChanged(telling) }),
};

/** How the steps of a safety plan are told, by where they are. */
export const safetyPlanTellers: Readonly<Record<string, Teller>> = Object.fromEntries(
  ['warnings', 'alone', 'distraction', 'people', 'professionals', 'surroundings'].map((step) => [
    `steps/${step}`,
    safetyStep,
  ]),
);

/** A need or a strength, known by its number. */
function numbered(
  { kind: record, before, after, difference }: Telling,
  { kind, main }: { kind: ChangeKind; main: string },
): Told {
  const [was, is] = asMaps(before, after, main);
  const id = is['id'] ?? was['id'];
  const values = {
    Name: `${capitalised(main)}${typeof id === 'string' ? ` ${id}` : ''}`,
    words: quoted(is[main] ?? was[main] ?? ''),
  };
  if (before === undefined) return { kind, sentence: sentence('{Name} is new: {words}', values) };
  if (after === undefined) return { kind, sentence: sentence('{Name} is gone: {words}', values) };
  const parts = partsChanged([was, is], record, difference.after?.at ?? []);
  return { kind, sentence: sentence('{Name} changed: {parts}', { ...values, parts }) };
}

function readingsChanged({ before, after }: Telling): Told['sentence'] {
  if (before === undefined) return sentence('Readings came in');
  return after === undefined ? sentence('The readings are gone') : sentence('The readings changed');
}

/** One of the six steps: what came to it and what went. */
function safetyStep(telling: Telling): Told {
  const { kind: record, before, after, difference } = telling;
  const kind = 'safety-plan-changed';
  if (!isListOrNone(before) || !isListOrNone(after)) return { kind, sentence: changed(telling) };
  const at = difference.after?.at ?? difference.before?.at ?? [];
  const [was, is] = [before ?? [], after ?? []];
  const values = {
    Step: capitalised(keyInWords(record, at)),
    came: listed(is, was),
    went: listed(was, is),
  };
  if (values.came === '' && values.went === '') {
    return { kind, sentence: sentence('{Step}, in the safety plan: the order changed', values) };
  }
  const pattern =
    values.went === ''
      ? '{Step}, in the safety plan: {came} came in'
      : values.came === ''
        ? '{Step}, in the safety plan: {went} went out'
        : '{Step}, in the safety plan: {came} came in, {went} went out';
  return { kind, sentence: sentence(pattern, values) };
}

function isListOrNone(value: Plain | undefined): value is readonly Plain[] | undefined {
  return value === undefined || isList(value);
}

const short = { main: 'what' };

/** The entries that only the first of two lists has. */
function listed(list: readonly Plain[], beside: readonly Plain[]): string {
  const known = new Set(beside.map((item) => canonical(item, short)));
  const others = list.filter((item) => !known.has(canonical(item, short)));
  return inARow(others.map((item) => quoted(asMaps(item, undefined, 'what')[0]['what'] ?? '')));
}
