import { type Day, dayNumber } from '../../calendar/day.ts';
import type { Spot } from '../../caseload/case-file.ts';
import { axes, drawOn, type Ground, type Places, years } from '../axes.ts';
import type { ChartLink, ChartTable, Drawn, Frame } from '../chart.ts';
import { dayAxis } from '../day-axis.ts';
import { numberInWords, ticksInWords } from '../numbers.ts';
import { partsOf, pictureOf } from '../picture.ts';
import { type Mark, marks } from '../plot.ts';
import { lettering, round, sizes, unspoken } from '../shapes.ts';
import { axisOver } from '../value-axis.ts';
import { plain } from '../words.ts';

/** Goal attainment in one number (T) on a day. */
export interface GasPoint {
  readonly day: Day;
  readonly t: number;
  /** The rating that made it so. */
  readonly spot?: Spot | undefined;
}

/** T by day, with the line at 50, which is what was expected on the whole. */
export function drawGasOverTime(points: readonly GasPoint[], frame: Frame): Drawn {
  const { say } = frame;
  const shown = points.filter(({ t }) => Number.isFinite(t));
  const ground = groundOf(shown, frame);
  if (shown.length === 0 || !ground)
    return { whyNot: plain(say('No goal has been rated on its attainment scale yet.')) };
  const title = plain(say('Goal attainment over time'));
  const description = descriptionOf(shown, frame);
  const { box } = ground;
  const { svg, x, y } = drawOn(ground, [...marksOf(shown, ground), ...axes(ground)]);
  const axisName = plain(say('T; 50 is what was expected'));
  const drawn = [
    unspoken(
      lettering(axisName, { x: 4, y: 12, fill: frame.look.faint, size: sizes.small }),
      ...years(ground, x),
    ),
    ...partsOf(svg),
    unspoken(
      lettering(plain(say('expected')), { x: box.right + 6, y: y(50) + 4, fill: frame.look.text, size: sizes.small }), // prettier-ignore
    ),
  ];
  return {
    svg: pictureOf({ title, description, drawn }, frame),
    title,
    description,
    links: shown.flatMap((point) => linkOf(point, frame, { x, y })),
    table: tableOf(shown, frame),
  };
}

function groundOf(points: readonly GasPoint[], frame: Frame): Ground | undefined {
  const box = { left: 34, right: frame.width - 64, top: 30, bottom: frame.height - 40 };
  const all = points.map(({ t }) => t);
  const low = Math.min(20, Math.floor(Math.min(...all) / 10) * 10);
  const high = Math.max(80, Math.ceil(Math.max(...all) / 10) * 10);
  if (!Number.isFinite(high - low)) return undefined;
  const axis = axisOver(low, high, Math.max(2, Math.floor((box.bottom - box.top) / 34)));
  const days = dayAxis(points.map(({ day }) => day), box.right - box.left, frame); // prettier-ignore
  return { frame, days, values: { ...axis, words: ticksInWords(axis.ticks) }, box };
}

function marksOf(points: readonly GasPoint[], { frame, days }: Ground): readonly Mark[] {
  const { look } = frame;
  const at = {
    x: ({ day }: GasPoint) => dayNumber(day),
    y: ({ t }: GasPoint) => t,
  };
  return [
    marks.link([50], {
      x1: () => days.first,
      x2: () => days.last,
      y1: (value) => value,
      y2: (value) => value,
      stroke: look.target,
      strokeWidth: 2,
      strokeDasharray: '12 3 2 3',
    }),
    marks.line(points, { ...at, z: () => '', stroke: look.ink, strokeWidth: 1.5 }),
    marks.dot(points, {
      ...at,
      r: points.length > 120 ? 2 : 3.75,
      symbol: 'circle',
      fill: look.ink,
      href: ({ spot }) => spot && frame.linkTo(spot),
      title: (point) => pointInWords(point, frame),
    }),
  ];
}

function pointInWords({ day, t }: GasPoint, frame: Frame): string {
  return plain(frame.say('T {t} on {day}', { t: inOneDecimal(t), day: frame.day(day) }));
}

function inOneDecimal(t: number): string {
  return numberInWords(Math.round(t * 10) / 10);
}

function linkOf(point: GasPoint, frame: Frame, { x, y }: Places): readonly ChartLink[] {
  const { spot } = point;
  const href = spot && frame.linkTo(spot);
  if (!spot || href === undefined) return [];
  const [left, top] = [round(x(dayNumber(point.day))), round(y(point.t))];
  return [{ x: left, y: top, href, words: pointInWords(point, frame), spot }];
}

function descriptionOf(points: readonly GasPoint[], { say, day }: Frame): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const values = {
    first: inOneDecimal(first.t),
    from: day(first.day),
    last: inOneDecimal(last.t),
    to: day(last.day),
  };
  return plain(
    points.length === 1
      ? say('T is {first} on {from}; 50 is what was expected on the whole.', values)
      : say('T goes from {first} on {from} to {last} on {to}; 50 is what was expected on the whole.', values), // prettier-ignore
  );
}

function tableOf(points: readonly GasPoint[], { say, day }: Frame): ChartTable {
  return {
    columns: [say('Day'), say('T')].map(plain),
    rows: points.map((point) => [
      { text: plain(day(point.day)) },
      { text: inOneDecimal(point.t), ...(point.spot ? { spot: point.spot } : {}) },
    ]),
  };
}
