import { currentPlan } from '../../caseload/case-file.ts';
import { signOffOf } from '../../plans/sign-off.ts';
import type { Plan } from '../../records/record.ts';
import {
  type Content,
  aside,
  element,
  factsOf,
  joined,
  listOf,
  named,
  partOf,
} from './elements.ts';
import { goalPart } from './goal-part.ts';
import type { Sheet } from './sheet.ts';
import { capitalised } from '../../text/capitalised.ts';

/** A plan: how it stands, why these ways were chosen, and its goals. */
export function planSheet(sheet: Sheet<Plan>): Content {
  const { record, say, label, day, dueDay, file, reading, pictures } = sheet;
  const { status, start, review, choice = {}, goals = [] } = record;
  const isOver = status === 'completed' || status === 'revoked' || status === 'entered-in-error';
  return [
    factsOf([
      [say('Status'), status && capitalised(label('plan-status', status))],
      [say('Began'), start && day(start)],
      [say('Review'), review && (isOver ? day(review) : dueDay(review))],
      [say('Sign-off'), signOffWords(sheet)],
    ]),
    goals.length === 0 ? named('p', 'none', say('The plan has no goal yet.')) : undefined,
    goals.map((goal, index) => goalPart(goal, ['goals', index], sheet)),
    partOf(say('Phases'), phasesList(sheet)),
    currentPlan(file)?.reading === reading
      ? [
          partOf(say('Goal attainment over time'), pictures.ofAttainment()),
          partOf(say('Steps and stages by day'), pictures.ofTime()),
        ]
      : undefined,
    partOf(
      say('Why these ways were chosen'),
      factsOf([
        [say('Needs and goals'), choice.needs],
        [say('Strengths'), choice.strengths],
        [say('Evidence'), choice.evidence],
        [say('Culture and values'), choice.culture],
        [say('Collaboration'), choice.collaboration],
      ]),
    ),
  ];
}

/** The further ways of working, each with the day it began, what is done and for which goals. */
function phasesList({ record, say, day, lineOf }: Sheet<Plan>): Content {
  const { phases = [] } = record;
  return listOf(
    'phases',
    phases.map(({ phase, start, what, goals = [] }, index) =>
      element(
        'li',
        lineOf(['phases', index]),
        named('span', 'id', phase ?? say('Phase')),
        what && [' ', element('span', { dir: 'auto' }, what)],
        aside(
          joined(
            [
              start ? [say('from'), ' ', day(start)] : say('no day set'),
              goals.length > 0 ? say('for {goals}', { goals: goals.join(', ') }) : undefined,
            ],
            ', ',
          ),
        ),
      ),
    ),
  );
}

const signOffs = {
  approved: 'Approved on',
  'changes-requested': 'Changes requested on',
  rejected: 'Rejected on',
  'changed-since-approval': 'Changed since approval on',
  'changed-since-decision': 'Changed since it was sent back on',
} as const;

/** How the plan stands with the supervisor; nothing of a plan that another one has followed. */
function signOffWords({ file, reading, isAlone, say, day }: Sheet<Plan>): Content {
  if (isAlone || currentPlan(file)?.reading !== reading) return undefined;
  const signOff = signOffOf(file);
  if (signOff.state === 'none') return say('No supervisor has decided on this plan yet');
  const { date, reviewer } = signOff.review.record;
  return [
    say(signOffs[signOff.state]),
    ' ',
    date ? day(date) : say('a day not stated'),
    reviewer ? say(' by {reviewer}', { reviewer }) : '',
  ];
}
