import type { ElementContent } from 'hast';
import { measureName } from '../../caseload/labels.ts';
import { axes, drawOn, years } from '../axes.ts';
import type { ChartLink, Drawn, Frame } from '../chart.ts';
import { partsOf, pictureOf } from '../picture.ts';
import { type Mark, marks } from '../plot.ts';
import { lettering, shape, sizes, unspoken } from '../shapes.ts';
import { cutTo, plain, widthOf } from '../words.ts';
import { type Grounds, groundsOf } from './grounds.ts';
import { drawnEndWords, endWords, marksOver } from './lines-over.ts';
import { beyondWords, linksOf, marksOfReadings } from './reading-marks.ts';
import { shownPoints } from './readings.ts';
import { drawablePicture, drawablePoints, type SeriesPicture } from './series-picture.ts';
import {
  axisInWords,
  mostLinks,
  outsideInWords,
  seriesDescription,
  seriesTable,
  seriesTitle,
} from './series-words.ts';
import { drawnHeadings, headingHeight } from './headings.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** The readings of one person over time, in their phases, with what they are compared with. */
export function drawSeries(given: SeriesPicture, frame: Frame): Drawn {
  const picture = drawablePicture(given);
  const { series } = picture;
  const measure = plain(measureName(series.measure));
  if (drawablePoints(series).length === 0)
    return { whyNot: plain(frame.say('There is no reading of {measure} to draw.', { measure })) };
  const ends = endWords(picture, frame);
  const widest = Math.max(0, ...ends.map(({ words }) => widthOf(words, sizes.small)));
  const hasNotes = noteOf(picture, frame) !== undefined;
  const margins = {
    top: 30,
    right: ends.length > 0 ? Math.min(widest + 16, frame.width * 0.28) : 12,
    bottom: hasNotes ? 60 : 40,
  };
  const roughly = groundsOf(picture, frame, margins);
  const grounds =
    roughly &&
    groundsOf(picture, frame, { ...margins, top: topOf(picture, frame) + headingHeight(roughly) });
  if (!grounds)
    return { whyNot: plain(frame.say('The numbers of {measure} are too far apart.', { measure })) };
  const title = seriesTitle(picture, frame);
  const description = seriesDescription(grounds);
  const { drawn, links } = drawnSeries(grounds, ends);
  return {
    svg: pictureOf({ title, description, drawn }, frame),
    title,
    description,
    links,
    table: seriesTable(grounds),
  };
}

/** How far down the names of the phases begin. */
function topOf({ series }: SeriesPicture, frame: Frame): number {
  return axisInWords(series, frame) === '' ? 12 : 28;
}

function drawnSeries(
  grounds: Grounds,
  ends: ReturnType<typeof endWords>,
): { readonly drawn: readonly ElementContent[]; readonly links: readonly ChartLink[] } {
  const { frame, picture } = grounds;
  const stretches = stretchesOf(grounds);
  const shown = shownPoints(grounds);
  const isFew = shown.length <= mostLinks;
  const { svg, x, y } = drawOn(grounds, [
    ...marksOver(stretches, grounds),
    ...phaseLines(stretches, grounds),
    ...axes(grounds),
    ...marksOfReadings(shown, grounds),
  ]);
  const name = cutTo(axisInWords(picture.series, frame), frame.width - 8, sizes.small);
  return {
    drawn: [
      unspoken(
        ...(name === ''
          ? []
          : [lettering(name, { x: 4, y: 12, fill: frame.look.faint, size: sizes.small })]),
        ...drawnHeadings(grounds),
        ...years(grounds, x),
      ),
      ...partsOf(svg),
      unspoken(...drawnEndWords(ends, grounds, y), ...beyondWords(shown, grounds, { x, y })),
      ...noteLine(grounds),
    ],
    links: isFew ? linksOf(shown, grounds, { x, y }) : [],
  };
}

/** A dashed line before each phase but the first. */
export function phaseLines(
  stretches: readonly Stretch[],
  { frame, values }: Grounds,
): readonly Mark[] {
  const lines = stretches.filter(({ hasLine }) => hasLine);
  if (lines.length === 0) return [];
  return [
    marks.link(lines, {
      x1: ({ from }) => from,
      x2: ({ from }) => from,
      y1: () => values.low,
      y2: () => values.high,
      stroke: frame.look.text,
      strokeWidth: 1,
      strokeDasharray: '5 4',
    }),
  ];
}

/** What the marks mean that do not speak for themselves; undefined where there are none. */
function noteOf(picture: SeriesPicture, { say }: Frame): string | undefined {
  const outside = drawablePoints(picture.series).find(({ point }) => point.isOutside);
  if (!outside) return undefined;
  return plain(
    say('{words}: shown, and left out of the figures', {
      words: outsideInWords(outside, picture, say),
    }),
  );
}

function noteLine({ picture, frame }: Grounds): readonly ElementContent[] {
  const note = noteOf(picture, frame);
  if (note === undefined) return [];
  const y = frame.height - 9;
  const { warning, text } = frame.look;
  return [
    unspoken(
      shape('path', {
        d: `M6,${y - 4}a6,6 0 1,1 12,0a6,6 0 1,1 -12,0M9,${y - 7}l6,6m0,-6l-6,6`,
        stroke: warning,
        strokeWidth: 1.5,
        fill: 'none',
      }),
      lettering(cutTo(note, frame.width - 30, sizes.small), { x: 24, y, fill: text, size: sizes.small }), // prettier-ignore
    ),
  ];
}
