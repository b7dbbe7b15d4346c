import { type Day, daysBetween } from '../../calendar/day.ts';
import type { Frame } from '../chart.ts';
import { plain } from '../words.ts';
import type { TimelineStep } from './timeline.ts';

/** Whether a step came, or is, later than planned, and by when. */
export function lateUntil({ by, done }: TimelineStep, today: Day): Day | undefined {
  const end = done ?? today;
  return by !== undefined && by < end ? end : undefined;
}

/** How a step stands, in a few words: `done 3 May, 12 days late`. */
export function standingOf(step: TimelineStep, today: Day, { say, day }: Frame): string {
  const { by, done } = step;
  const late = lateUntil(step, today);
  const days = by !== undefined && late !== undefined ? daysBetween(by, late) : 0;
  const values = { done: done ? day(done) : '', by: by ? day(by) : '', days };
  const pattern = patternFor(step, days);
  return plain(say(pattern, values));
}

function patternFor({ by, done }: TimelineStep, days: number): string {
  if (done && days === 0) return 'done {done}';
  if (done) return days === 1 ? 'done {done}, 1 day late' : 'done {done}, {days} days late';
  if (by === undefined) return 'no day planned';
  if (days === 0) return 'due {by}';
  return days === 1 ? 'overdue by 1 day' : 'overdue by {days} days';
}
