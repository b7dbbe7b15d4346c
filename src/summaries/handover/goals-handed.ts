import type { BlockContent, PhrasingContent } from 'mdast';
import { currentPlan } from '../../caseload/case-file.ts';
import { isOpenGoal, type PlannedGoal } from '../../caseload/goals.ts';
import { judgeGoal } from '../../plans/smart.ts';
import { signOffOf } from '../../plans/sign-off.ts';
import { absenceOf } from '../absence.ts';
import { fact, within } from '../facts.ts';
import { goalsTold, goalTitle, letterWords, measuresOf, planPart, statusLine } from '../goals.ts';
import { measureLine } from '../measure-line.ts';
import { list, type Part, paragraph, strong } from '../nodes.ts';
import { signOffWords } from '../sign-off.ts';
import type { View } from '../view.ts';
import { isPromised } from './open-steps.ts';
import { readingsDue } from './readings-due.ts';

/** The plan in force goal by goal: how each stands, its next step and what was read last. */
export function goalsHandedPart(view: View): Part {
  const goals = goalsTold(view);
  const { content, otherwise } = planPart(view);
  return {
    content: [
      ...content,
      ...signOffLine(view),
      ...(goals.length > 0 ? [list(goals.map((planned) => goalItem(planned, view)))] : []),
    ],
    otherwise,
  };
}

/** How the plan stands with the supervisor; what is open of their questions is a promise. */
function signOffLine(view: View): readonly BlockContent[] {
  const { file, moment } = view;
  if (!currentPlan(file)) return [];
  const signOff = signOffOf(file, moment.outside);
  return signOff.state === 'none'
    ? [paragraph(absenceOf('review', view))]
    : [paragraph(signOffWords(signOff, view))];
}

function goalItem(planned: PlannedGoal, view: View): readonly BlockContent[] {
  const measures = measuresOf(planned);
  return [
    paragraph(strong(goalTitle(planned, view))),
    list([
      paragraph(statusLine(planned, view)),
      ...(isOpenGoal(planned.goal) ? [paragraph(nextStepWords(planned, view))] : []),
      ...measures.map((measure) => paragraph(measureLine(measure, view))),
      ...(measures.length > 0 ? [] : [paragraph(view.say('No measure yet.'))]),
      ...readingsDue(planned, view).map((line) => paragraph(line)),
    ]),
  ];
}

/** The next step that is not done; one that the worker takes stands among the promises in full. */
function nextStepWords(planned: PlannedGoal, view: View): readonly PhrasingContent[] {
  const { say, words, label, day } = view;
  const { steps = [] } = planned.goal;
  if (steps.length === 0) return words('No steps yet.');
  const index = steps.findIndex((step) => !step.done);
  const next = steps[index];
  if (!next) return words('All steps are done.');
  const spot = within(planned, 'steps', index);
  const by = next.by
    ? words('by {day}', { day: fact(within(spot, 'by'), day(next.by)) })
    : words('no day set');
  if (isPromised(next)) return words('Next step: see the promises ({by}).', { by });
  return words('Next step: {step} ({who}, {by}).', {
    step: fact(within(spot, 'step'), say('{step}', { step: next.step ?? say('not described') })),
    who: next.who ? label('step-who', next.who) : say('nobody named'),
    by,
  });
}

/** What each goal lacks to be SMART and which readings are due; only goals that lack something. */
export function goalsLackingPart(view: View): Part {
  const { file, moment, say, words } = view;
  const plan = currentPlan(file);
  const goals = plan ? goalsTold(view).filter(({ goal }) => isOpenGoal(goal)) : [];
  const items = goals.flatMap((planned): readonly (readonly BlockContent[])[] => {
    const lacking = plan
      ? judgeGoal(planned.goal, { plan, file, moment }).filter(({ met }) => !met)
      : [];
    const letters = lacking.map(({ letter }) => say(letterWords[letter])).join(', ');
    const lines = [
      ...(letters === '' ? [] : [words('SMART, not met: {letters}.', { letters })]),
      ...readingsDue(planned, view),
    ];
    if (lines.length === 0) return [];
    const title = paragraph(strong(goalTitle(planned, view)));
    return [[title, list(lines.map((line) => paragraph(line)))]];
  });
  return {
    content: items.length > 0 ? [list(items)] : [],
    otherwise: goals.length > 0 ? say('All goals are SMART, and no reading is due.') : nothingToLack(view), // prettier-ignore
  };
}

function nothingToLack(view: View): string {
  return currentPlan(view.file) ? view.say('The plan has no open goal.') : absenceOf('plan', view);
}
