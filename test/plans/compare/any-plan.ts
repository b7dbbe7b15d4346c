import fc from 'fast-check';
import { type CareRecord, codes, type Plan } from '../../../src/records/record.ts';
import type { Plain } from '../../../src/records/plain.ts';
import { anyValue } from '../../records/any-record.ts';

/** Few words and many goals that share them, so that likeness has something to decide. */
const words = fc
  .array(
    fc.constantFrom(
      'hold',
      'a',
      'lease',
      'in',
      'her',
      'own',
      'name',
      'by',
      'July',
      'view',
      'two',
      'flats',
      'ring',
      'the',
      'school',
      'each',
      'Monday',
      'sleep',
      'six',
      'nights',
      'Ämter',
      '£5',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.join(' '));
const day = fc
  .tuple(
    fc.integer({ min: 2025, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(
    ([year, month, date]) =>
      `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
  );
const every = fc.constantFrom('P1W', 'P2W', 'P1M', 'P7D', 'P01W', 'P1M2D');
const number = fc.oneof(
  fc.integer({ min: -3, max: 30 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const oneOf = (list: keyof typeof codes): fc.Arbitrary<string> => fc.constantFrom(...codes[list]);
const id = (letter: string): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: 4 }).map((count) => `${letter}${count}`);
const ids = (letter: string): fc.Arbitrary<string[]> => fc.array(id(letter), { maxLength: 3 });

/** A map whose keys may each be missing, with perhaps one that another tool keeps there. */
function entry(model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  const others = {
    kanban: fc.oneof(
      { weight: 9, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: anyValue },
    ),
  };
  return fc
    .record({ ...model, ...others }, { requiredKeys: [], noNullPrototype: true })
    .map(withoutUndefined);
}

function withoutUndefined(map: object): object {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined));
}

const list = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> =>
  fc.array(item, { maxLength: 3 });

const activity = fc.oneof(
  words,
  entry({
    activity: words,
    who: fc.constantFrom('client', 'worker', 'A.B.'),
    every,
    status: oneOf('activity-status'),
  }),
);

const goalKeys = {
  id: id('G'),
  goal: words,
  status: oneOf('goal-status'),
  achievement: oneOf('goal-achievement'),
  source: oneOf('goal-source'),
  addresses: ids('N'),
  uses: ids('S'),
  weight: number,
  readiness: oneOf('stage-of-change'),
  start: day,
  due: day,
  reason: words,
  measures: list(
    entry({
      name: fc.constantFrom('nights-housed', 'phq-9', 'calls'),
      unit: words,
      baseline: number,
      target: number,
    }),
  ),
  steps: list(entry({ step: words, who: oneOf('step-who'), by: day, done: day })),
  strategies: list(
    entry({ type: oneOf('intervention-type'), strategy: words, activities: list(activity) }),
  ),
  evaluation: list(entry({ method: words, every })),
  scale: entry({ '-2': words, '-1': words, '0': words, '1': words, '2': words }),
};

const planKeys = {
  case: fc.constantFrom('C-0142', 'C-0317'),
  status: oneOf('plan-status'),
  start: day,
  review: day,
  choice: entry({
    needs: words,
    strengths: words,
    evidence: words,
    culture: words,
    collaboration: words,
  }),
  goals: fc.array(entry(goalKeys), { maxLength: 4 }),
  phases: list(
    entry({
      phase: fc.constantFrom('A2', 'B2', 'C', 'D1'),
      start: day,
      what: words,
      goals: ids('G'),
    }),
  ),
  private: fc.boolean(),
  answers: fc.constant({ 'goal-too-long': { because: 'It is fine.', date: '2026-02-20' } }),
};

/** A plan as the schema lets it through: anything may be missing, and other tools have keys there. */
export const anyPlan: fc.Arbitrary<Plan> = entry(planKeys).map((plan) => ({
  record: 'plan',
  ...plan,
}));

type Loose = Record<string, unknown>;

/** Two revisions of a plan: the second keeps much of the first, in another order. */
export const anyRevisions: fc.Arbitrary<readonly [Plan, Plan]> = fc
  .tuple(anyPlan, anyPlan, fc.infiniteStream(fc.nat()), fc.integer({ min: 2, max: 12 }))
  .map(([before, other, chances, change]) => {
    const chance = (): number => chances.next().value as number;
    return [before, blended(before, other, { chance, change }) as Plan] as const;
  });

interface Dice {
  readonly chance: () => number;
  /** One place in so many is changed. */
  readonly change: number;
}

function blended(before: unknown, other: unknown, dice: Dice): unknown {
  if (dice.chance() % dice.change === 0 && other !== undefined) return other;
  if (Array.isArray(before)) return blendedLists(before, Array.isArray(other) ? other : [], dice);
  if (typeof before !== 'object' || before === null) return before;
  const map = before as Loose;
  const beside = (typeof other === 'object' && other !== null ? other : {}) as Loose;
  const keys = [...new Set([...Object.keys(map), ...Object.keys(beside)])];
  const entries = keys.flatMap((key): [string, unknown][] => {
    const isThere = Object.hasOwn(map, key);
    const changes = dice.chance() % dice.change === 0;
    if (key === 'record') return [[key, map[key]]];
    if (isThere && !changes) return [[key, blended(map[key], beside[key], dice)]];
    return !isThere && changes ? [[key, beside[key]]] : [];
  });
  return Object.fromEntries(entries);
}

function blendedLists(
  before: readonly unknown[],
  other: readonly unknown[],
  dice: Dice,
): unknown[] {
  const kept = before.filter(() => dice.chance() % dice.change !== 0);
  const items = kept.map((item, index) => blended(item, other[index], dice));
  const added = other.filter(() => dice.chance() % dice.change === 0);
  return shuffled([...items, ...added], dice.chance);
}

/** Two versions of a record, each with something changed or missing. */
export function anyVersionsOf(record: CareRecord): fc.Arbitrary<readonly [CareRecord, CareRecord]> {
  return fc
    .tuple(fc.infiniteStream(fc.nat()), fc.integer({ min: 2, max: 8 }))
    .map(([chances, change]) => {
      const chance = (): number => chances.next().value as number;
      const version = (): CareRecord =>
        blended(record, varied(record), { chance, change }) as CareRecord;
      return [
        { ...version(), record: record.record },
        { ...version(), record: record.record },
      ] as [CareRecord, CareRecord];
    });
}

/** The same record with every value another. */
function varied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(varied).reverse();
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `${value} too`;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]: [string, unknown]) => [key, varied(inside)]),
  );
}

/** The same values, every list whose order says nothing in another order, and every map's keys. */
export function reordered(value: unknown, chance: () => number, isOurs = true): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => reordered(item, chance, isOurs));
    return isOurs ? shuffled(items, chance) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inside]: [string, unknown]) => [
    key,
    reordered(inside, chance, isOurs && key !== 'kanban'),
  ]);
  return Object.fromEntries(shuffled(entries, chance) as [string, unknown][]);
}

function shuffled<Item>(items: readonly Item[], chance: () => number): Item[] {
  return items
    .map((item) => ({ item, order: chance() }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item);
}

/** What a plan's file may say whatever its schema wants: somewhere in it stands anything at all. */
export const anyWildRevisions: fc.Arbitrary<readonly [Plan, Plan]> = fc
  .tuple(
    anyRevisions,
    fc.array(fc.tuple(fc.nat(), fc.boolean(), anyValue), { minLength: 1, maxLength: 4 }),
  )
  .map(([[before, after], wild]) => {
    const plans = [structuredClone(before), structuredClone(after)] as [Plan, Plan];
    for (const [place, isLater, value] of wild) putAt(plans[isLater ? 1 : 0], place, value);
    return plans;
  });

function putAt(plan: Plan, place: number, value: Plain): void {
  const places: { holder: Loose; key: string }[] = [];
  const look = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      if (key !== 'record') places.push({ holder: holder as Loose, key });
      look((holder as Loose)[key]);
    }
  };
  look(plan);
  const chosen = places[places.length === 0 ? 0 : place % places.length];
  if (chosen) chosen.holder[chosen.key] = value;
  else (plan as unknown as Loose)['goals'] = value;
}
