import { dayFrom } from '../../calendar/day.ts';
import { isPlainMap, type Plain, type PlainMap } from '../../records/plain.ts';
import { capitalised } from '../../text/capitalised.ts';
import { sentence, type Sentence } from '../../text/sentence.ts';
import { partsChanged } from './parts.ts';
import { changed, dayMoved, type Teller, type Telling, type Told } from './telling.ts';
import { dayInFull, inARow, plainly, quoted, quotedApart } from './words.ts';

/**
 * How each change of a plan's phases is told, by where it is. A phase that goes or begins on another
 * day needs a look: readings are compared otherwise from then on.
 */
export const phaseTellers: Readonly<Record<string, Teller>> = {
  'phases/*': phaseItself,
  'phases/*/phase': renamed,
  'phases/*/start': (telling) => ({
    kind: 'phase-changed',
    weight: 'needs-a-look',
    sentence: dayMoved(
      telling,
      {
        moved: '{Phase} now begins on {to}, {moved} than {from}',
        added: '{Phase} now begins on {to}',
        dropped: '{Phase} no longer says when it begins; it was {from}',
      },
      { Phase: capitalised(nameOf(versionsOf(telling).after)) },
    ),
  }),
  'phases/*/what': what,
  'phases/*/goals': (telling) => ({ kind: 'phase-changed', sentence: goalsChanged(telling) }),
};

function versionsOf({ difference }: Telling): { before: PlainMap; after: PlainMap } {
  return difference.holders.at(-1) ?? { before: {}, after: {} };
}

/** A phase as it is spoken of: `phase B2`. */
function nameOf(phase: Plain | undefined): string {
  const name = isPlainMap(phase) ? phase['phase'] : phase;
  if (typeof name === 'string' && name !== '') return `phase ${plainly(name)}`;
  return name === undefined || name === null ? 'a phase' : `phase ${quoted(name)}`;
}

function phaseItself({ kind, before, after, difference }: Telling): Told {
  const values = { from: nameOf(before), to: nameOf(after) };
  if (before === undefined) {
    const pattern = 'The plan has a new {to}{more}';
    return {
      kind: 'phase-added',
      sentence: sentence(pattern, { ...values, more: moreOf(after) }),
    };
  }
  if (after === undefined) {
    const pattern = 'The plan no longer has {from}{more}';
    return {
      kind: 'phase-dropped',
      weight: 'needs-a-look',
      sentence: sentence(pattern, { ...values, more: moreOf(before) }),
    };
  }
  const maps = [asMap(before), asMap(after)] as const;
  const parts = partsChanged(maps, kind, difference.after?.at ?? []);
  return {
    kind: 'phase-changed',
    sentence: sentence('{Phase} changed: {parts}', { Phase: capitalised(values.to), parts }),
  };
}

/** When a phase begins, for which goals, and what is done: ` from 1 May 2026 for G1: “Sessions”`. */
function moreOf(phase: Plain | undefined): string {
  const { start, what: words, goals } = asMap(phase);
  const day = dayFrom(start);
  const ids = idsIn(goals);
  return [
    day ? ` from ${dayInFull(day)}` : '',
    ids.length > 0 ? ` for ${inARow(ids)}` : '',
    words === undefined || words === null ? '' : `: ${quoted(words)}`,
  ].join('');
}

function renamed({ before, after }: Telling): Told {
  const values = { Before: capitalised(nameOf(before)), after: nameOf(after) };
  const pattern =
    after === undefined
      ? '{Before} no longer has a name'
      : before === undefined
        ? 'A phase without a name is now {after}'
        : '{Before} is now {after}';
  return { kind: 'phase-changed', sentence: sentence(pattern, values) };
}

function what(telling: Telling): Told {
  const { before, after } = telling;
  const [from, to] = quotedApart(before, after);
  const values = { Phase: capitalised(nameOf(versionsOf(telling).after)), from, to };
  const pattern =
    before === undefined
      ? '{Phase} now says what is done: {to}'
      : after === undefined
        ? '{Phase} no longer says what is done; it was {from}'
        : '{Phase} now reads {to}; it read {from}';
  return { kind: 'phase-changed', sentence: sentence(pattern, values) };
}

function goalsChanged(telling: Telling): Sentence {
  const { before, after } = telling;
  const phase = nameOf(versionsOf(telling).after);
  const values = {
    Phase: capitalised(phase),
    from: inARow(idsIn(before)),
    to: inARow(idsIn(after)),
  };
  if (before === undefined) return sentence('{Phase} is now for {to} alone', values);
  if (after === undefined) return sentence('{Phase} is now for all goals, not for {from}', values);
  if (values.from === values.to) return changed({ ...telling, whose: phase });
  return sentence('{Phase} is now for {to}, not for {from}', values);
}

function idsIn(value: Plain | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  const items = Array.isArray(value) ? (value as readonly Plain[]) : [value];
  return items.map((item) => (typeof item === 'string' ? plainly(item) : quoted(item))).toSorted();
}

function asMap(value: Plain | undefined): PlainMap {
  return isPlainMap(value) ? value : {};
}
