import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { caseRecord, type Filed, type Spot } from '../../caseload/case-file.ts';
import { plainWords } from '../../caseload/consents.ts';
import { newestSafetyPlans } from '../../caseload/safety-plans.ts';
import type { RecordOf } from '../../records/record.ts';
import { at, fact, within } from '../facts.ts';
import { list, type Part, paragraph, strong } from '../nodes.ts';
import type { View } from '../view.ts';

type SafetyPlan = RecordOf<'safety-plan'>;
type SafetyStep = NonNullable<NonNullable<SafetyPlan['steps']>['warnings']>[number];

/** The six steps of Stanley and Brown in their order, in words of our own. */
const stepWords: Readonly<Record<keyof NonNullable<SafetyPlan['steps']>, string>> = {
  warnings: '1. Signs that it gets hard',
  alone: '2. What you can do on your own',
  distraction: '3. People and places that take your mind off it',
  people: '4. People you can ask for help',
  professionals: '5. People whose job it is to help',
  surroundings: '6. How to make the place around you safe',
};

/** The steps of the person’s safety plan; nothing where there is none. */
export function mySafetyPlan(view: View): Part {
  const plans = newestSafetyPlans(view.file);
  const [plan, another] = plans;
  if (!plan) return { content: [] };
  // Whose paper it is cannot be told, so nobody reads the safety plan of somebody else.
  if (another || isOfOneOfSeveral(plan, view))
    return {
      content: [
        paragraph(view.say('There is a safety plan for one of you. It has a paper of its own.')),
      ],
    };
  const content = stepsOf(plan, view);
  return {
    content:
      content.length > 0
        ? content
        : [paragraph(view.say('You have a safety plan. No steps are in it yet.'))],
  };
}

function isOfOneOfSeveral({ record }: Filed<SafetyPlan>, { file }: View): boolean {
  const { members = [], client = '' } = caseRecord(file)?.record ?? {};
  return (
    members.length > 1 &&
    record.person !== undefined &&
    plainWords(record.person) !== plainWords(client)
  );
}

function stepsOf(plan: Filed<SafetyPlan>, view: View): readonly RootContent[] {
  const { steps = {} } = plan.record;
  return (Object.keys(stepWords) as (keyof typeof stepWords)[]).flatMap((key) => {
    const items = (steps[key] ?? []).flatMap((step, index) =>
      stepLine(step, at(plan, 'steps', key, index), view),
    );
    return items.length === 0 ? [] : [paragraph(strong(view.say(stepWords[key]))), list(items)];
  });
}

function stepLine(step: SafetyStep, spot: Spot, view: View): readonly Paragraph[] {
  if (typeof step === 'string') return [paragraph(told(step, spot, view))];
  const { what, who } = step;
  if (!what) return [];
  const said = told(what, within(spot, 'what'), view);
  if (!who || isNamedIn(what, who, view)) return [paragraph(said)];
  const named = fact(within(spot, 'who'), view.say('{who}', { who }));
  return [paragraph(view.words('{what} ({who})', { what: said, who: named }))];
}

function told(what: string, spot: Spot, { say }: View): readonly PhrasingContent[] {
  return [fact(spot, say('{what}', { what }))];
}

/** Whether a step says by itself who does it, or it is the person. */
function isNamedIn(what: string, who: string, { file }: View): boolean {
  const { client = '' } = caseRecord(file)?.record ?? {};
  return plainWords(what).includes(plainWords(who)) || plainWords(who) === plainWords(client);
}
