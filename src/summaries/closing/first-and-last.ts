import type { PhrasingContent, RootContent } from 'mdast';
import { measureName } from '../../caseload/labels.ts';
import { type MeasuredValue, readingsOf, reachesTarget } from '../../caseload/readings.ts';
import { goalAttainmentOf } from '../../measures/goal-attainment.ts';
import { capitalised } from '../../text/capitalised.ts';
import { fact, within } from '../facts.ts';
import { measuresOf } from '../goals.ts';
import type { PlannedMeasure } from '../measure-line.ts';
import { type Inline, type Part, paragraph, table } from '../nodes.ts';
import type { View } from '../view.ts';
import { type EndedGoal, endedGoals, lastDayOf, withAgreedPlan } from './ended-goals.ts';

/** The first and the last reading of each measure beside its target, and goal attainment. */
export function firstAndLast(view: View): Part {
  const { say } = view;
  const goals = endedGoals(view);
  const rows = goals.flatMap((goal) =>
    measuresOf(goal.planned).flatMap((measure) => rowsOf(goal, measure, view)),
  );
  if (goals.length === 0) return { content: [], otherwise: say('There is no goal to measure.') };
  return {
    content: [
      rows.length > 0
        ? table([say('Goal'), say('Measure'), say('First'), say('Last'), say('Target')], rows)
        : paragraph(say('No goal has a measure.')),
      ...attainment(view),
    ],
  };
}

/** A line for each who answered. */
function rowsOf(
  { planned }: EndedGoal,
  measure: PlannedMeasure,
  view: View,
): readonly (readonly Inline[])[] {
  const { file, say } = view;
  const { name } = measure.measure;
  const until = lastDayOf(view);
  const readings = name ? readingsOf(file, name).filter(({ day }) => day <= until) : [];
  const respondents = [...new Set(readings.map(({ respondent }) => respondent))];
  return (respondents.length > 0 ? respondents : [undefined]).map((who) => {
    const own = readings.filter(({ respondent }) => respondent === who);
    return [
      say('{id}', { id: planned.goal.id ?? say('without a number') }),
      measureWords(measure, who, view),
      readingWords(own[0], view),
      readingWords(own.at(-1), view),
      targetWords(measure, own.at(-1), view),
    ];
  });
}

function measureWords(
  planned: PlannedMeasure,
  who: string | undefined,
  { say, words }: View,
): readonly PhrasingContent[] {
  const { name, unit } = planned.measure;
  const called = fact(
    within(planned, 'name'),
    say('{name}', {
      name: name ? capitalised(measureName(name)) : say('A measure without a name'),
    }),
  );
  const told = unit
    ? words('{called} ({unit})', {
        called,
        unit: fact(within(planned, 'unit'), say('{unit}', { unit })),
      })
    : [called];
  return who ? words('{told}, answered by {who}', { told, who: say('{who}', { who }) }) : told;
}

function readingWords(
  reading: MeasuredValue | undefined,
  { say, words, day, spoken }: View,
): Inline {
  if (!reading) return say('no reading');
  const value = fact(reading, spoken.number(reading.value));
  return words('{value} ({day})', { value, day: day(reading.day) });
}

function targetWords(
  planned: PlannedMeasure,
  last: MeasuredValue | undefined,
  { say, words, spoken }: View,
): Inline {
  const { target } = planned.measure;
  if (target === undefined) return say('no target');
  const told = fact(within(planned, 'target'), spoken.number(target));
  return last && reachesTarget(planned.measure, last.value)
    ? words('{told}, reached', { told })
    : [told];
}

/** T before the work and at the end, or why it is not known. */
function attainment(view: View): readonly RootContent[] {
  const { file, say, words, tell, spoken } = view;
  const { goals, baseline, now } = goalAttainmentOf(withAgreedPlan(file), {
    today: lastDayOf(view),
  });
  if (goals.length === 0) return [paragraph(say('No goal was rated on an attainment scale.'))];
  const t = (figure: typeof now): string =>
    figure.value ? spoken.number(Math.round(figure.value.t * 10) / 10) : tell(figure.words);
  const [first, last] = [goals[0]?.now, goals.at(-1)?.now];
  if (!now.value || !first || !last) return [paragraph(tell(now.words))];
  const told = { goals: goals.length, last: fact(last, t(now)) };
  return [
    paragraph(
      baseline.value
        ? words(
            'Goal attainment (T; 50 is what was expected on the whole): {first} at the start, {last} at the last rating. Goals rated: {goals}.',
            { ...told, first: t(baseline) },
          )
        : words(
            'Goal attainment (T; 50 is what was expected on the whole): {last} at the last rating. Of the start: {why}. Goals rated: {goals}.',
            { ...told, why: tell(baseline.words) },
          ),
    ),
  ];
}
