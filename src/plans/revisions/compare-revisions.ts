import { type CaseFile, caseIdOf, dayOf, type Filed } from '../../caseload/case-file.ts';
import { type Caseload, findCase } from '../../caseload/caseload.ts';
import type { Moment } from '../../caseload/due.ts';
import type { Reading } from '../../records/read-record.ts';
import type { Kind, Plan } from '../../records/record.ts';
import type { Change } from '../compare/change.ts';
import type { CompareContext } from '../compare/telling.ts';
import { judgeGoal, type SmartLetter } from '../smart.ts';
import { type ReadingPair, pairReadings } from './pair-readings.ts';
import { changesOf, type RecordChanges } from './record-changes.ts';

/** A caseload at two moments. */
export interface Revisions {
  readonly before: Caseload;
  readonly after: Caseload;
  /** The day and settings by which goals are judged on both sides. */
  readonly moment: Moment;
}

/** Older versions of a plan, oldest first, by the path that it has on the earlier side. */
export type EarlierPlans = ReadonlyMap<string, readonly Plan[]>;

/** What changed of substance in each record, case by case in the order of their ids. */
export function compareRevisions(revisions: Revisions): readonly RecordChanges[] {
  return pairReadings(revisions.before.readings, revisions.after.readings)
    .flatMap((pair) => comparePair(pair, revisions) ?? [])
    .sort(inOrder);
}

/** Plans of which still older versions tell more, by their paths on the earlier side: a day moved. */
export function plansWithHistory(records: readonly RecordChanges[]): readonly string[] {
  return records.flatMap(({ before, changes }) =>
    before && changes.some(({ kind }) => kind === 'due-moved') ? [before.path] : [],
  );
}

/** The same changes, told with what older versions of the plans tell. */
export function tellWithHistory(
  records: readonly RecordChanges[],
  revisions: Revisions,
  earlier: EarlierPlans,
): readonly RecordChanges[] {
  return records
    .map((record) =>
      earlier.has(record.before?.path ?? '')
        ? (comparePair(record, revisions, earlier) ?? record)
        : record,
    )
    .sort(inOrder);
}

/** What changed in one record, judged within the caseload of either moment. */
export function comparePair(
  pair: ReadingPair,
  revisions: Revisions,
  earlier: EarlierPlans = new Map(),
): RecordChanges | undefined {
  return changesOf(pair, contextOf(pair, revisions, earlier));
}

function contextOf(
  { before, after }: ReadingPair,
  revisions: Revisions,
  earlier: EarlierPlans,
): CompareContext {
  const plans = [planIn(before), planIn(after)] as const;
  if (!before || !plans[0] || !plans[1]) return {};
  return {
    earlier: earlier.get(before.path) ?? [],
    lettersBefore: lettersOf(plans[0], revisions.before, revisions.moment),
    lettersAfter: lettersOf(plans[1], revisions.after, revisions.moment),
  };
}

function planIn(reading: Reading | undefined): Filed<Plan> | undefined {
  const record = reading?.record;
  return reading && record?.record === 'plan' ? { reading, record } : undefined;
}

/** The letters that each goal of a plan meets, within its case as it was then. */
function lettersOf(
  plan: Filed<Plan>,
  caseload: Caseload,
  moment: Moment,
): ReadonlyMap<string, readonly SmartLetter[]> {
  const file: CaseFile = findCase(caseload, caseIdOf(plan.record) ?? '') ?? caseload.unfiled;
  return new Map(
    (plan.record.goals ?? []).flatMap((goal) => {
      if (!goal.id) return [];
      const letters = judgeGoal(goal, { plan, file, moment }).filter(({ met }) => met);
      return [[goal.id, letters.map(({ letter }) => letter)] as const];
    }),
  );
}

/**
 * By case, and of each case what changed before what came or went, what needs a look first, then
 * in the order in which a case is read. Records of no case come last.
 */
function inOrder(one: RecordChanges, other: RecordChanges): number {
  const [first, second] = [keyOf(one), keyOf(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function keyOf(record: RecordChanges): string {
  const { before, after, path, kind } = record;
  const reading = after ?? before;
  return [
    record.case === undefined ? '1' : `0${record.case}`,
    before && after ? '0' : '1',
    record.state === 'unreadable' || record.changes.some(isWeighty) ? '0' : '1',
    kind === undefined ? '9' : String(kindsInOrder.indexOf(kind)),
    (reading?.record && dayOf(reading.record)) ?? '',
    path,
  ].join('\0');
}

function isWeighty({ weight }: Change): boolean {
  return weight === 'needs-a-look';
}

const kindsInOrder: readonly Kind[] = [
  'case',
  'plan',
  'safety-plan',
  'assessment',
  'interview',
  'referral',
  'review',
  'reflection',
];
