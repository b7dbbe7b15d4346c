import { type Day, dayNumber } from '../../calendar/day.ts';
import type { Frame } from '../chart.ts';
import { type DayAxis, dayAxis } from '../day-axis.ts';
import { sizes } from '../shapes.ts';
import { plain, widthOf, wrap } from '../words.ts';
import type { Timeline, TimelineStage, TimelineStep } from './timeline.ts';

/** A row of the timeline: its words at the left, and what stands beside them by day. */
export interface Row {
  readonly full: string;
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
  readonly of: { readonly step: TimelineStep } | { readonly stage: TimelineStage };
}

/** A day that stands out, with its words above it. */
export interface DayLine {
  readonly at: number;
  readonly words: string;
  readonly isToday: boolean;
  /** The middle of the words, and the row they stand in: 0, or 1 below it. */
  readonly middle: number;
  readonly row: number;
}

/** Where everything of a timeline stands, in pixels. */
export interface Rows {
  readonly timeline: Timeline;
  readonly frame: Frame;
  readonly rows: readonly Row[];
  /** What stands over a group of rows. */
  readonly heads: readonly { readonly words: string; readonly y: number }[];
  readonly days: DayAxis;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Today, and where the plan begins and is reviewed. */
  readonly lines: readonly DayLine[];
  /** How many steps have no room. */
  readonly unshown: number;
  readonly x: (day: number) => number;
}

const mostSteps = 30;
const leading = 14;

export function rowsOf(timeline: Timeline, frame: Frame): Rows {
  const { width, say } = frame;
  const left = Math.round(Math.min(230, width * 0.36));
  const right = width - 14;
  const days = dayAxis(daysOf(timeline), right - left, frame);
  const room = { width: left - 22, size: sizes.small, lines: 2 };
  const steps = timeline.steps.slice(0, mostSteps);
  const rows: Row[] = [];
  const heads: { words: string; y: number }[] = [];
  const x: Rows['x'] = (day) =>
    left + ((day - days.first) / (days.last - days.first)) * (right - left);
  const lines = dayLines(timeline, frame, { x, left, right });
  let y = 22 + 14 * Math.max(...lines.map(({ row }) => row));
  const add = (words: string, of: Row['of']): void => {
    const full = plain(words);
    const wrapped = wrap(full, room);
    const height = wrapped.length * leading + 12;
    rows.push({ full, lines: wrapped, top: y, height, of });
    y += height;
  };
  const begin = (words: string): void => {
    heads.push({ words: plain(say(words)), y: y + 14 });
    y += 22;
  };
  if (steps.length > 0) begin('Steps');
  for (const step of steps) add(step.words, { step });
  if (timeline.stages.length > 0) {
    y += 8;
    begin('Stages of the work');
  }
  for (const stage of timeline.stages) add(say(stage.words), { stage });
  return {
    timeline,
    frame,
    rows,
    heads,
    days,
    left,
    right,
    bottom: y + 4,
    unshown: timeline.steps.length - steps.length,
    x,
    lines,
  };
}

function daysOf({ from, to, today, steps, stages }: Timeline): readonly Day[] {
  return [
    today,
    from,
    to,
    ...steps.flatMap(({ by, done }) => [by, done]),
    ...stages.flatMap(({ contacts }) => contacts.map(({ day }) => day)),
  ].filter((day) => day !== undefined);
}

type Span = Pick<Rows, 'left' | 'right' | 'x'>;

/** Words that would touch others stand in a second row. */
function dayLines(
  { from, to, today }: Timeline,
  { say }: Frame,
  { x, left, right }: Span,
): readonly DayLine[] {
  // prettier-ignore
  const all = [
    { day: today, words: plain(say('today')) },
    { day: from, words: plain(say('plan begins')) },
    { day: to, words: plain(say('review')) },
  ];
  const done: (DayLine & { readonly half: number })[] = [];
  for (const { day, words } of all) {
    if (day === undefined) continue;
    const at = Math.round(x(dayNumber(day)) * 100) / 100;
    const half = widthOf(words, sizes.small) / 2 + 3;
    const middle = Math.max(left - 20 + half, Math.min(right + 12 - half, at));
    const isTaken = (row: number): boolean =>
      done.some(
        (other) => other.row === row && Math.abs(other.middle - middle) < other.half + half,
      );
    const row = [0, 1].find((each) => !isTaken(each)) ?? 2;
    done.push({ at, words, isToday: day === today && words === all[0]?.words, middle, half, row });
  }
  return done;
}
