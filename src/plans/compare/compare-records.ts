import { dayFrom } from '../../calendar/day.ts';
import { type PlainMap } from '../../records/plain.ts';
import type { CareRecord, Kind } from '../../records/record.ts';
import { shapeOf } from '../../records/shapes.ts';
import { besideSubstance, canonical, substanceOf } from '../../records/substance.ts';
import { capitalised } from '../../text/capitalised.ts';
import { sentence } from '../../text/sentence.ts';
import type { Change, ChangeKind, ChangeWeight } from './change.ts';
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
  if (before && after && before.record === after.record) {
    return betweenVersions(before, after, context);
  }
  return weightyFirst([...(before ? [gone(before)] : []), ...(after ? [added(after)] : [])]);
}

function betweenVersions(
  before: CareRecord,
  after: CareRecord,
  context: CompareContext,
): readonly Change[] {
  if (!inParts.has(after.record)) return inOneSentence(before, after, 'routine');
  const changes = changesBetween(before, after, context);
  const isPrivate = before.private === true || after.private === true;
  return isPrivate ? inOneSentence(before, after, changes[0]?.weight ?? 'routine') : changes;
}

function changesBetween(
  before: CareRecord,
  after: CareRecord,
  context: CompareContext,
): readonly Change[] {
  return before.record === 'plan' && after.record === 'plan'
    ? comparePlans(before, after, context)
    : weightyFirst(changesWithin(before, after, context));
}

const noPlace = { before: [], after: [] };

/** Plans and safety plans have words of their own for coming and going. */
function kindOf({ record }: CareRecord, way: 'added' | 'dropped'): ChangeKind {
  return `${record === 'plan' || record === 'safety-plan' ? record : 'record'}-${way}`;
}

function added(record: CareRecord): Change {
  return {
    kind: kindOf(record, 'added'),
    weight: 'routine',
    after: { at: [], value: record },
    within: noPlace,
    sentence: sentence('{Record} is new', { Record: capitalised(nameOf(record)) }),
  };
}

function gone(record: CareRecord): Change {
  const kind = kindOf(record, 'dropped');
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
  weight: ChangeWeight,
): readonly Change[] {
  const kind = after.record;
  const shape = shapeOf(kind);
  const [was, is] = [substanceOf(before), substanceOf(after)];
  if (canonical(was, shape) === canonical(is, shape)) return [];
  const keys = Object.keys({ ...is, ...was }).filter((key) => isChanged(key, before, after));
  return [
    {
      kind: 'other-changed',
      weight,
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
