import { isList, type Plain, type PlainMap } from '../../records/plain.ts';
import { canonical } from '../../records/substance.ts';
import { capitalised } from '../../text/capitalised.ts';
import { sentence } from '../../text/sentence.ts';
import type { ChangeKind } from './change.ts';
import { asMaps, partsChanged } from './parts.ts';
import { changed, dayMoved, type Teller, type Telling, type Told } from './telling.ts';
import { inARow, keyInWords, plainly, quoted } from './words.ts';

/** How each change of an assessment is told, by where it is. */
export const assessmentTellers: Readonly<Record<string, Teller>> = {
  'needs/*': (telling) => numbered(telling, { kind: 'need-changed', main: 'need' }),
  'strengths/*': (telling) => numbered(telling, { kind: 'strength-changed', main: 'strength' }),
  'readings/*': reading,
  readings: (telling) => ({ kind: 'reading-changed', sentence: readingsChanged(telling) }),
};

/** How the steps of a safety plan are told, by where they are. */
export const safetyPlanTellers: Readonly<Record<string, Teller>> = {
  review: (telling) => ({
    kind: 'review-moved',
    sentence: dayMoved(
      telling,
      {
        moved: 'The review of the safety plan is now on {to}, {moved} than {from}',
        added: 'The review of the safety plan is now on {to}',
        dropped: 'The safety plan no longer has a day of review; it was {from}',
      },
      {},
    ),
  }),
  ...Object.fromEntries(
    ['warnings', 'alone', 'distraction', 'people', 'professionals', 'surroundings'].map((step) => [
      `steps/${step}`,
      safetyStep,
    ]),
  ),
};

function withoutId(map: PlainMap): PlainMap {
  return Object.fromEntries(Object.entries(map).filter(([key]) => key !== 'id'));
}

/** A need or a strength, known by its number. */
function numbered(
  { kind: record, before, after, difference }: Telling,
  { kind, main }: { kind: ChangeKind; main: string },
): Told {
  const [was, is] = asMaps(before, after, main);
  const id = is['id'] ?? was['id'];
  const values = {
    Name: `${capitalised(main)}${typeof id === 'string' ? ` ${plainly(id)}` : ''}`,
    words: quoted(is[main] ?? was[main] ?? ''),
  };
  if (before === undefined) return { kind, sentence: sentence('{Name} is new: {words}', values) };
  if (after === undefined) return { kind, sentence: sentence('{Name} is gone: {words}', values) };
  const parts = partsChanged([withoutId(was), withoutId(is)], record, difference.after?.at ?? []);
  if (was['id'] === is['id']) {
    return { kind, sentence: sentence('{Name} changed: {parts}', { ...values, parts }) };
  }
  const from = typeof was['id'] === 'string' ? plainly(was['id']) : 'no number';
  const pattern = `{Name} was called {from}${parts === '' ? '' : '; {parts}'}`;
  return { kind, sentence: sentence(pattern, { ...values, from, parts }) };
}

function reading({ before, after, difference }: Telling): Told {
  const name = plainly(String((difference.after ?? difference.before)?.at.at(-1)));
  const words = (value: Plain | undefined): string =>
    typeof value === 'number' ? String(value) : quoted(value);
  const values = { name, from: words(before), to: words(after) };
  const pattern =
    before === undefined
      ? 'A new reading of {name}: {to}'
      : after === undefined
        ? 'The reading of {name} is gone; it was {from}'
        : 'The reading of {name} was changed from {from} to {to}';
  return { kind: 'reading-changed', sentence: sentence(pattern, values) };
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
  const Step = capitalised(keyInWords(record, at));
  const came = listed(after, before);
  const went = listed(before, after);
  const ways = [
    ...(came === '' ? [] : [`${came} came in`]),
    ...(went === '' ? [] : [`${went} went out`]),
  ];
  const values = { Step, ways: ways.length === 0 ? 'the order changed' : ways.join(', ') };
  return { kind, sentence: sentence('{Step}, in the safety plan: {ways}', values) };
}

function isListOrNone(value: Plain | undefined): value is readonly Plain[] | undefined {
  return value === undefined || isList(value);
}

const short = { main: 'what' };

/** The entries that only the first of two lists has. */
function listed(list: readonly Plain[] = [], beside: readonly Plain[] = []): string {
  const known = new Set(beside.map((item) => canonical(item, short)));
  const others = list.filter((item) => !known.has(canonical(item, short)));
  return inARow(others.map((item) => quoted(asMaps(item, undefined, 'what')[0]['what'] ?? '')));
}
