import type { CaseFile } from '../../caseload/case-file.ts';
import type { Moment } from '../../caseload/due.ts';
import type { PlannedGoal } from '../../caseload/goals.ts';
import { suggestAchievement } from '../../measures/achievement/suggest-achievement.ts';
import { capitalised } from '../../text/capitalised.ts';
import { say, sayIt } from '../say.ts';
import type { TreeNode } from './node.ts';
import { words } from './words.ts';

interface Around {
  readonly file: CaseFile;
  readonly moment: Moment;
  readonly id: string;
}

/** What the readings of a goal suggest of its achievement, where something else is written. */
export function suggestionNode(planned: PlannedGoal, around: Around): readonly TreeNode[] {
  const suggested = suggestAchievement(planned, around.file, around.moment);
  if (!suggested) return [];
  const achievement = words(suggested.code);
  const reason = sayIt(suggested.reason);
  const latest = suggested.points.at(-1);
  return [
    {
      id: `${around.id}/suggestion`,
      kind: 'suggestion',
      label: say('Readings suggest: {achievement}', { achievement }),
      description: reason,
      tooltip: capitalised(reason),
      spoken: say('Readings suggest {achievement}: {reason}', { achievement, reason }),
      suggests: { goal: planned, code: suggested.code },
      ...(latest ? { opens: latest } : {}),
    },
  ];
}
