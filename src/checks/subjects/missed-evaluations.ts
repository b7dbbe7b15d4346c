import { type Day, dayAfter, latest } from '../../calendar/day.ts';
import { type CaseFile, isActive, mayHoldMore, type Spot } from '../../caseload/case-file.ts';
import type { Moment } from '../../caseload/due.ts';
import { isActiveGoal } from '../../caseload/goals.ts';
import { lastTraceOf } from '../../caseload/traces.ts';
import type { Goal } from '../../records/record.ts';
import { openGoalsOf } from './open-goals.ts';

/** An evaluation that a goal waited for, where it is written, and since when nothing is noted. */
interface MissedEvaluation extends Spot {
  readonly goal: Goal;
  readonly name: string;
  readonly day: Day;
  readonly since: Day;
}

/**
 * The active goals of an active case of which nothing at all was noted for longer than their
 * evaluation says, each with the evaluation that was due first.
 */
export function missedEvaluations(
  file: CaseFile,
  { today, settings }: Moment,
): readonly MissedEvaluation[] {
  // A note that cannot be read may be the one that tells of it.
  if (!isActive(file) || mayHoldMore(file, 'interview')) return [];
  // It may well have been looked at, and its note is not due yet.
  const noted = (day: Day): Day => dayAfter(day, settings.noteDeadline) ?? day;
  return openGoalsOf(file)
    .filter(({ goal, plan }) => plan.record.status === 'active' && isActiveGoal(goal))
    .flatMap(({ goal, name, plan, reading, at }) => {
      if (!(goal.evaluation ?? []).some(({ every }) => every)) return [];
      const since = latest([goal.start, plan.record.start, lastTraceOf(file, goal)]);
      const missed = since && firstMissed(goal, since);
      if (!since || !missed || missed.day >= today || noted(missed.day) >= today) return [];
      const place = [...at, 'evaluation', missed.index, 'every'];
      return [{ goal, name, day: missed.day, since, reading, at: place }];
    });
}

/** The evaluation that was due first after a day, one for each goal: more would say the same. */
function firstMissed(
  { evaluation = [] }: Goal,
  since: Day,
): { readonly day: Day; readonly index: number } | undefined {
  return evaluation
    .flatMap(({ every }, index) => {
      const day = every === undefined ? undefined : dayAfter(since, every);
      return day ? [{ day, index }] : [];
    })
    .sort((one, other) => (one.day < other.day ? -1 : 1))[0];
}
