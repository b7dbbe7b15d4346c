import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { planWithGoal } from './examples/records.ts';
import { stateFixes } from './fixes/fix-goal-state.ts';
import { goalsOfOpenPlans } from './subjects/open-goals.ts';
import { contradictionOf } from './subjects/status-contradictions.ts';

function goalThatIs(status: string, achievement: string): string {
  return planWithGoal(`achievement: ${achievement}`).replace(
    '    status: active',
    `    status: ${status}`,
  );
}

export const goalStatusContradicted: CaseCheck = {
  id: 'goal-status-contradicted',
  theme: 'plan',
  title: 'The status of a goal and its achievement contradict each other',
  because:
    'The status says whether a goal is sought, the achievement how far it has come (HL7 FHIR R4, Goal.lifecycleStatus and Goal.achievementStatus): completed means no longer sought, and improving means sought. Where the two disagree counts of goals may be wrong, and a reader does not know which to believe.',
  severity: 'warning',
  over: 'case',
  bad: [
    [goalThatIs('completed', 'improving')],
    [goalThatIs('proposed', 'in-progress')],
    [goalThatIs('cancelled', 'achieved')],
  ],
  fixed: [
    [goalThatIs('completed', 'achieved')],
    [goalThatIs('active', 'in-progress')],
    [goalThatIs('completed', 'achieved')],
  ],
  good: [
    [goalThatIs('completed', 'not-achieved')],
    [goalThatIs('active', 'achieved')],
    [goalThatIs('on-hold', 'improving')],
    [goalThatIs('entered-in-error', 'improving')],
  ],
  find: (file) =>
    goalsOfOpenPlans(file).flatMap(({ goal, name, reading, at }) => {
      const contradiction = contradictionOf(goal);
      if (!contradiction) return [];
      const message = sentence(
        '{name} is `{status}`, but its achievement, `{achievement}`, says that {says}: change one of the two',
        {
          name,
          status: goal.status ?? '',
          achievement: goal.achievement ?? '',
          says: contradiction.says,
        },
      );
      return [{ reading, place: { at: [...at, 'achievement'], on: 'value' as const }, message }];
    }),
  fixes: stateFixes,
};
