import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Filed, Spot } from '../../caseload/case-file.ts';
import { newestSafetyPlans } from '../../caseload/safety-plans.ts';
import type { RecordOf } from '../../records/record.ts';
import { absenceOf } from '../absence.ts';
import { at, fact, within } from '../facts.ts';
import { joined, list, numberedList, paragraph, strong } from '../nodes.ts';
import type { View } from '../view.ts';
import { labelledLine } from './when-line.ts';

type SafetyPlan = RecordOf<'safety-plan'>;
type StepName = keyof NonNullable<SafetyPlan['steps']>;
type SafetyStep = NonNullable<NonNullable<SafetyPlan['steps']>[StepName]>[number];

/** The six steps of Stanley and Brown in their order, in words of our own. */
const titles: Readonly<Record<StepName, string>> = {
  warnings: 'Signs that danger is coming',
  alone: 'What the person can do alone',
  distraction: 'People and places that distract',
  people: 'People who can help',
  professionals: 'Professionals and services',
  surroundings: 'Making the surroundings safe',
};

/** The newest safety plan of each person with its steps, or why there is none. */
export function safetyPlans(view: View): readonly RootContent[] {
  const plans = newestSafetyPlans(view.file);
  if (plans.length === 0) return [paragraph(absenceOf('safety-plan', view))];
  return plans.flatMap((plan) => [paragraph(safetyPlanWords(plan, view)), stepsOf(plan, view)]);
}

/** Whose plan it is, of which day, and when it is to be reviewed. */
export function safetyPlanWords(plan: Filed<SafetyPlan>, view: View): readonly PhrasingContent[] {
  const { say, words, day, moment, spoken } = view;
  const { person, date, review } = plan.record;
  const told = { day: fact(at(plan, 'date'), day(date)) };
  const written = person
    ? words('The safety plan for {person} is of {day}.', {
        ...told,
        person: fact(at(plan, 'person'), say('{person}', { person })),
      })
    : words('The safety plan is of {day}.', told);
  if (!review) return joined([written, say('No day for its review is stated.')], ' ');
  const values = {
    day: fact(at(plan, 'review'), day(review)),
    distance: spoken.distance(review, moment.today),
  };
  const reviewed =
    review < moment.today
      ? words('Its review is overdue since {day}, {distance}.', values)
      : words('Its review is due on {day}, {distance}.', values);
  return joined([written, reviewed], ' ');
}

function stepsOf(plan: Filed<SafetyPlan>, view: View): RootContent {
  const { steps = {} } = plan.record;
  const items = (Object.keys(titles) as StepName[]).map((name) => {
    const lines = (steps[name] ?? []).map((step, index) =>
      paragraph(stepWords(step, at(plan, 'steps', name, index), view)),
    );
    const title = view.say(titles[name]);
    return lines.length > 0
      ? [paragraph(strong(title)), list(lines)]
      : [labelledLine(title, view.say('nothing is written here'), view)];
  });
  return numberedList(items satisfies readonly ListItem['children'][]);
}

function stepWords(step: SafetyStep, spot: Spot, { say, words }: View): readonly PhrasingContent[] {
  if (typeof step === 'string') return [fact(spot, say('{step}', { step }))];
  const { what, who, verified } = step;
  const told = {
    what: fact(within(spot, 'what'), say('{what}', { what: what ?? say('not described') })),
    who: who ? fact(within(spot, 'who'), say('{who}', { who })) : '',
    verified: verified ? fact(within(spot, 'verified'), say('{verified}', { verified })) : '',
  };
  if (who && verified) return words('{what} ({who}; verified: {verified})', told);
  if (verified) return words('{what} (verified: {verified})', told);
  return who ? words('{what} ({who}; not verified)', told) : [told.what];
}
