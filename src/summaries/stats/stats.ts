import type { CaseFile } from '../../caseload/case-file.ts';
import type { Moment } from '../../caseload/due.ts';
import {
  type Comparison,
  figuresOfSeries,
  firstFigures,
} from '../../measures/figures-of-series.ts';
import type { Figures } from '../../measures/figures/figures-of.ts';
import {
  type AttainmentOnDay,
  gasOverTime,
  type GoalAttainment,
  goalAttainmentOf,
} from '../../measures/goal-attainment.ts';
import type { Series } from '../../measures/series.ts';
import { seriesOf } from '../../measures/series-of.ts';
import { privateRecordsOf } from '../../caseload/private-records.ts';
import { type SummaryOptions, type View, viewOf } from '../view.ts';

/** What stats may be asked for besides the case. */
export interface StatsOptions extends Pick<SummaryOptions, 'unfiled'> {
  /** The id of the one goal that is asked for; all goals, and what no goal counts on, without it. */
  readonly goal?: string | undefined;
}

/** A series with its figures. */
export interface StatsSeries {
  readonly series: Series;
  /** Of the first baseline phase and the first intervention phase. */
  readonly figures: Figures;
  /** Of each further intervention phase with the baseline phase nearest before it. */
  readonly further: readonly Comparison[];
}

/** The numbers of one case, without its private records: stats may be handed on. */
export interface Stats {
  readonly view: View;
  readonly series: readonly StatsSeries[];
  readonly gas: GoalAttainment;
  readonly gasOverTime: readonly AttainmentOnDay[];
  /** Records that are kept private; reflections are in no count. */
  readonly kept: number;
}

export function statsOf(
  file: CaseFile,
  moment: Moment,
  { goal, ...options }: StatsOptions = {},
): Stats {
  const view = viewOf(file, moment, options);
  const all = seriesOf(view.file, moment);
  const asked = goal === undefined ? all : all.filter((one) => one.goal?.goal.id === goal);
  return {
    view,
    series: asked.map((series) => {
      const comparisons = figuresOfSeries(series);
      return {
        series,
        figures: firstFigures(series, comparisons),
        further: comparisons.slice(1),
      };
    }),
    gas: goalAttainmentOf(view.file, moment, goal),
    gasOverTime: gasOverTime(view.file, moment, goal),
    kept: privateRecordsOf(file).length,
  };
}
