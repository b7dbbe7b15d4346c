import { type Day, latest } from '../calendar/day.ts';
import type { Goal, Interview } from '../records/record.ts';
import type { CaseFile } from './case-file.ts';
import { isKept } from './contacts.ts';
import { latestReading } from './readings.ts';
import { serves } from './stages.ts';

/**
 * The last day on which anything is noted of a goal: a reading of one of its measures, a rating, an
 * outcome, a step that was done, or a contact that took place and worked on it. A monitoring note
 * that names no goals may be about any of them, so it counts for all.
 */
export function lastTraceOf(file: CaseFile, goal: Goal): Day | undefined {
  const { id, measures = [], steps = [] } = goal;
  return latest([
    ...measures.map(({ name }) => (name ? latestReading(file, name)?.day : undefined)),
    ...steps.map(({ done }) => done),
    ...file.records.interview
      .filter(({ record }) => id && isAbout(record, id))
      .map(({ record }) => record.date),
  ]);
}

function isAbout(interview: Interview, id: string): boolean {
  const { goals = [], ratings = {}, outcomes = {} } = interview;
  if (Object.hasOwn(ratings, id) || Object.hasOwn(outcomes, id)) return true;
  if (!isKept(interview)) return false;
  return goals.length > 0 ? goals.includes(id) : serves(interview, 'monitoring-progress');
}
