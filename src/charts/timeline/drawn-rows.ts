import type { Element, ElementContent } from 'hast';
import { type Day, dayNumber } from '../../calendar/day.ts';
import type { Spot } from '../../caseload/case-file.ts';
import type { ChartLink } from '../chart.ts';
import {
  leading,
  lettering,
  letteredLines,
  round,
  shape,
  sizes,
  tip,
  unspoken,
} from '../shapes.ts';
import { plain, widthOf } from '../words.ts';
import type { Row, Rows } from './rows.ts';
import { lateUntil, standingOf } from './standing.ts';
import type { TimelineStage, TimelineStep } from './timeline.ts';

/** What a row shows, and where it leads. */
export interface DrawnRow {
  readonly drawn: readonly ElementContent[];
  readonly links: readonly ChartLink[];
}

export function drawnRow(row: Row, rows: Rows): DrawnRow {
  const { right, frame } = rows;
  const { look } = frame;
  const y = middleOf(row);
  const { lines, full } = row;
  const label = letteredLines(lines, {
    x: 8,
    y: y + 4 - (lines.length - 1) * 7,
    fill: look.text,
    size: sizes.small,
    leading: 14,
  });
  const ground = unspoken(
    ...label.map((line) => (lines.join(' ') === full ? line : withTip(line, full))),
    shape('path', {
      d: `M4,${row.top + row.height}H${right}`,
      stroke: look.faint,
      strokeWidth: 0.5,
      strokeOpacity: 0.5,
    }), // prettier-ignore
  );
  const { drawn, links } =
    'step' in row.of ? stepRow(row.of.step, y, rows) : stageRow(row.of.stage, y, rows);
  return { drawn: [ground, ...drawn], links };
}

function middleOf({ top, height }: Row): number {
  return top + height / 2;
}

function withTip(element: Element, full: string): Element {
  return { ...element, children: [...element.children, tip(full)] };
}

function stepRow(step: TimelineStep, y: number, rows: Rows): DrawnRow {
  const { timeline, frame, x } = rows;
  const { look, say } = frame;
  const { by, done } = step;
  const at = (day: Day): number => round(x(dayNumber(day)));
  const late = lateUntil(step, timeline.today);
  const words = standingOf(step, timeline.today, frame);
  const said = plain(say('{step}: {standing}', { step: step.words, standing: words }));
  const marks = [by, done, late].flatMap((day) => (day ? [at(day)] : []));
  const [first, last] = [Math.min(...marks), Math.max(...marks)];
  const shapes = [
    ...(by && late
      ? [
          shape('path', {
            d: `M${at(by) + 6},${y}H${Math.max(at(late), at(by) + 7)}`,
            stroke: look.warning,
            strokeWidth: 4,
          }),
        ]
      : []),
    ...(by ? [planned(at(by), y, look)] : []),
    ...(done ? [shape('circle', { cx: at(done), cy: y, r: 5, fill: look.ink })] : []),
    beside(words, { first, last, y }, rows),
  ];
  return linked(step, { said, x: done ? at(done) : by ? at(by) : rows.left + 8, y, shapes }, rows);
}

/** A hollow diamond: by when something is planned. */
export function planned(x: number, y: number, look: Rows['frame']['look']): Element {
  return shape('path', {
    d: `M${x - 6},${y}l6,-6l6,6l-6,6z`,
    stroke: look.ink,
    strokeWidth: 1.75,
    fill: look.paper === 'none' ? 'transparent' : look.paper,
  });
}

/** Words beside the marks of a row, where there is room for them and, if need be, off the lines. */
function beside(
  words: string,
  { first, last, y }: { readonly first: number; readonly last: number; readonly y: number },
  { right, left, frame, lines }: Rows,
): Element {
  const width = widthOf(words, sizes.small);
  const before = lines.map(({ at }) => at - 7 - width);
  const after = lines.map(({ at }) => at + 6);
  const starts = Number.isFinite(first)
    ? [
        last + 10,
        first - 10 - width,
        ...before.filter((start) => start + width < first),
        ...after.filter((start) => start > last),
      ]
    : [left + 6, ...after];
  const fitting = starts.filter((start) => start >= left && start + width <= right);
  const isOff = (start: number): boolean =>
    lines.every(({ at }) => at <= start - 5 || at >= start + width + 5);
  const x = fitting.find(isOff) ?? fitting[0] ?? Math.max(left, right - width);
  return lettering(words, { x, y: y + 4, fill: frame.look.text, size: sizes.small });
}

function stageRow({ words, contacts }: TimelineStage, y: number, rows: Rows): DrawnRow {
  const { frame, x } = rows;
  const all = contacts.map((contact) => {
    const at = round(x(dayNumber(contact.day)));
    const said = plain(
      frame.say('{stage}, {day}', { stage: frame.say(words), day: frame.day(contact.day) }),
    );
    const mark = shape('rect', { x: at - 4, y: y - 4, width: 8, height: 8, fill: frame.look.ink });
    return linked(contact, { said, x: at, y, shapes: [mark] }, rows);
  });
  return {
    drawn: all.flatMap(({ drawn }) => drawn),
    links: all.flatMap(({ links }) => links),
  };
}

interface Place {
  readonly said: string;
  readonly x: number;
  readonly y: number;
  readonly shapes: readonly ElementContent[];
}

function linked({ reading, at }: Spot, { said, x, y, shapes }: Place, { frame }: Rows): DrawnRow {
  const spot = { reading, at };
  const href = frame.linkTo(spot);
  return {
    drawn: [leading(href, said, shapes)],
    links: href === undefined ? [] : [{ x, y, href, words: said, spot }],
  };
}
