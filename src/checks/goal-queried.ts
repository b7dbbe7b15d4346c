import { dayInWords } from '../calendar/words.ts';
import { currentPlan, isClosed } from '../caseload/case-file.ts';
import { openQuestions } from '../plans/decisions.ts';
import { isCurrent } from './subjects/plan-in-force.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { openCase } from './examples/records.ts';
import { judgedPlan, review, withPlanJudged } from './examples/review.ts';

const asked = review('approved', '{ G1: { decision: query, because: Is July within reach? } }');
const returned = review('changes-requested', '{ G1: return }');

export const goalQueried: CaseCheck = {
  id: 'goal-queried',
  theme: 'plan',
  title: 'A decision on the plan asked about a goal or gave it back',
  because:
    'A supervisor’s question is there to be answered in the plan: supervision looks after the work with the person, and social workers account for it (NASW Standards for Social Work Case Management 2013, standard 12, professional development and competence; NASW Code of Ethics 3.01, supervision and consultation). A question that stands only in a review is easily forgotten at the goal. The repository is asked for the plan that was judged, so that a goal which has changed since is not told.',
  severity: 'information',
  over: 'case',
  bad: [
    [openCase, judgedPlan, asked],
    [openCase, judgedPlan, returned],
    [openCase, judgedPlan.replace('status: active', 'status: on-hold'), returned],
  ],
  fixed: [
    [openCase, judgedPlan.replace('due: 2026-07-20', 'due: 2026-09-30'), asked],
    [openCase, judgedPlan.replace('Hold a lease', 'Sign a lease'), returned],
    [
      openCase,
      judgedPlan
        .replace('status: active', 'status: on-hold')
        .replace('Hold a lease', 'Sign a lease'),
      returned,
    ],
  ],
  good: [
    [openCase, judgedPlan, asked, review('approved', '{ G1: agree }').replace('-13', '-17')],
    [openCase, judgedPlan.replace('    status: active', '    status: cancelled'), returned],
  ],
  outside: withPlanJudged,
  find: (file, { today, outside }) => {
    const plan = currentPlan(file);
    if (!plan || isClosed(file) || !isCurrent(plan)) return [];
    return openQuestions(plan, file, outside).map(
      ({ id, decision, index, review: { record } }) => ({
        reading: plan.reading,
        place: { at: ['goals', index, 'id'], on: 'value' },
        message: sentence(record.date ? messages[decision].dated : messages[decision].undated, {
          id,
          day: record.date ? dayInWords(record.date, today) : '',
        }),
      }),
    );
  },
};

const messages = {
  query: {
    dated: 'The decision of {day} asked about goal {id}: read the review and answer in the plan',
    undated: 'The last decision asked about goal {id}: read the review and answer in the plan',
  },
  return: {
    dated: 'The decision of {day} gave goal {id} back: read the review and change the goal',
    undated: 'The last decision gave goal {id} back: read the review and change the goal',
  },
} as const;
