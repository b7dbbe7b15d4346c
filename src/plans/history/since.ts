import type { Day } from '../../calendar/day.ts';
import type { CaseHistory } from './history.ts';

/** What became of a case from a day on; what is not committed yet is of today. */
export function since(history: CaseHistory, day: Day | undefined): CaseHistory {
  if (day === undefined) return history;
  return {
    ...history,
    entries: history.entries.filter((entry) => entry.day >= day),
    idle: history.idle.filter((commit) => commit.day >= day),
  };
}
