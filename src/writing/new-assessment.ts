import { type Assessed, needsOf, strengthsOf } from '../caseload/assessed.ts';
import { newRecord, type NewValue } from '../records/new-record.ts';
import type { CaseAtHand, NewFile } from './case-at-hand.ts';
import { pathOfNew } from './habit.ts';
import { nextId } from './numbers.ts';
import { recordHeadings } from './record-headings.ts';

export interface AssessmentAnswers {
  /** Ids of the needs and strengths assessed before that still hold. */
  readonly needs?: readonly string[];
  readonly strengths?: readonly string[];
  /** A need that is new. */
  readonly need?: string;
  readonly domain?: string;
  readonly urgency?: string;
  readonly readings?: Readonly<Record<string, number>>;
}

/** An assessment of today: what still holds is carried over, a new need gets a number of its own. */
export function newAssessment(
  { file, caseload, moment }: CaseAtHand,
  answers: AssessmentAnswers,
): NewFile {
  const known = needsOf(file);
  const kept = carriedOver(known, answers.needs);
  const { need, domain, urgency } = answers;
  const added = need ? [{ id: nextId('N', known.keys()), need, domain, urgency }] : [];
  const strengths = carriedOver(strengthsOf(file), answers.strengths);
  const needs = [...kept, ...added];
  const values = {
    record: 'assessment',
    case: file.id,
    date: moment.today,
    needs: needs.length > 0 ? needs : undefined,
    strengths: strengths.length > 0 ? strengths : undefined,
    readings: answers.readings,
  };
  return {
    path: pathOfNew(caseload, { kind: 'assessment', file, date: moment.today }),
    text: newRecord(values, recordHeadings('assessment')),
  };
}

function carriedOver<What extends object>(
  known: ReadonlyMap<string, Assessed<What>>,
  ids: readonly string[] = [],
): readonly NewValue[] {
  return ids.flatMap((id) => {
    const found = known.get(id);
    return found ? [{ ...found.what } as NewValue] : [];
  });
}
