import type { ElementContent } from 'hast';
import type { ChartTable, Drawn, Frame } from '../chart.ts';
import { pictureOf } from '../picture.ts';
import { leading, lettering, letteredLines, shape, sizes, unspoken } from '../shapes.ts';
import { cutTo, plain, widthOf, wrap } from '../words.ts';
import { type Box, type Places, placesFor } from './places.ts';
import { aboutSupport, type MappedSupport, nameOf, supportInWords, type Tie, tieInWords, tieOf } from './support.ts'; // prettier-ignore
import { drawnTie, type TieLine } from './ties.ts';

const most = 24;
const narrowest = 330;
const height = 70;

/** The person amid who and what helps, with each tie by the form of its line and in words. */
export function drawEcomap(
  client: string,
  supports: readonly MappedSupport[],
  frame: Frame,
): Drawn {
  const { say } = frame;
  if (supports.length === 0) return { whyNot: plain(say('No support is named.')) };
  if (frame.width < narrowest)
    return { whyNot: plain(say('There is too little room for a map of supports.')) };
  const shown = inKinds(supports).slice(0, most);
  const width = Math.min(148, (frame.width - 200) / 2);
  const places = placesFor(shown.length, frame.width, { width, height });
  const name = plain(client) || plain(say('the person'));
  const map: Map = { name, shown, places, frame };
  const own = { ...frame, height: places.height + legendHeight(map) };
  const title = plain(say('Supports of {client}', { client: name }));
  const unshown = supports.length - shown.length;
  const description = descriptionOf(supports, unshown, frame);
  return {
    svg: pictureOf({ title, description, drawn: drawnMap(map) }, own),
    title,
    description,
    links: shown.flatMap((support, index) => {
      const spot = { reading: support.reading, at: support.at };
      const href = frame.linkTo(spot);
      const box = places.boxes[index];
      if (href === undefined || !box) return [];
      return [{ x: box.x, y: box.y, href, words: supportInWords(support, frame), spot }];
    }),
    table: tableOf(supports, frame),
  };
}

interface Map {
  readonly name: string;
  readonly shown: readonly MappedSupport[];
  readonly places: Places;
  readonly frame: Frame;
}

const kinds = ['family', 'friend', 'community', 'institution'];

/** Family beside family, and so on; within a kind in the order of the record. */
function inKinds(supports: readonly MappedSupport[]): readonly MappedSupport[] {
  const rank = ({ kind }: MappedSupport): number =>
    kind === undefined ? kinds.length : kinds.indexOf(kind);
  return [...supports].sort((one, other) => rank(one) - rank(other));
}

function drawnMap(map: Map): readonly ElementContent[] {
  const { shown, places, frame } = map;
  const boxes = shown.flatMap((support, index) => {
    const box = places.boxes[index];
    return box ? [{ support, box }] : [];
  });
  return [
    unspoken(
      ...boxes.map(({ support, box }) => drawnTie(tieOf(support), lineTo(box, places), frame.look)),
      ...person(map),
    ),
    ...boxes.map(({ support, box }) => drawnSupport(support, box, frame)),
    unspoken(...legend(map)),
  ];
}

/** From the edge of the person to that of the support. */
function lineTo({ end }: Box, { person: { x, y, radius } }: Places): TieLine {
  const share = radius / (Math.hypot(end.x - x, end.y - y) || 1);
  return { from: { x: x + (end.x - x) * share, y: y + (end.y - y) * share }, to: end };
}

function person({ name, places: { person: at }, frame: { look } }: Map): readonly ElementContent[] {
  const lines = wrap(name, { width: at.radius * 1.6, size: 13, lines: 3 });
  return [
    shape('circle', { cx: at.x, cy: at.y, r: at.radius, fill: look.band, stroke: look.text, strokeWidth: 2 }), // prettier-ignore
    ...letteredLines(lines, { x: at.x, y: at.y + 4.5 - (lines.length - 1) * 8, fill: look.text, size: 13, anchor: 'middle', isBold: true, leading: 16 }), // prettier-ignore
  ];
}

function drawnSupport(support: MappedSupport, box: Box, frame: Frame): ElementContent {
  const { look } = frame;
  const { x, y, width } = box;
  const room = { width: width - 14, lines: 2 };
  const name = wrap(nameOf(support, frame), { ...room, size: sizes.words });
  const about = aboutLines(support, room.width, frame); // prettier-ignore
  const first = y + 4 - (name.length * 15 + about.length * 14 - 15) / 2;
  const middle = { x, fill: look.text, anchor: 'middle' } as const;
  const { reading, at } = support;
  return leading(frame.linkTo({ reading, at }), supportInWords(support, frame), [
    shape('rect', {
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      rx: 5,
      fill: look.paper === 'none' ? 'transparent' : look.paper,
      stroke: look.faint,
      strokeWidth: 1,
    }),
    ...letteredLines(name, { ...middle, y: first, leading: 15 }),
    ...letteredLines(about, { ...middle, y: first + name.length * 15, size: sizes.small, fill: look.faint, leading: 14 }), // prettier-ignore
  ]);
}

/** Kind and tie in one line, or where these have no room, in two. */
function aboutLines(support: MappedSupport, width: number, frame: Frame): readonly string[] {
  const about = aboutSupport(support, frame);
  if (widthOf(about, sizes.small) <= width) return [about];
  const tie = tieInWords(tieOf(support), frame);
  const kind = about.slice(0, about.length - tie.length);
  return [kind, tie].filter((line) => line !== '').map((line) => cutTo(line, width, sizes.small));
}

interface LegendEntry {
  readonly tie: Tie;
  readonly words: string;
  readonly x: number;
  readonly row: number;
}

const sample = 44;

function legendOf({ shown, frame }: Map): readonly LegendEntry[] {
  const all: readonly Tie[] = ['strong', 'tenuous', 'stressful', 'broken', 'unsaid'];
  const ties = all.filter((tie) => tie !== 'unsaid' || shown.some((each) => tieOf(each) === tie));
  let [x, row] = [8, 0];
  return ties.map((tie) => {
    const words = tieInWords(tie, frame);
    const width = sample + 8 + widthOf(words, sizes.small) + 18;
    if (x + width - 18 > frame.width) [x, row] = [8, row + 1];
    const entry = { tie, words, x, row };
    x += width;
    return entry;
  });
}

function legendHeight(map: Map): number {
  return 24 + 20 * (Math.max(...legendOf(map).map(({ row }) => row)) + 1);
}

function legend(map: Map): readonly ElementContent[] {
  const { places, frame } = map;
  return legendOf(map).flatMap(({ tie, words, x, row }) => {
    const y = places.height + 24 + row * 20;
    const line = { from: { x, y }, to: { x: x + sample, y } };
    return [
      drawnTie(tie, line, frame.look),
      lettering(words, { x: x + sample + 8, y: y + 4, fill: frame.look.text, size: sizes.small }),
    ];
  });
}

function descriptionOf(supports: readonly MappedSupport[], unshown: number, frame: Frame): string {
  const { say } = frame;
  const ties: readonly Tie[] = ['strong', 'tenuous', 'stressful', 'broken', 'unsaid'];
  const counts = ties.flatMap((tie) => {
    const count = supports.filter((support) => tieOf(support) === tie).length;
    return count > 0 ? [say('{tie} ({count})', { tie: tieInWords(tie, frame), count })] : [];
  });
  const told = [
    say('Supports: {count}. By what the ties are like: {ties}.', {
      count: supports.length,
      ties: counts.join('; '),
    }),
    ...(unshown > 0 ? [say('Supports that are in the table alone: {unshown}.', { unshown })] : []),
  ];
  return told.map(plain).join(' ');
}

function tableOf(supports: readonly MappedSupport[], frame: Frame): ChartTable {
  const { say } = frame;
  const hasOffers = supports.some(({ offers }) => offers !== undefined);
  return {
    columns: [say('Support'), say('Kind and tie'), ...(hasOffers ? [say('Offers')] : [])].map(plain), // prettier-ignore
    rows: supports.map((support) => [
      { text: nameOf(support, frame), spot: { reading: support.reading, at: support.at } },
      { text: aboutSupport(support, frame) },
      ...(hasOffers ? [{ text: plain(support.offers ?? '') }] : []),
    ]),
  };
}
