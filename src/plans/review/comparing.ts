import type { Day } from '../../calendar/day.ts';
import type { CaseFile, Filed } from '../../caseload/case-file.ts';
import type { Moment } from '../../caseload/due.ts';
import type { Reading } from '../../records/read-record.ts';
import type { CareRecord, Goal, Plan } from '../../records/record.ts';
import type { Change } from '../compare/change.ts';
import { comparePlans } from '../compare/compare-plans.ts';
import { compareRecords } from '../compare/compare-records.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { judgeGoal, type SmartLetter } from '../smart.ts';

/** Two plans of a case, with older revisions of them, oldest first. */
export interface PlanPair {
  readonly file: CaseFile;
  readonly before: Filed<Plan>;
  readonly after: Filed<Plan>;
  readonly earlier: readonly Plan[];
  /** The day of the earlier one: what was in time then may be late today. */
  readonly then: Day | undefined;
}

/**
 * Compares records and remembers what it found: plans by their fingerprints, other records as long
 * as both readings are the same values.
 */
export class Comparing {
  private readonly plans = new Map<string, readonly Change[]>();
  private readonly records = new WeakMap<Reading, WeakMap<Reading, readonly Change[]>>();
  private readonly moment: Moment;

  constructor(moment: Moment) {
    this.moment = moment;
  }

  comparePlans({ file, before, after, earlier, then }: PlanPair): readonly Change[] {
    const prints = [before.reading, after.reading].map(fingerprintOf);
    // The letters hang on the needs and readings around the plan too.
    const key = [file.id, ...prints, earlier.length, then].join(' ');
    const known = this.plans.get(key);
    if (known) return known;
    const { moment } = this;
    const changes = comparePlans(writtenIn(before), writtenIn(after), {
      earlier,
      lettersBefore: lettersOf(before, file, { ...moment, today: then ?? moment.today }),
      lettersAfter: lettersOf(after, file, moment),
    });
    this.plans.set(key, changes);
    return changes;
  }

  compareRecords(before: Reading | undefined, after: Reading | undefined): readonly Change[] {
    if (!before || !after) return compareRecords(recordIn(before), recordIn(after));
    const known = this.records.get(before) ?? new WeakMap<Reading, readonly Change[]>();
    this.records.set(before, known);
    const changes = known.get(after) ?? compareRecords(recordIn(before), recordIn(after));
    known.set(after, changes);
    return changes;
  }
}

/** The letters that each goal of a plan meets, by its number. */
function lettersOf(
  plan: Filed<Plan>,
  file: CaseFile,
  moment: Moment,
): ReadonlyMap<string, readonly SmartLetter[]> {
  const met = (goal: Goal): readonly SmartLetter[] =>
    judgeGoal(goal, { plan, file, moment })
      .filter((judged) => judged.met)
      .map(({ letter }) => letter);
  return new Map(
    (plan.record.goals ?? []).flatMap((goal) => (goal.id ? [[goal.id, met(goal)] as const] : [])),
  );
}

/** All that a plan says, also what the schema leaves out of it: that may be all that is new. */
function writtenIn({ reading, record }: Filed<Plan>): Plan {
  return (reading.written as Plan | undefined) ?? record;
}

function recordIn(reading: Reading | undefined): CareRecord | undefined {
  return (reading?.written as CareRecord | undefined) ?? reading?.record;
}
