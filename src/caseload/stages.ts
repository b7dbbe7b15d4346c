import type { Day } from '../calendar/day.ts';
import { type Code, codes, type Interview } from '../records/record.ts';
import type { CaseFile, Filed } from './case-file.ts';
import { isKept } from './contacts.ts';

type Stage = Code<'stage'>;

/** One of the ten interview stages with the notes that served it, oldest first. */
export interface ServedStage {
  readonly stage: Stage;
  readonly notes: readonly Filed<Interview>[];
}

/** All ten stages in their order, those never served too. Missed contacts serve none. */
export function stagesOf(file: CaseFile): readonly ServedStage[] {
  return codes.stage.map((stage) => ({
    stage,
    notes: file.records.interview.filter(({ record }) => isKept(record) && serves(record, stage)),
  }));
}

export function daysOf(notes: readonly Filed<Interview>[]): readonly Day[] {
  return notes.flatMap(({ record }) => record.date ?? []);
}

/** Whether the contact was mainly or also for a stage. */
export function serves(interview: Interview, stage: Stage): boolean {
  return interview.stage === stage || (interview.also?.includes(stage) ?? false);
}
