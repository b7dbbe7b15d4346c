import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { lastAgreedPlan } from '../../caseload/closing.ts';
import { type GoalRating, ratedGoals } from '../../measures/gas-ratings.ts';
import { absenceOf } from '../absence.ts';
import { goalEnds, type GoalEnd } from '../caseload/outcomes.ts';
import { fact, within } from '../facts.ts';
import { goalTitle } from '../goals.ts';
import { heading, list, type Part, paragraph, strong } from '../nodes.ts';
import type { View } from '../view.ts';
import { type EndedGoal, endedGoals, lastDayOf, withAgreedPlan } from './ended-goals.ts';

const titles: Readonly<Record<GoalEnd, string>> = {
  achieved: 'Achieved',
  partly: 'Partly achieved',
  'not-achieved': 'Not achieved',
  'given-up': 'Given up',
  'not-stated': 'Not said',
};

/** What became of each goal of the last plan that was agreed, by how it ended. */
export function goalEndsPart(view: View): Part {
  const goals = endedGoals(view);
  const content = goalEnds.flatMap((end): readonly RootContent[] => {
    const own = goals.filter((goal) => goal.end === end);
    if (own.length === 0) return [];
    const items = own.map((goal): readonly BlockContent[] => goalItem(goal, view));
    return [heading(3, view.say(titles[end])), list(items)];
  });
  return { content, otherwise: noGoal(view) };
}

function noGoal(view: View): string {
  const { file, say } = view;
  if (lastAgreedPlan(file)) return say('The plan has no goal that was worked on.');
  if (file.records.plan.length > 0) return say('No plan was agreed.');
  return absenceOf('plan', view);
}

function goalItem(goal: EndedGoal, view: View): readonly BlockContent[] {
  const { outcome } = goal;
  const isTold = outcome.outcome !== undefined || !outcome.wasGivenUp;
  const lines = [
    ...(isTold ? [outcomeWords(goal, view)] : []),
    ...reasonWords(goal, view),
    ...levelWords(goal, view),
  ];
  return [
    paragraph(strong(goalTitle(goal.planned, view))),
    list(lines.map((words) => paragraph(words))),
  ];
}

/** What was said of its end, and where; before that what the plan says of how it goes. */
function outcomeWords({ planned, outcome }: EndedGoal, view: View): readonly PhrasingContent[] {
  const { words, label, day } = view;
  if (!outcome.outcome) {
    const { achievement } = planned.goal;
    return achievement
      ? words('How it ended is not said; the plan says: {achievement}', {
          achievement: fact(within(planned, 'achievement'), label('goal-achievement', achievement)),
        })
      : words('How it ended is not said.');
  }
  const said = fact(outcome, label('goal-achievement', outcome.outcome));
  if (outcome.reading === planned.reading) return words('Outcome: {said}, in the plan', { said });
  const { record } = outcome.reading;
  const on = record?.record === 'interview' ? record.date : undefined;
  return words('Outcome: {said}, in the note of {day}', { said, day: day(on) });
}

function reasonWords(
  { planned, outcome }: EndedGoal,
  { say, words }: View,
): readonly (readonly PhrasingContent[])[] {
  const { reason, status } = planned.goal;
  const given = outcome.wasGivenUp
    ? [fact(within(planned, 'status'), say(status === 'rejected' ? 'Rejected' : 'Given up'))]
    : undefined;
  const told = reason ? fact(within(planned, 'reason'), say('{reason}', { reason })) : undefined;
  if (given && told) return [words('{given}: {told}', { given, told })];
  if (given) return [words('{given}; no reason is stated', { given })];
  return told ? [words('Reason: {told}', { told })] : [];
}

/** Its level on its own attainment scale, before the work and last. */
function levelWords({ planned }: EndedGoal, view: View): readonly (readonly PhrasingContent[])[] {
  const { file, words, day } = view;
  const moment = { today: lastDayOf(view) };
  const rated = ratedGoals(withAgreedPlan(file), moment).find(
    ({ goal }) => goal.goal.id === planned.goal.id,
  );
  if (!rated) return [];
  const told = (rating: GoalRating): PhrasingContent => fact(rating, levelInWords(rating.level));
  const { baseline, now } = rated;
  const last = { last: told(now), on: day(now.day) };
  return [
    baseline
      ? words('Attainment scale: {first} on {day}, {last} on {on}', {
          first: told(baseline),
          day: day(baseline.day),
          ...last,
        })
      : words('Attainment scale: {last} on {on}, rated once', last),
  ];
}

function levelInWords(level: number): string {
  if (level === 0) return '0';
  return level > 0 ? `+${level}` : `−${-level}`;
}
