import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import {
  type CaseFile,
  caseIdOf,
  currentPlan,
  type Filed,
  isClosed,
  type Spot,
} from '../caseload/case-file.ts';
import { type Caseload, findCase, isUnreadable } from '../caseload/caseload.ts';
import type { Moment } from '../caseload/due.ts';
import { changesSince, countChanges } from '../plans/changes-since.ts';
import { type OpenQuestion, openQuestions } from '../plans/decisions.ts';
import { type SignOff, signOffOf } from '../plans/sign-off.ts';
import { signOffInWords } from '../plans/sign-off-in-words.ts';
import type { Reading } from '../records/read-record.ts';
import type { Plan } from '../records/record.ts';
import { spansOf } from '../records/spans.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';

/** What a supervisor decided, shown above the plan or one of its goals. */
export interface DecisionLens {
  readonly span: Span;
  /** Begins small where it is a state in words. */
  readonly title: Sentence;
  /** Where a click leads: to a place in the review, or to what has changed in a case's plan since. */
  readonly leadsTo: { readonly review: Spot } | { readonly changesOf: string } | undefined;
}

/** Above the plan in force how it stands with the supervisor, above its goals what is asked of them. */
export function decisionLensesIn(
  reading: Reading,
  caseload: Caseload,
  moment: Moment,
): readonly DecisionLens[] {
  const id = reading.record && caseIdOf(reading.record);
  const file = id === undefined ? undefined : findCase(caseload, id);
  const plan = file && currentPlan(file);
  if (!file || plan?.reading !== reading || isUnreadable(reading) || isClosed(file)) return [];
  return [
    ...ofPlan(plan, { file, moment }),
    ...ofGoals(plan, openQuestions(plan, file, moment.outside), moment.today),
  ];
}

interface Around {
  readonly file: CaseFile;
  readonly moment: Moment;
}

function ofPlan(
  { record: { status } }: Filed<Plan>,
  { file, moment }: Around,
): readonly DecisionLens[] {
  const signOff = signOffOf(file, moment.outside);
  if (signOff.state === 'none' && (status === 'completed' || status === 'revoked')) return [];
  const changes = countChanges(changesSince(file, moment.outside));
  const title = signOffInWords(signOff, { today: moment.today, changes });
  return [{ span: { start: 0, end: 0 }, title, leadsTo: leadsTo(signOff, file) }];
}

function leadsTo(signOff: SignOff, { id = '' }: CaseFile): DecisionLens['leadsTo'] {
  if (signOff.state === 'none') return undefined;
  const { state, review } = signOff;
  if (state === 'changed-since-approval' || state === 'changed-since-decision')
    return { changesOf: id };
  return { review: { reading: review.reading, at: ['decision'] } };
}

const asked = {
  query: 'Asked about on {day} by {reviewer}',
  return: 'Given back on {day} by {reviewer}',
} as const;

const askedByNobody = { query: 'Asked about on {day}', return: 'Given back on {day}' } as const;

function ofGoals(
  { reading }: Filed<Plan>,
  questions: readonly OpenQuestion[],
  today: Day,
): readonly DecisionLens[] {
  const places = questions.map(({ index }) => ({
    at: ['goals', index, 'id'],
    on: 'value' as const,
  }));
  const spans = questions.length > 0 ? spansOf(reading.text, places) : [];
  return questions.flatMap(({ id, decision, review }, at): readonly DecisionLens[] => {
    const span = spans[at];
    const { date, reviewer } = review.record;
    if (!span) return [];
    const title = sentence((reviewer ? asked : askedByNobody)[decision], {
      day: date ? dayInWords(date, today) : 'a day not stated',
      reviewer: reviewer ?? '',
    });
    return [{ span, title, leadsTo: { review: { reading: review.reading, at: ['goals', id] } } }];
  });
}
