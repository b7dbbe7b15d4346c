import { currentPlan } from '../../caseload/case-file.ts';
import { addGoal, goalFrom, goalHindrance } from '../../writing/new-goal.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say } from '../say.ts';
import { askAboutCase } from './case-flow.ts';
import { changeRecord } from './change-record.ts';
import { measurableQuestions } from './goal-measure-questions.ts';
import {
  attainableQuestions,
  type GoalFlow,
  relevantQuestions,
  specificQuestion,
  timeQuestion,
} from './goal-questions.ts';

/** "Add Goal": the five SMART questions in words, then a goal that meets all five letters. */
export async function startAddGoal(current: CurrentCaseload, argument: unknown): Promise<void> {
  const asked = await askAboutCase<GoalFlow>(current, {
    title: say('Add Goal'),
    argument,
    hindrance: goalHindrance,
    questions: [
      specificQuestion(current),
      ...measurableQuestions(current),
      ...attainableQuestions(),
      ...relevantQuestions(current),
      timeQuestion(current),
    ],
  });
  const plan = asked && currentPlan(asked.at.file);
  if (!plan) return;
  const { file, moment } = asked.at;
  const goal = goalFrom(file, asked.answers, moment.today);
  await changeRecord(current, plan.reading, (text) => addGoal(text, goal));
}
