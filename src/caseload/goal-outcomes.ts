import type { Reading } from '../records/read-record.ts';
import type { Code } from '../records/record.ts';
import type { CaseFile, Spot } from './case-file.ts';
import { isFinal, lastAgreedPlan, wasSought } from './closing.ts';
import { serves } from './stages.ts';

/** What became of a goal, and where that is said. */
export interface GoalOutcome extends Spot {
  readonly id: string | undefined;
  /** Undefined where no word of the case says how it ended. */
  readonly outcome: Code<'goal-achievement'> | undefined;
  readonly wasGivenUp: boolean;
  /** The file of the plan that it is a goal of. */
  readonly plan: Reading;
}

/**
 * The outcome of each goal of the last plan that was agreed: what the newest note puts down for it,
 * at the closing whichever word that is and before it a final one; else a final achievement in the
 * plan. Goals that were only proposed, or entered in error, are left out.
 */
export function goalOutcomesOf(file: CaseFile): readonly GoalOutcome[] {
  const plan = lastAgreedPlan(file);
  if (!plan) return [];
  const said = outcomesSaid(file);
  return (plan.record.goals ?? []).flatMap((goal, index): readonly GoalOutcome[] => {
    const { id, status, achievement } = goal;
    const wasGivenUp = status === 'cancelled' || status === 'rejected';
    if (!wasSought(goal) && !wasGivenUp) return [];
    const ofGoal = { id, wasGivenUp, plan: plan.reading };
    const told = id === undefined ? undefined : said.get(id);
    if (told) return [{ ...ofGoal, ...told }];
    const outcome = isFinal(achievement) ? achievement : undefined;
    const at = ['goals', index, ...(outcome ? ['achievement'] : [])];
    return [{ ...ofGoal, outcome, reading: plan.reading, at }];
  });
}

type Told = Spot & Pick<GoalOutcome, 'outcome'>;

function outcomesSaid({ records }: CaseFile): ReadonlyMap<string, Told> {
  return new Map(
    records.interview.flatMap(({ record, reading }) =>
      Object.entries(record.outcomes ?? {})
        .filter(([, outcome]) => serves(record, 'termination-evaluation') || isFinal(outcome))
        .map(([id, outcome]): [string, Told] => [id, { outcome, reading, at: ['outcomes', id] }]),
    ),
  );
}
