import type { Day } from '../calendar/day.ts';
import type { CaseFile, Spot } from '../caseload/case-file.ts';
import type { Check } from './check.ts';
import { checks } from './index.ts';

/** A finding that a record settles with a reason, and where it says so. */
export interface AnswerGiven extends Spot {
  /** The check that is answered; undefined where none has that id. */
  readonly check: Check | undefined;
  readonly id: string;
  readonly because: string;
  readonly date: Day | undefined;
}

/** Every answer in the records of a case but reflections, the newest first. */
export function answersOf(file: CaseFile): readonly AnswerGiven[] {
  return file.readings
    .flatMap((reading): readonly AnswerGiven[] => {
      const { record } = reading;
      if (!record || record.record === 'reflection') return [];
      return Object.entries(record.answers ?? {}).flatMap(([id, { because, date }]) =>
        because === undefined
          ? []
          : [{ check: checkOf(id), id, because, date, reading, at: ['answers', id] }],
      );
    })
    .sort((one, other) => ((one.date ?? '') > (other.date ?? '') ? -1 : 1));
}

function checkOf(id: string): Check | undefined {
  return checks.find((check) => check.id === id);
}
