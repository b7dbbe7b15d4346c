import { dayInWords } from '../calendar/words.ts';
import type { CaseFile, Spot } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import type { CaseDrawing } from '../charts/case-charts.ts';
import { type Drawn, type Frame, isChart } from '../charts/chart.ts';
import type * as room from '../charts/index.ts';
import { themed } from '../charts/look.ts';
import type { Goal } from '../records/record.ts';
import type { Content } from './sheets/elements.ts';

/** The room that draws. It is brought in when first needed, as the library in it is large. */
export type ChartRoom = typeof room;

/** The pictures of a case for a page in the editor's colours. Nothing where there is nothing to draw. */
export interface Pictures {
  /** The readings of a goal's measure, a picture for each respondent. */
  readonly ofMeasure: (goal: Goal, measure: string) => Content;
  /** The levels of a goal's scale, and where the person stood and stands on them. */
  readonly ofScale: (goal: Goal) => Content;
  /** All rated goals in one number over time. */
  readonly ofAttainment: () => Content;
  /** Steps and interview stages by day. */
  readonly ofTime: () => Content;
  /** The person among those who stand by. */
  readonly ofSupports: () => Content;
}

export interface Pictured {
  readonly file: CaseFile;
  readonly moment: Moment;
  readonly say: Frame['say'];
  /** The address of the line a spot stands on. */
  readonly linkTo: (spot: Spot) => string | undefined;
}

const size = { width: 640, height: 280 };

export function picturesOf(charts: ChartRoom, { file, moment, say, linkTo }: Pictured): Pictures {
  const frame: Frame = {
    ...size,
    look: themed,
    say,
    day: (day) => dayInWords(day, moment.today),
    linkTo,
    isOverlaid: true,
  };
  const drawing: CaseDrawing = { file, moment, frame };
  const figures = (...drawn: readonly Drawn[]): Content =>
    drawn.filter(isChart).map((chart) => charts.chartFigure(chart, { say, linkTo }));
  return {
    ofMeasure: (goal, measure) => figures(...charts.drawMeasures(goal, drawing, measure)),
    ofScale: (goal) => (goal.scale ? figures(charts.drawScale(goal, drawing)) : undefined),
    ofAttainment: () => figures(charts.drawAttainment(drawing)),
    ofTime: () => figures(charts.drawSteps(drawing)),
    ofSupports: () => figures(charts.drawSupports(drawing)),
  };
}

/** For pages without pictures. */
export const noPictures: Pictures = {
  ofMeasure: () => undefined,
  ofScale: () => undefined,
  ofAttainment: () => undefined,
  ofTime: () => undefined,
  ofSupports: () => undefined,
};
