import type { ElementContent } from 'hast';
import type { ChartTable, Drawn, Frame } from '../chart.ts';
import { pictureOf } from '../picture.ts';
import { lettering, round, shape, sizes, unspoken } from '../shapes.ts';
import { plain, widthOf } from '../words.ts';
import { drawnRow, planned } from './drawn-rows.ts';
import { type Rows, rowsOf } from './rows.ts';
import { lateUntil, standingOf } from './standing.ts';
import type { Timeline } from './timeline.ts';

/** Steps as planned and as done, and the stages of the work, by day. Its height follows from them. */
export function drawTimeline(timeline: Timeline, frame: Frame): Drawn {
  const { say } = frame;
  const { steps, stages } = timeline;
  if (steps.length === 0 && stages.every(({ contacts }) => contacts.length === 0))
    return { whyNot: plain(say('The plan has no step, and there was no contact yet.')) };
  const rows = rowsOf(timeline, frame);
  const title = plain(say('Steps and stages by day'));
  const description = descriptionOf(rows);
  const all = rows.rows.map((row) => drawnRow(row, rows));
  const drawn = [
    unspoken(...headsOf(rows), ...drawnDays(rows), ...drawnLines(rows)),
    ...all.flatMap((row) => row.drawn),
    legend(rows),
  ];
  const own = { ...frame, height: rows.bottom + 60 };
  return {
    svg: pictureOf({ title, description, drawn }, own),
    title,
    description,
    links: all.flatMap(({ links }) => links),
    table: tableOf(timeline, frame),
  };
}

function headsOf({ heads, frame }: Rows): readonly ElementContent[] {
  return heads.map(({ words, y }) =>
    lettering(words, { x: 4, y, fill: frame.look.text, size: sizes.small, isBold: true }),
  );
}

function drawnDays({ days, left, right, bottom, frame, x }: Rows): readonly ElementContent[] {
  const { faint } = frame.look;
  const below = { fill: faint, size: sizes.small, anchor: 'middle' } as const;
  const ticks = days.ticks.map(({ at }) => `M${round(x(at))},${bottom}v4`).join('');
  return [
    shape('path', { d: `M${left},${bottom}H${right}${ticks}`, stroke: faint, fill: 'none' }),
    ...days.ticks.flatMap(({ at, words, year }) => [
      lettering(plain(words), { ...below, x: x(at), y: bottom + 17 }),
      ...(year === undefined ? [] : [lettering(year, { ...below, x: x(at), y: bottom + 31 })]),
    ]),
  ];
}

/** Today, and the plan’s start and review, as lines with their words above. */
function drawnLines({ lines, frame: { look }, bottom }: Rows): readonly ElementContent[] {
  return lines.flatMap(({ at, words, isToday, middle, row }) => [
    shape('path', {
      d: `M${at},${18 + 14 * row}V${bottom}`,
      stroke: look.text,
      strokeWidth: isToday ? 1.5 : 1,
      strokeDasharray: isToday ? undefined : '5 4',
    }),
    lettering(words, {
      x: middle,
      y: 13 + 14 * row,
      fill: look.text,
      size: sizes.small,
      anchor: 'middle',
    }),
  ]);
}

/** What the marks mean, those alone that are there. */
function legend({ timeline, frame, bottom }: Rows): ElementContent {
  const { look, say } = frame;
  const { steps, stages, today } = timeline;
  const y = bottom + 49;
  let x = 8;
  const entry = (words: string, mark: (x: number) => ElementContent): readonly ElementContent[] => {
    const said = plain(say(words));
    const at = x;
    x += 34 + widthOf(said, sizes.small);
    return [
      mark(at),
      lettering(said, { x: at + 16, y: y + 4, fill: look.text, size: sizes.small }),
    ];
  };
  return unspoken(
    ...(steps.some(({ by }) => by) ? entry('planned', (at) => planned(at + 3, y, look)) : []),
    ...(steps.some(({ done }) => done)
      ? entry('done', (at) => shape('circle', { cx: at + 4, cy: y, r: 5, fill: look.ink }))
      : []),
    ...(steps.some((step) => lateUntil(step, today))
      ? entry('late', (at) =>
          shape('path', { d: `M${at - 4},${y}h15`, stroke: look.warning, strokeWidth: 4 }),
        )
      : []),
    ...(stages.length > 0
      ? entry('contact', (at) =>
          shape('rect', { x: at, y: y - 4, width: 8, height: 8, fill: look.ink }),
        )
      : []),
  );
}

function descriptionOf({ timeline, frame, unshown }: Rows): string {
  const { say } = frame;
  const { steps, stages, today } = timeline;
  const done = steps.filter((step) => step.done !== undefined).length;
  const overdue = steps.filter((step) => !step.done && lateUntil(step, today)).length;
  const served = stages
    .filter(({ contacts }) => contacts.length > 0)
    .map(({ words }) => say(words));
  const told = [
    ...(steps.length > 0 ? [say('Steps done: {done} of {all}.', { done, all: steps.length })] : []),
    ...(overdue > 0 ? [say('Overdue: {overdue}.', { overdue })] : []),
    ...(served.length > 0 ? [say('Stages of the work: {stages}.', { stages: served.join('; ') })] : []), // prettier-ignore
    ...(unshown > 0 ? [say('Steps that are in the table alone: {unshown}.', { unshown })] : []),
  ];
  return told.map(plain).join(' ');
}

function tableOf({ steps, stages, today }: Timeline, frame: Frame): ChartTable {
  const { say, day } = frame;
  return {
    columns: [say('Step or stage'), say('Planned by'), say('Day'), say('Standing')].map(plain),
    rows: [
      ...steps.map((step) => [
        { text: plain(step.words), spot: { reading: step.reading, at: step.at } },
        { text: step.by ? plain(day(step.by)) : '' },
        { text: step.done ? plain(day(step.done)) : '' },
        { text: standingOf(step, today, frame) },
      ]),
      ...stages.flatMap(({ words, contacts }) =>
        contacts.map((contact) => [
          { text: plain(say(words)), spot: { reading: contact.reading, at: contact.at } },
          { text: '' },
          { text: plain(day(contact.day)) },
          { text: plain(say('contact')) },
        ]),
      ),
    ],
  };
}
