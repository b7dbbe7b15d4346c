import type { Moment } from '../../caseload/due.ts';
import { isOpenGoal } from '../../caseload/goals.ts';
import { judgeGoal, type SmartLetter } from '../../plans/smart.ts';
import { type Counted, counted, type Instance } from './counted.ts';
import type { ShownCase } from './shown-case.ts';

/** The goals of open cases that lack letters, by letter. */
export interface LettersLacking {
  /** Goals of plans in force that are still to be reached. */
  readonly judged: Counted;
  readonly byLetter: readonly { readonly letter: SmartLetter; readonly goals: Counted }[];
  /** Goals that lack at least one. */
  readonly anyLetter: Counted;
}

export function lettersLacking(cases: readonly ShownCase[], moment: Moment): LettersLacking {
  const judged = cases.flatMap((shown) => judgedGoals(shown, moment));
  const letters: readonly SmartLetter[] = ['S', 'M', 'A', 'R', 'T'];
  return {
    judged: counted(judged.map(({ goal }) => goal)),
    byLetter: letters.map((letter) => ({
      letter,
      goals: counted(judged.filter(({ lacking }) => lacking.has(letter)).map(({ goal }) => goal)),
    })),
    anyLetter: counted(judged.filter(({ lacking }) => lacking.size > 0).map(({ goal }) => goal)),
  };
}

interface Judged {
  readonly goal: Instance;
  readonly lacking: ReadonlySet<SmartLetter>;
}

/** The goals of a plan that ended wait for nothing, whatever they still say themselves. */
function judgedGoals({ file, plan, name, isOpen }: ShownCase, moment: Moment): readonly Judged[] {
  const status = plan?.record.status;
  if (!plan || !isOpen || status === 'completed' || status === 'revoked') return [];
  const { reading, record } = plan;
  return (record.goals ?? []).flatMap((goal, index): readonly Judged[] => {
    if (!isOpenGoal(goal)) return [];
    const letters = judgeGoal(goal, { plan, file, moment });
    return [
      {
        goal: { ...name, reading, at: ['goals', index], what: goal.id },
        lacking: new Set(letters.filter(({ met }) => !met).map(({ letter }) => letter)),
      },
    ];
  });
}
