import { dayFrom } from '../../calendar/day.ts';
import { type PlainMap } from '../../records/plain.ts';
import type { CareRecord, Kind } from '../../records/record.ts';
import { shapeOf } from '../../records/shapes.ts';
import { besideSubstance, canonical, substanceOf } from '../../records/substance.ts';
import { capitalised } from '../../text/capitalised.ts';
import { sentence } from '../../text/sentence.ts';
import type { Change } from './change.ts';
import { changesWithin, comparePlans, weightyFirst } from './compare-plans.ts';
import type { CompareContext } from './telling.ts';
import { dayInFull, inARow, keyInWords } from './words.ts';

/** Kinds whose changes are said one by one; the others are notes, said in one sentence. */
const inParts: ReadonlySet<Kind> = new Set(['case', 'assessment', 'plan', 'safety-plan']);

const names: Readonly<Record<Kind, string>> = {
  case: 'case',
  assessment: 'assessment',
  plan: 'plan',
  interview: 'note',
  'safety-plan': 'safety plan',
  referral: 'referral',
  review: 'decision',
  reflection: 'reflection',
};

/**
 * What changed from one version of a record to another; undefined is a record that is not there.
 * Notes, referrals, decisions, reflections and private records are said in one sentence by the keys
 * that changed, without their words; the values are in the change's sides all the same.
 */
export function compareRecords(
  before: CareRecord | undefined,
  after: CareRecord | undefined,
  context: CompareContext = {},
): readonly Change[] {
  if (before === after) return [];
  if (!before || !after)
    return [before && gone(before), after && added(after)].filter((change) => change !== undefined);
  if (before.record !== after.record) return weightyFirst([gone(before), added(after)]);
  const isPrivate = before.private === true || after.private === true;
  if (!isPrivate && before.record === 'plan' && after.record === 'plan') {
    return comparePlans(before, after, context);
  }
  const changes = inParts.has(before.record) ? changesWithin(before, after, context) : [];
  return isPrivate || !inParts.has(before.record)
    ? inOneSentence(before, after, changes)
    : weightyFirst(changes);
}

const noPlace = { before: [], after: [] };

function added(record: CareRecord): Change {
  const kind =
    record.record === 'plan'
      ? 'plan-added'
      : record.record === 'safety-plan'
        ? 'safety-plan-added'
        : 'record-added';
  return {
    kind,
    weight: 'routine',
    after: { at: [], value: record },
    within: noPlace,
    sentence: sentence('{Record} is new', { Record: capitalised(nameOf(record)) }),
  };
}

function gone(record: CareRecord): Change {
  const kind =
    record.record === 'plan'
      ? 'plan-dropped'
      : record.record === 'safety-plan'
        ? 'safety-plan-dropped'
        : 'record-dropped';
  return {
    kind,
    weight: kind === 'record-dropped' ? 'routine' : 'needs-a-look',
    before: { at: [], value: record },
    within: noPlace,
    sentence: sentence('{Record} is gone', { Record: capitalised(nameOf(record)) }),
  };
}

/** A record as it is spoken of: `the note of 2 March 2026`. */
function nameOf(record: CareRecord): string {
  const map = record as unknown as PlainMap;
  const day = dayFrom(map['date'] ?? map['requested']);
  const name = `the ${record.private === true ? 'private ' : ''}${names[record.record]}`;
  return day ? `${name} of ${dayInFull(day)}` : name;
}

function inOneSentence(
  before: CareRecord,
  after: CareRecord,
  parts: readonly Change[],
): readonly Change[] {
  const kind = after.record;
  const shape = shapeOf(kind);
  const [was, is] = [substanceOf(before), substanceOf(after)];
  if (canonical(was, shape) === canonical(is, shape)) return [];
  const keys = Object.keys({ ...is, ...was }).filter((key) => isChanged(key, before, after));
  return [
    {
      kind: 'other-changed',
      weight: parts.some(({ weight }) => weight === 'needs-a-look') ? 'needs-a-look' : 'routine',
      before: { at: [], value: before },
      after: { at: [], value: after },
      within: noPlace,
      sentence: sentence('{Record} changed: {keys}', {
        Record: capitalised(nameOf(after)),
        keys: inARow(keys.map((key) => keyInWords(kind, [key]))),
      }),
    },
  ];
}

function isChanged(key: string, before: CareRecord, after: CareRecord): boolean {
  const inside = shapeOf(after.record).keys?.[key] ?? {};
  const [was, is] = [before, after].map((record) => {
    const map = record as unknown as PlainMap;
    return canonical(Object.hasOwn(map, key) ? map[key] : undefined, inside);
  });
  return !besideSubstance.has(key) && was !== is;
}
