import type { Day } from '../calendar/day.ts';
import { type CaseFile, currentPlan } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import { goalsOf, type PlannedGoal } from '../caseload/goals.ts';
import { type Instrument, instrumentOf } from '../caseload/instruments.ts';
import type { MeasuredValue } from '../caseload/readings.ts';
import type { Settings } from '../caseload/settings.ts';
import type { Measure, Plan } from '../records/record.ts';
import type { Direction } from './figures/figure.ts';
import { inPhases, onePhase, phasesOf, type PhaseStart } from './phases.ts';
import { type NoNumber, readingsByMeasure, type ReadingsOfMeasure } from './readings-by-measure.ts';
import type { Series, SeriesPoint, SeriesRemark } from './series.ts';
import * as remarks from './series-remarks.ts';

interface Remembered {
  readonly today: Day;
  readonly settings: Settings;
  readonly series: readonly Series[];
}

/** The chart, the tree and the figures of a case ask for the same. */
const remembered = new WeakMap<CaseFile, Remembered>();

/**
 * The readings of a case as series: for each goal of the current plan one for each of its measures
 * and each respondent, in the plan's order, then one for each respondent of each measure that is
 * read and that no goal counts on, by name. A goal's measure that has no reading yet has a series
 * without points. Readings dated after today are left out and told.
 */
export function seriesOf(file: CaseFile, { today, settings }: Moment): readonly Series[] {
  const known = remembered.get(file);
  if (known?.today === today && known.settings === settings) return known.series;
  const series = makeSeries(file, { today, settings });
  remembered.set(file, { today, settings, series });
  return series;
}

function makeSeries(file: CaseFile, moment: Moment): readonly Series[] {
  const byMeasure = readingsByMeasure(file);
  const plan = currentPlan(file)?.record;
  const ofGoals = goalsOf(file)
    .filter(({ goal }) => goal.status !== 'entered-in-error')
    .flatMap((goal) => (plan ? measuresOf(goal, plan, moment) : []));
  const counted = new Set(ofGoals.map(({ measure }) => measure));
  const others = [...byMeasure.keys()].filter((name) => !counted.has(name)).sort();
  return [
    ...ofGoals.flatMap((about) => seriesFor(about, byMeasure.get(about.measure), moment)),
    ...others.flatMap((measure) =>
      seriesFor({ measure, starts: onePhase() }, byMeasure.get(measure), moment),
    ),
  ];
}

/** A measure with what a goal, if any, says of it. */
interface About {
  readonly measure: string;
  readonly starts: readonly PhaseStart[];
  readonly of?: Measure;
  readonly goal?: PlannedGoal;
}

function measuresOf(goal: PlannedGoal, plan: Plan, { today }: Moment): readonly About[] {
  const starts = phasesOf(goal.goal, plan, today);
  const measures = goal.goal.measures ?? [];
  return measures.flatMap((of, index) => {
    const isFirst = measures.findIndex(({ name }) => name === of.name) === index;
    return of.name && isFirst ? [{ measure: of.name, starts, of, goal }] : [];
  });
}

function seriesFor(
  about: About,
  readings: ReadingsOfMeasure = { values: [], notNumbers: [] },
  { today, settings }: Moment,
): readonly Series[] {
  const instrument = instrumentOf(about.measure, settings);
  const groups = byRespondent(readings);
  // Where nothing can be read, there is still the goal to say so of.
  if (groups.length === 0)
    return about.goal
      ? [
          oneSeries(
            about,
            { ...noReadings, notNumbers: readings.notNumbers },
            { instrument, today },
          ),
        ]
      : [];
  const unsaid = groups.find(({ respondent }) => respondent === undefined)?.values ?? [];
  const mixed = groups.length > 1 ? remarks.respondents(unsaid) : [];
  return groups.map((group) => oneSeries(about, group, { instrument, today, mixed }));
}

/** The readings of one respondent. */
interface Group {
  readonly respondent: string | undefined;
  readonly values: readonly MeasuredValue[];
  readonly notNumbers: readonly NoNumber[];
}

const noReadings: Group = { respondent: undefined, values: [], notNumbers: [] };

/** Those without a respondent are a group of their own; letter case makes no other respondent. */
function byRespondent({ values, notNumbers }: ReadingsOfMeasure): readonly Group[] {
  const keyOf = ({ respondent }: { readonly respondent: string | undefined }): string | undefined =>
    respondent?.toLowerCase();
  const keys = [...new Set(values.map(keyOf))];
  return keys.map((key, index) => {
    const own = values.filter((value) => keyOf(value) === key);
    return {
      respondent: own[0]?.respondent,
      values: own,
      // What is by nobody who has a series is told in the first one.
      notNumbers: notNumbers.filter((one) =>
        keys.includes(keyOf(one)) ? keyOf(one) === key : index === 0,
      ),
    };
  });
}

function oneSeries(
  { measure, starts, of, goal }: About,
  { respondent, values, notNumbers }: Group,
  around: {
    readonly instrument: Instrument | undefined;
    readonly today: Day;
    readonly mixed?: readonly SeriesRemark[];
  },
): Series {
  const { instrument, today, mixed = [] } = around;
  const points = values
    .filter(({ day }) => day <= today)
    .map(({ day, value, reading, at }): SeriesPoint => {
      const isOutside = !!instrument && (value < instrument.low || value > instrument.high);
      return { day, value, isOutside, reading, at };
    });
  const later = values.filter(({ day }) => day > today);
  const hasStart = starts.some(({ from }) => from !== undefined);
  return {
    measure,
    unit: of?.unit,
    respondent,
    goal,
    instrument,
    direction: of && directionOf(of),
    baseline: of?.baseline,
    target: of?.target,
    phases: inPhases(points, starts),
    remarks: [
      ...(goal && !hasStart ? remarks.noStart(goal) : []),
      ...mixed,
      ...remarks.notNumbers(notNumbers),
      ...remarks.afterToday(later, today),
      ...remarks.outsideRange(points, { instrument, today }),
      ...remarks.sameDay(points, today),
      ...remarks.gaps(points, { goal: goal?.goal, today }),
    ],
  };
}

/** Which way the person wants the numbers to go, where baseline and target tell. */
export function directionOf({ baseline, target }: Measure): Direction | undefined {
  if (baseline === undefined || target === undefined || baseline === target) return undefined;
  return target > baseline ? 'increase' : 'decrease';
}
