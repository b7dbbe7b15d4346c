import { dayNumber } from '../../calendar/day.ts';
import type { SeriesPhase } from '../../measures/series.ts';
import { plain } from '../words.ts';
import type { Grounds } from './grounds.ts';

/** The time of one phase in a picture: from its line, if it has one, to the next. In days. */
export interface Stretch {
  readonly phase: SeriesPhase;
  readonly from: number;
  readonly to: number;
  readonly hasLine: boolean;
}

/** The phases side by side. A line stands just before the first day, never on a reading. */
export function stretchesOf({ picture, days, perPixel, points }: Grounds): readonly Stretch[] {
  const { phases } = picture.series;
  const read = points.map(({ point }) => point.day);
  const lines = phases.map(({ from }, index) => {
    if (index === 0 || from === undefined) return days.first;
    const before = read.findLast((day) => day < from);
    const day = dayNumber(from);
    const room = before === undefined ? Infinity : (day - dayNumber(before)) / 2;
    return Math.max(days.first, day - Math.min(8 * perPixel.x, room));
  });
  return phases.map((phase, index) => ({
    phase,
    from: lines[index] ?? days.first,
    to: lines[index + 1] ?? days.last,
    hasLine: index > 0 && phase.from !== undefined,
  }));
}

/** The baseline phase that others are compared with: the first. */
export function baselineOf(stretches: readonly Stretch[]): Stretch | undefined {
  return stretches.find(({ phase }) => phase.role === 'baseline');
}

/** `A: baseline`, or as much of it as there is room for. */
export function phaseInWords({ name, what, role }: SeriesPhase, { frame }: Grounds): string {
  const about = what ?? frame.say(role === 'baseline' ? 'baseline' : 'intervention');
  return plain(frame.say('{name}: {about}', { name, about }));
}
