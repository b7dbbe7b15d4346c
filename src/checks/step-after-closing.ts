import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import { closingOf } from '../caseload/closing.ts';
import type { CaseFile, Spot } from '../caseload/case-file.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { closedCase } from './examples/closed-case.ts';
import { openCase, planWithGoal } from './examples/records.ts';

const done = (day: string): string =>
  planWithGoal(`steps: [{ step: View two flats, who: joint, by: 2026-04-15, done: ${day} }]`);

const answer = `answers:
  step-after-closing:
    because: He viewed the second flat by himself and rang to tell of it
    date: 2026-04-13`;

export const stepAfterClosing: CaseCheck = {
  id: 'step-after-closing',
  theme: 'closing',
  title: 'A step was done after the case closed',
  because:
    'A step that was done after the closing shows that one of the two days is wrong, or that the work went on (NASW Code of Ethics 3.04, client records: accurate and timely).',
  severity: 'warning',
  over: 'case',
  bad: [[closedCase, done('2026-04-12')]],
  fixed: [[closedCase, `${done('2026-04-12')}\n${answer}`]],
  good: [
    [closedCase, done('2026-04-02')],
    [closedCase, planWithGoal('steps: [{ step: View two flats, who: client, by: 2026-04-12 }]')],
    [`${openCase}\nclosed: 2026-04-02`, done('2026-04-12')],
  ],
  find: (file, { today }) => {
    const closed = closingOf(file)?.closed;
    if (!closed) return [];
    return stepsDone(file)
      .filter(({ day }) => day > closed && day <= today)
      .map(({ day, id, reading, at }) => ({
        reading,
        place: { at, on: 'value' },
        message: sentence(
          'A step of {goal} was done on {day}, after the case closed on {closed}: correct the date, or answer why',
          {
            goal: id ? `goal ${id}` : 'this goal',
            day: dayInWords(day, today),
            closed: dayInWords(closed, today),
          },
        ),
      }));
  },
};

interface StepDone extends Spot {
  readonly id: string | undefined;
  readonly day: Day;
}

/** Steps that were done, but none of plans and goals that were written down by mistake. */
function stepsDone({ records }: CaseFile): readonly StepDone[] {
  return records.plan
    .filter(({ record }) => record.status !== 'entered-in-error')
    .flatMap(({ reading, record }) =>
      (record.goals ?? []).flatMap(({ id, status, steps = [] }, goalAt) =>
        status === 'entered-in-error'
          ? []
          : steps.flatMap(({ done: day }, stepAt): readonly StepDone[] =>
              day ? [{ id, day, reading, at: ['goals', goalAt, 'steps', stepAt, 'done'] }] : [],
            ),
      ),
    );
}
