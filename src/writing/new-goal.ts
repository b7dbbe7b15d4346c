import type { Day } from '../calendar/day.ts';
import { needsOf } from '../caseload/assessed.ts';
import { type CaseFile, currentPlan } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import { goalIdsOf } from '../caseload/goals.ts';
import { judgeGoal, type LetterJudged, type Remark } from '../plans/smart.ts';
import { type RecordEdit, setValue } from '../records/edit-record.ts';
import type { PlainMap } from '../records/plain.ts';
import { readRecord } from '../records/read-record.ts';
import type { Code, Goal } from '../records/record.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import { nextId } from './numbers.ts';

/** The answers to the five questions of a goal. */
export interface GoalAnswers {
  /** S: what will be different. */
  readonly goal: string;
  /** M: how it will be seen, where it stands and where it should be. */
  readonly measure: string;
  readonly unit?: string;
  readonly baseline: number;
  readonly target: number;
  /** A: the first step, and who takes it. */
  readonly step: string;
  readonly who: Code<'step-who'>;
  /** R: which needs it is for, and whose goal it is. */
  readonly needs: readonly string[];
  readonly source: Code<'goal-source'>;
  /** T: by when. */
  readonly due: Day;
}

/** Why no goal can be added to a case for now; undefined where one can. */
export function goalHindrance(file: CaseFile): Sentence | undefined {
  const id = file.id ?? '';
  if (!currentPlan(file)) return sentence('Case {id} has no plan yet: begin with New Plan', { id });
  return needsOf(file).size === 0
    ? sentence('No need of case {id} is assessed yet: begin with New Assessment', { id })
    : undefined;
}

/** A goal with all that its five letters ask for. */
export type NewGoal = PlainMap & Goal;

/** The goal that the answers make, with the next number of the case. */
export function goalFrom(file: CaseFile, answers: GoalAnswers, today: Day): NewGoal {
  const { goal, measure, unit, baseline, target, step, who, needs, source, due } = answers;
  const active = currentPlan(file)?.record.status === 'active';
  return {
    id: nextId('G', goalIdsOf(file)),
    goal,
    status: active ? 'active' : 'proposed',
    source,
    addresses: [...needs],
    start: today,
    due,
    measures: [{ name: measure, ...(unit ? { unit } : {}), baseline, target }],
    steps: [{ step, who }],
  };
}

/** The edit that adds a goal at the end of a plan's list. */
export function addGoal(planText: string, goal: NewGoal): RecordEdit {
  const plan = readRecord({ path: '', text: planText })?.record;
  const goals = plan?.record === 'plan' ? (plan.goals ?? []) : [];
  return setValue(planText, ['goals', goals.length], goal);
}

/** What a goal's letter says of what is known of the goal so far; the must remarks first. */
export function remarksOn(
  letter: LetterJudged['letter'],
  goal: Goal,
  around: { readonly file: CaseFile; readonly moment: Moment },
): readonly Remark[] {
  const plan = currentPlan(around.file);
  if (!plan) return [];
  return judgeGoal(goal, { plan, ...around })
    .filter((judged) => judged.letter === letter)
    .flatMap(({ remarks }) => remarks)
    .toSorted((one, other) => (one.level < other.level ? -1 : one.level > other.level ? 1 : 0));
}
