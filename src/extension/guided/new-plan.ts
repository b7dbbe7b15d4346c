import { findCase } from '../../caseload/caseload.ts';
import { newPlan } from '../../writing/new-plan.ts';
import { pickSome } from '../ask.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say } from '../say.ts';
import { askAboutCase, type OfCase } from './case-flow.ts';
import { needChoices } from './choices.ts';
import { writeNew } from './write-new.ts';

interface Answers extends OfCase {
  readonly needs?: readonly string[];
}

/** "New Plan": which needs it addresses, then a draft with a goal for each. */
export async function startNewPlan(current: CurrentCaseload, argument: unknown): Promise<void> {
  const needs = (id = ''): ReturnType<typeof needChoices> =>
    needChoices(findCase(current.value, id));
  const asked = await askAboutCase<Answers>(current, {
    title: say('New Plan'),
    argument,
    questions: [
      {
        key: 'needs',
        applies: ({ case: id }) => id === undefined || needs(id).length > 0,
        ask: ({ case: id, needs: kept }, place) =>
          pickSome({
            ...place,
            prompt: say('Which needs is the plan to address?'),
            choices: needs(id),
            kept: kept ?? needs(id).map(({ answer }) => answer),
          }),
      },
    ],
  });
  if (asked) await writeNew(current, newPlan(asked.at, { needs: asked.answers.needs ?? [] }));
}
