import type { Plain, PlainMap } from '../../records/plain.ts';
import { canonical } from '../../records/substance.ts';
import { capitalised } from '../../text/capitalised.ts';
import { sentence } from '../../text/sentence.ts';
import type { ChangeKind } from './change.ts';
import { asMaps, partsChanged } from './parts.ts';
import { changed, type Teller, type Telling, type Told } from './telling.ts';
import { quoted, quotedApart, valueInWords } from './words.ts';

/** How each change of a goal's strategies, activities and evaluation is told, by where it is. */
export const strategyTellers: Readonly<Record<string, Teller>> = {
  'goals/*/strategies/*': strategyItself,
  'goals/*/strategies/*/strategy': ({ before, after, whose }) => {
    const [from, to] = quotedApart(before, after);
    return {
      kind: 'strategy-changed',
      sentence: sentence('{Whose}: a strategy now reads {to}; it read {from}', {
        Whose: capitalised(whose),
        from,
        to,
      }),
    };
  },
  'goals/*/strategies/*/type': (telling) => {
    const after = telling.difference.holders.at(-1)?.after ?? {};
    const strategy = `the strategy ${quoted(after['strategy'] ?? '')} for ${telling.whose}`;
    return { kind: 'strategy-changed', sentence: changed({ ...telling, whose: strategy }) };
  },
  'goals/*/strategies/*/activities/*': (telling) =>
    entry(telling, { kind: 'activity-changed', main: 'activity', what: 'activity' }),
  'goals/*/evaluation/*': (telling) =>
    entry(telling, { kind: 'evaluation-changed', main: 'method', what: 'way of evaluation' }),
};

function strategyItself({ kind, before, after, whose, difference }: Telling): Told {
  const [was, is] = asMaps(before, after, 'strategy');
  const at = difference.after?.at ?? difference.before?.at ?? [];
  const type = (value: Plain | undefined): string =>
    value === undefined ? '' : ` (${valueInWords(value, kind, [...at, 'type'])})`;
  const values = {
    Whose: capitalised(whose),
    from: `${quoted(was['strategy'] ?? before)}${type(was['type'])}`,
    to: `${quoted(is['strategy'] ?? after)}${type(is['type'])}`,
  };
  if (before === undefined) {
    return {
      kind: 'strategy-added',
      sentence: sentence('{Whose} has a new strategy: {to}', values),
    };
  }
  if (after === undefined) {
    return {
      kind: 'strategy-dropped',
      sentence: sentence('{Whose} no longer has the strategy {from}', values),
    };
  }
  return {
    kind: 'strategy-changed',
    sentence: sentence('{Whose}: a strategy is now {to}; it was {from}', values),
  };
}

/** An entry that came, went or became another. */
function entry(
  { kind: record, before, after, whose, difference }: Telling,
  { kind, main, what }: { kind: ChangeKind; main: string; what: string },
): Told {
  const [was, is] = asMaps(before, after, main);
  const values = {
    Whose: capitalised(whose),
    what,
    from: quoted(was[main] ?? before),
    to: quoted(is[main] ?? after),
  };
  if (before === undefined)
    return { kind, sentence: sentence('{Whose} has a new {what}: {to}', values) };
  if (after === undefined)
    return { kind, sentence: sentence('{Whose} no longer has the {what} {from}', values) };
  const at = difference.after?.at ?? [];
  const others = partsChanged([without(was, main), without(is, main)], record, at);
  if (canonical(was[main]) === canonical(is[main])) {
    const pattern = '{Whose}: the {what} {from} changed: {others}';
    return { kind, sentence: sentence(pattern, { ...values, others }) };
  }
  const pattern = `{Whose}: the {what} {from} now reads {to}${others === '' ? '' : '; {others}'}`;
  return { kind, sentence: sentence(pattern, { ...values, others }) };
}

function without(map: PlainMap, main: string): PlainMap {
  return Object.fromEntries(Object.entries(map).filter(([key]) => key !== main));
}
