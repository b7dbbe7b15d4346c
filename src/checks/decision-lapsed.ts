import { dayInWords } from '../calendar/words.ts';
import { currentPlan, isClosed } from '../caseload/case-file.ts';
import { changesSince, countChanges, type CountedChanges } from '../plans/changes-since.ts';
import { signOffOf } from '../plans/sign-off.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { openCase } from './examples/records.ts';
import { judgedPlan, review, withPlanJudged } from './examples/review.ts';
import { isCurrent } from './subjects/plan-in-force.ts';

const approved = review('approved', '{ G1: agree }');
const moved = judgedPlan.replace('due: 2026-07-20', 'due: 2026-09-30');

export const decisionLapsed: CaseCheck = {
  id: 'decision-lapsed',
  theme: 'plan',
  title: 'The plan has changed since it was approved',
  because:
    'An approval is for the plan that was read. What has changed in it since, nobody but its writer has looked at (agency policy; NASW Standards for Social Work Case Management 2013, standard 6, service planning, implementation and monitoring; NASW Code of Ethics 3.01, supervision and consultation). Comments, spacing and the order of keys do not count. The number of changes is told where the repository still has the plan that was approved.',
  severity: 'information',
  over: 'case',
  bad: [[openCase, moved, approved]],
  fixed: [[openCase, judgedPlan, approved]],
  good: [
    [openCase, `# Read again with J.D.\n${judgedPlan}`, approved],
    [openCase, moved.replace('status: active', 'status: completed'), approved],
    [openCase, moved, review('changes-requested', '{ G1: query }')],
  ],
  outside: withPlanJudged,
  find: (file, { today, outside }) => {
    const plan = currentPlan(file);
    if (!plan || isClosed(file) || !isCurrent(plan)) return [];
    const signOff = signOffOf(file, outside);
    if (signOff.state !== 'changed-since-approval') return [];
    const { date } = signOff.review.record;
    const changes = countChanges(changesSince(file, outside));
    const when = date ? ' on {day}' : '';
    return [
      {
        reading: plan.reading,
        place: { at: ['status'], on: 'value' },
        message: sentence(`The plan has changed since it was approved${when}: ${what(changes)}`, {
          ...changes,
          day: date ? dayInWords(date, today) : '',
        }),
      },
    ];
  },
};

function what(changes: CountedChanges | undefined): string {
  if (!changes) return 'ask for a new decision';
  const { all, toLookAt } = changes;
  if (toLookAt === 0) return all === 1 ? '1 routine change' : '{all} routine changes';
  if (all === 1) return '1 change, to be decided on anew';
  return `{all} changes, {toLookAt} of them to be decided on anew`;
}
