import type { ElementContent } from 'hast';
import { measureName } from '../../caseload/labels.ts';
import { drawOn } from '../axes.ts';
import type { Drawn, Frame } from '../chart.ts';
import { numberInWords } from '../numbers.ts';
import { partsOf, pictureOf } from '../picture.ts';
import { marks } from '../plot.ts';
import { lettering, sizes, unspoken } from '../shapes.ts';
import { spread } from '../spread.ts';
import { cutTo, plain, widthOf } from '../words.ts';
import { phaseLines } from './draw-series.ts';
import { type Grounds, groundsOf } from './grounds.ts';
import { drawnHeadings } from './headings.ts';
import { linksOf, marksOfReadings } from './reading-marks.ts';
import { shownPoints } from './readings.ts';
import { drawablePicture, drawablePoints, type SeriesPicture } from './series-picture.ts';
import { seriesDescription, seriesTable, seriesTitle } from './series-words.ts';
import { stretchesOf } from './stretches.ts';

/**
 * The readings in little room, such as a hover: their course, the phases, the target and the latest
 * number. It is shown as an image, so none of it is a link.
 */
export function drawSmall(given: SeriesPicture, frame: Frame): Drawn {
  const picture = drawablePicture(given);
  const { series } = picture;
  const points = drawablePoints(series);
  const measure = plain(measureName(series.measure));
  const last = points.at(-1)?.point;
  if (!last)
    return { whyNot: plain(frame.say('There is no reading of {measure} to draw.', { measure })) };
  const words = endsOf(last.value, series.target, frame);
  const widest = Math.max(...words.map((each) => widthOf(each.words, sizes.small)));
  const unlinked: Frame = { ...frame, linkTo: () => undefined };
  const right = Math.min(widest + 10, frame.width * 0.4);
  const grounds = groundsOf({ series }, unlinked, { top: 24, right, bottom: 4, ticks: 10 });
  if (!grounds)
    return { whyNot: plain(frame.say('The numbers of {measure} are too far apart.', { measure })) };
  const title = seriesTitle(picture, frame);
  const description = seriesDescription(grounds);
  return {
    svg: pictureOf({ title, description, drawn: drawnSmall(atLeft(grounds), words) }, frame),
    title,
    description,
    links: linksOf([], grounds, { x: grounds.x, y: grounds.x }),
    table: seriesTable({ ...grounds, frame }),
  };
}

interface End {
  readonly words: string;
  readonly value: number;
}

function endsOf(latest: number, target: number | undefined, { say }: Frame): readonly End[] {
  const now = {
    words: plain(say('latest {value}', { value: numberInWords(latest) })),
    value: latest,
  };
  if (target === undefined) return [now];
  const aim = plain(say('target {value}', { value: numberInWords(target) }));
  return [now, { words: aim, value: target }];
}

/** Without an axis of values, the days begin at the left. */
function atLeft(grounds: Grounds): Grounds {
  const left = 4;
  const { box, days } = grounds;
  const perPixel = { ...grounds.perPixel, x: (days.last - days.first) / (box.right - left) };
  return {
    ...grounds,
    perPixel,
    box: { ...box, left },
    x: (day) => left + (day - days.first) / perPixel.x,
  };
}

function drawnSmall(grounds: Grounds, ends: readonly End[]): readonly ElementContent[] {
  const { frame, box, picture, days, values } = grounds;
  const { target } = picture.series;
  const { svg, y } = drawOn(grounds, [
    ...(target === undefined
      ? []
      : [
          marks.link([target], {
            x1: () => days.first,
            x2: () => days.last,
            y1: (value) => value,
            y2: (value) => value,
            stroke: frame.look.target,
            strokeWidth: 2,
            strokeDasharray: '12 3 2 3',
          }),
        ]),
    ...phaseLines(stretchesOf(grounds), grounds),
    ...marksOfReadings(shownPoints(grounds), grounds),
  ]);
  const within = (value: number): number => Math.min(values.high, Math.max(values.low, value));
  const placed = ends.map((end) => ({ ...end, y: y(within(end.value)) }));
  return [
    unspoken(
      ...drawnHeadings(grounds),
      ...partsOf(svg),
      ...spread(placed, { top: 8, bottom: frame.height - 8, gap: 14 }).map(({ words, shown }) =>
        lettering(cutTo(words, frame.width - box.right - 8, sizes.small), {
          x: box.right + 7,
          y: shown + 4,
          fill: frame.look.text,
          size: sizes.small,
        }),
      ),
    ),
  ];
}
