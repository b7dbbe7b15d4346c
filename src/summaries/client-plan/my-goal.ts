import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { needsOf, strengthsOf } from '../../caseload/assessed.ts';
import { isAchieved, type PlannedGoal } from '../../caseload/goals.ts';
import { at, fact, within } from '../facts.ts';
import { list, type Part, paragraph, strong } from '../nodes.ts';
import type { View } from '../view.ts';
import { goalsOfMine, isWorkedOn } from './goals-of-mine.ts';
import { myMeasures } from './my-measures.ts';
import { mySteps } from './my-steps.ts';

/** The goal in its own sentence. */
export function myGoalTitle(
  planned: PlannedGoal,
  { say, words }: View,
): readonly PhrasingContent[] {
  const { goal } = planned.goal;
  return goal
    ? [fact(within(planned, 'goal'), say('{goal}', { goal }))]
    : words('A goal that has no words yet');
}

/** By when, why it matters, who does what, and how we will see that it helps. */
export function myGoal(planned: PlannedGoal, view: View): Part {
  return {
    content: [
      paragraph(standing(planned, view)),
      ...why(planned, view),
      ...mySteps(planned, view),
      ...myMeasures(planned, view),
    ],
  };
}

function standing(planned: PlannedGoal, view: View): readonly PhrasingContent[] {
  const { say, words, day, moment } = view;
  const { status, achievement, due, reason } = planned.goal;
  if (isAchieved(planned.goal)) {
    const reached =
      achievement === 'sustaining'
        ? say('You reached this goal and kept it up.')
        : say('You reached this goal.');
    return [fact(within(planned, 'achievement'), reached)];
  }
  const isNearer = status === 'completed' && achievement === 'improving';
  const said = isNearer ? 'You came closer to this goal.' : statuses[status ?? 'active'];
  if (said) {
    const told = [fact(within(planned, isNearer ? 'achievement' : 'status'), say(said))];
    return reason
      ? words('{told} The reason: {reason}', {
          told,
          reason: fact(within(planned, 'reason'), say('{reason}', { reason })),
        })
      : told;
  }
  if (!due) return words('No day is set for this goal yet.');
  return words(
    due < moment.today
      ? 'We hoped to get there by {day}. That day is past.'
      : 'We aim to get there by {day}.',
    { day: fact(within(planned, 'due'), day(due)) },
  );
}

const statuses: Readonly<Record<string, string>> = {
  proposed: 'We have not agreed on this goal yet.',
  planned: 'We have not begun on this goal yet.',
  'on-hold': 'This goal is on hold for now.',
  completed: 'Our work on this goal has come to an end.',
};

/** The needs that the goal answers to; where the goal is the person’s, in their words too. */
function why({ goal }: PlannedGoal, view: View): readonly RootContent[] {
  const { file, say, words } = view;
  const all = needsOf(file);
  const items = (goal.addresses ?? []).flatMap((id): readonly Paragraph[] => {
    const need = all.get(id);
    if (!need?.what.need) return [];
    const told = fact(within(need, 'need'), say('{need}', { need: need.what.need }));
    const quoted = goal.source === 'client' ? lastWordsFor(id, view) : undefined;
    return [
      paragraph(
        quoted ? words('{need} – You said: “{words}”', { need: told, words: quoted }) : told,
      ),
    ];
  });
  if (items.length === 0)
    return isWorkedOn(goal)
      ? [paragraph(say('We have not yet written down why this matters.'))]
      : [];
  return [paragraph(strong(say('Why this matters:'))), list(items)];
}

/** What the person last said of a need, in the assessment that has it. */
function lastWordsFor(id: string, { file, say }: View): PhrasingContent | undefined {
  const said = file.records.assessment.flatMap((filed) =>
    (filed.record.needs ?? []).flatMap(({ id: own, words }, index) =>
      own === id && words
        ? [fact(at(filed, 'needs', index, 'words'), say('{words}', { words }))]
        : [],
    ),
  );
  return said.at(-1);
}

/** The strengths that the goals build on; where they name none, all that were found. */
export function myStrengths(view: View): Part {
  const { file, say } = view;
  const all = strengthsOf(file);
  const used = new Set(goalsOfMine(view).flatMap(({ goal }) => goal.uses ?? []));
  const named = [...all.values()].filter(({ what }) => what.strength);
  const built = named.filter(({ id }) => used.has(id));
  const shown = built.length > 0 ? built : named;
  const items = shown.map((one) =>
    paragraph(
      fact(within(one, 'strength'), say('{strength}', { strength: one.what.strength ?? '' })),
    ),
  );
  return {
    content: items.length > 0 ? [list(items)] : [],
    otherwise: say('We have not yet written down what is strong.'),
  };
}
