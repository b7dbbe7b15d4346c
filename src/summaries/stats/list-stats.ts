import type { Spot } from '../../caseload/case-file.ts';
import { countedPoints } from '../../measures/compared-phases.ts';
import type { GoalRating, RatedGoal } from '../../measures/gas-ratings.ts';
import type { GoalAttainment } from '../../measures/goal-attainment.ts';
import type { SeriesPhase, SeriesPoint } from '../../measures/series.ts';
import { SpotLines } from '../../records/spot-lines.ts';
import { speak } from '../../text/sentence.ts';
import { listFigures } from './list-figures.ts';
import type { Stats, StatsSeries } from './stats.ts';

/**
 * The series, figures and goal attainment of a case as values for another program. Numbers are not
 * rounded; what cannot be given is null, with `why` beside it. Lines count from 0.
 */
export function listStats(stats: Stats): object {
  const { view, series, kept } = stats;
  const places = new Places();
  return {
    case: view.file.id ?? null,
    series: series.map((one) => listSeries(one, places)),
    gas: listGas(stats, places),
    leftOut: { private: kept, unreadable: view.unread.own },
  };
}

interface Place {
  readonly path: string;
  readonly line: number;
}

class Places {
  private readonly lines = new SpotLines();

  of(spot: Spot): Place {
    return { path: spot.reading.path, line: this.lines.lineOf(spot) };
  }
}

function listSeries({ series, figures, further }: StatsSeries, places: Places): object {
  const { goal, measure, unit, respondent, direction, baseline, target, phases, remarks } = series;
  return {
    goal: goal?.goal.id ?? null,
    measure,
    unit: unit ?? null,
    respondent: respondent ?? null,
    direction: direction ?? null,
    baseline: baseline ?? null,
    target: target ?? null,
    // What figures count; all readings stand under points.
    phases: byName(phases, (phase) => countedPoints(phase).map(({ value }) => value)),
    points: byName(phases, ({ points }) => points.map((point) => listPoint(point, places))),
    began: byName(phases, ({ role, from, what }) => ({
      role,
      from: from ?? null,
      what: what ?? null,
    })),
    figures: listFigures(figures),
    further: further.map((comparison) => ({
      baseline: comparison.baseline.name,
      intervention: comparison.intervention.name,
      figures: listFigures(comparison.figures),
    })),
    remarks: remarks.map(({ about, message, spots }) => ({
      about,
      message: speak(message),
      places: spots.map((spot) => places.of(spot)),
    })),
  };
}

function byName(
  phases: readonly SeriesPhase[],
  valueOf: (phase: SeriesPhase) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(phases.map((phase) => [phase.name, valueOf(phase)]));
}

function listPoint(point: SeriesPoint, places: Places): object {
  const { day, value, isOutside } = point;
  return { day, value, isOutside, ...places.of(point) };
}

function listGas({ gas, gasOverTime }: Stats, places: Places): object {
  const { now, baseline, goals, remarks } = gas;
  return {
    ...listAttainments(gas),
    goals: goals.length,
    ...(now.value ? { words: speak(now.words) } : { why: speak(now.words) }),
    ...(baseline.value ? {} : { whyBaseline: speak(baseline.words) }),
    source: now.kind.source,
    remarks: remarks.map(speak),
    levels: goals.map((rated) => listRated(rated, places)),
    overTime: gasOverTime.map(({ day, attainment }) => ({
      day,
      t: attainment.t,
      goals: attainment.goals,
    })),
  };
}

function listAttainments({ now, baseline }: GoalAttainment): object {
  return {
    t: now.value?.t ?? null,
    tBaseline: baseline.value?.t ?? null,
    raw: now.value?.raw ?? null,
    rawBaseline: baseline.value?.raw ?? null,
    isWeighted: now.value?.isWeighted ?? null,
  };
}

function listRated({ goal: { goal }, now, baseline }: RatedGoal, places: Places): object {
  return {
    goal: goal.id ?? null,
    weight: goal.weight ?? null,
    now: listRating(now, places),
    baseline: baseline ? listRating(baseline, places) : null,
  };
}

function listRating(rating: GoalRating, places: Places): object {
  return { day: rating.day, level: rating.level, ...places.of(rating) };
}
