import type { Day } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/words.ts';
import type { Comparison } from '../../measures/figures-of-series.ts';
import type { Series, SeriesPhase } from '../../measures/series.ts';
import { SpotLines } from '../../records/spot-lines.ts';
import type { View } from '../view.ts';
import { figureLines } from './figure-lines.ts';
import { leftOut } from '../left-out.ts';
import type { Stats, StatsSeries } from './stats.ts';

/** The series, figures and goal attainment of a case as lines for a reader, numbers rounded. */
export function tellStats(stats: Stats): readonly string[] {
  const { view, series, kept } = stats;
  const { say, moment, file } = view;
  const lines = new SpotLines();
  const missing = leftOut(view, kept);
  return [
    say('Case {id}, as of {day}', { id: file.id ?? '', day: dayInWords(moment.today, '' as Day) }),
    ...series.flatMap((one) => ['', ...seriesLines(one, view, lines)]),
    ...(series.length === 0 ? ['', say('No measure and no reading yet.')] : []),
    '',
    ...gasLines(stats),
    ...(missing.length === 0 ? [] : ['', ...missing]),
  ];
}

function seriesLines(
  { series, figures, further }: StatsSeries,
  view: View,
  lines: SpotLines,
): readonly string[] {
  const points = series.phases.flatMap((phase) => phase.points);
  const remarks = series.remarks.flatMap(({ message, spots }) => {
    const [spot] = spots;
    const at = spot ? ` (${spot.reading.path}:${lines.lineOf(spot) + 1})` : '';
    return [`    ${view.tell(message)}${at}`];
  });
  return [
    headOf(series, view),
    ...series.phases.map((phase) => `  ${phaseLine(phase, series, view)}`),
    ...(points.length === 0 ? [] : figureLines(figures, view)),
    ...further.flatMap((comparison) => [
      `  ${furtherHead(comparison, view)}`,
      ...figureLines(comparison.figures, view),
    ]),
    ...(remarks.length === 0 ? [] : [`  ${view.say('To be read with care:')}`, ...remarks]),
  ];
}

function headOf(series: Series, { say }: View): string {
  const { goal, measure, unit, respondent, baseline, target } = series;
  const head = goal
    ? say('Goal {id}: {measure}', { id: goal.goal.id ?? '?', measure })
    : say('{measure}, which no goal of the plan measures', { measure });
  return [
    head,
    unit === undefined || unit === measure ? '' : say(', {unit}', { unit }),
    respondent === undefined ? '' : say(', answered by {respondent}', { respondent }),
    baseline === undefined || target === undefined
      ? ''
      : say(', from {baseline} to {target}', { baseline, target }),
  ].join('');
}

/** Readings past this many are told by the first and the last of them. */
const mostTold = 12;

function phaseLine(phase: SeriesPhase, { goal }: Series, view: View): string {
  const { say, day } = view;
  const { name, from, what, points } = phase;
  const since = from
    ? say(' from {day}', { day: day(from) })
    : goal
      ? say(' before the work began')
      : '';
  const values = points.map(({ value }) => rounded(value));
  const [first, last] = [points[0], points.at(-1)];
  const told =
    !first || !last
      ? say('no reading yet')
      : first === last
        ? say('one reading, {value} on {day}', { value: values[0] ?? '', day: day(first.day) })
        : say('{count} readings, {first} to {last}: {values}', {
            count: points.length,
            first: day(first.day),
            last: day(last.day),
            values:
              values.length <= mostTold
                ? values.join(', ')
                : `${values.slice(0, mostTold / 2).join(', ')}, …, ${values.slice(-mostTold / 2).join(', ')}`,
          });
  const words = what === undefined ? '' : say(', {what}', { what });
  return `${say('{name}', { name })}${since}${words}: ${told}`;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

function furtherHead({ baseline, intervention }: Comparison, { say }: View): string {
  return say('{baseline} compared with {intervention}:', {
    baseline: baseline.name,
    intervention: intervention.name,
  });
}

function gasLines({ view, gas }: Stats): readonly string[] {
  const { say, tell, day } = view;
  const { now, baseline, goals, remarks } = gas;
  if (!now.value) return [say('Goal attainment (GAS): {why}', { why: tell(now.words) })];
  const signed = (level: number): string => (level > 0 ? `+${level}` : String(level));
  return [
    say('Goal attainment (GAS)'),
    `  ${say('Now: {words}', { words: tell(now.words) })}`,
    `  ${say('To begin with: {words}', { words: tell(baseline.words) })}`,
    ...goals.map((rated) => {
      const values = {
        id: rated.goal.goal.id ?? '',
        level: signed(rated.now.level),
        day: day(rated.now.day),
      };
      const first = rated.baseline;
      if (!first || first === rated.now) return `  ${say('{id}: {level} on {day}', values)}`;
      const from = { from: signed(first.level), since: day(first.day) };
      return `  ${say('{id}: {from} on {since}, {level} on {day}', { ...values, ...from })}`;
    }),
    ...remarks.map((remark) => `  ${tell(remark)}`),
  ];
}
