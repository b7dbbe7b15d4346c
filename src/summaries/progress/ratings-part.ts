import type { PhrasingContent } from 'mdast';
import type { PlannedGoal } from '../../caseload/goals.ts';
import {
  type AttainmentOnDay,
  gasOverTime,
  goalAttainmentOf,
} from '../../measures/goal-attainment.ts';
import type { GoalRating } from '../../measures/gas-ratings.ts';
import { fact, within } from '../facts.ts';
import { joined, paragraph, type Part } from '../nodes.ts';
import type { View } from '../view.ts';
import { isBefore, lastDay } from './in-period.ts';

/** Where a goal was put on its own scale in the period, at first and at last. */
export function goalRatings(planned: PlannedGoal, view: View): Part {
  if (planned.goal.scale === undefined) return { content: [] };
  const ratings = ratingsOf(planned, view);
  return {
    content: ratings.length > 0 ? [paragraph(ratingsWords(ratings, planned, view))] : [],
    otherwise: view.say('It has an attainment scale and is not rated on it yet.'),
  };
}

/** All ratings of a goal up to the end of the period, also of one that was given up. */
function ratingsOf({ goal: { id } }: PlannedGoal, view: View): readonly GoalRating[] {
  if (id === undefined) return [];
  return view.file.records.interview.flatMap(({ reading, record }): readonly GoalRating[] => {
    const { date: day, ratings = {} } = record;
    const level = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
    if (day === undefined || day > lastDay(view) || level === undefined) return [];
    return [{ day, level, reading, at: ['ratings', id] }];
  });
}

function ratingsWords(
  ratings: readonly GoalRating[],
  planned: PlannedGoal,
  view: View,
): readonly PhrasingContent[] {
  const { words, day } = view;
  const own = ratings.filter((rating) => !isBefore(rating.day, view));
  const [first, last] = [own[0] ?? ratings.at(-1), own.at(-1)];
  const from = first && {
    first: levelWords(first, planned, view),
    since: day(first.day),
  };
  if (!first || !from) return [];
  if (!last)
    return words(
      'Not rated on its scale in this period; the last rating was {first} on {since}.',
      from,
    );
  if (first === last)
    return words('Rated on its scale from −2 to +2 once: {first} on {since}.', from);
  return words('Rated on its scale from −2 to +2: {first} on {since}, {last} on {until}.', {
    ...from,
    last: levelWords(last, planned, view),
    until: day(last.day),
  });
}

/** A level with the words that the scale has for it. */
function levelWords(
  rating: GoalRating,
  planned: PlannedGoal,
  { say, words }: View,
): readonly PhrasingContent[] {
  const { level } = rating;
  const told = fact(rating, level > 0 ? `+${level}` : level < 0 ? `−${-level}` : '0');
  const key = String(level) as '-2' | '-1' | '0' | '1' | '2';
  const meaning = planned.goal.scale?.[key];
  return meaning
    ? words('{level} (“{meaning}”)', {
        level: told,
        meaning: fact(within(planned, 'scale', key), say('{meaning}', { meaning })),
      })
    : [told];
}

/** All rated goals of the plan in force in one number (T), at first and at last. */
export function attainmentPart(view: View): Part {
  const { tell, file } = view;
  const moment = { today: lastDay(view) };
  const own = gasOverTime(file, moment).filter(({ day }) => !isBefore(day, view));
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return { content: [] };
  const { remarks } = goalAttainmentOf(file, moment);
  return {
    content: [
      paragraph(
        joined(
          [
            attainmentWords(first, last, view),
            view.words('At 50 the rated goals are, on the whole, where they were expected to be.'),
            ...remarks.map((remark) => view.say('{remark}.', { remark: tell(remark) })),
          ],
          ' ',
        ),
      ),
    ],
  };
}

function attainmentWords(
  first: AttainmentOnDay,
  last: AttainmentOnDay,
  { words, day, spoken }: View,
): readonly PhrasingContent[] {
  const told = (one: AttainmentOnDay): { t: string; goals: number; day: string } => ({
    t: spoken.number(Math.round(one.attainment.t * 10) / 10),
    goals: one.attainment.goals,
    day: day(one.day),
  });
  const { t, goals, day: on } = told(last);
  if (first === last)
    return words('Goal attainment (T): {t} on {day}; goals rated: {goals}.', { t, goals, day: on });
  const began = told(first);
  return words(
    'Goal attainment (T): {first} on {since}, goals rated: {then}; {last} on {until}, goals rated: {now}.',
    { first: began.t, since: began.day, then: began.goals, last: t, until: on, now: goals },
  );
}
