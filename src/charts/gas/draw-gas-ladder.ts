import type { Drawn, Frame } from '../chart.ts';
import { pictureOf } from '../picture.ts';
import { plain } from '../words.ts';
import { drawnLadder } from './drawn-rungs.ts';
import type { GasLadder } from './gas-ladder.ts';
import { ladderDescription, ladderTable } from './ladder-words.ts';
import { columnsOf, placesOf, rungsOf } from './rungs.ts';

/** The five levels from the best down, with where the person stood and stands now. */
export function drawGasLadder(ladder: GasLadder, frame: Frame): Drawn {
  const { say } = frame;
  const goal = plain(ladder.goal);
  if (ladder.levels.length === 0)
    return { whyNot: plain(say('{goal} has no attainment scale.', { goal })) };
  const columns = columnsOf(frame);
  const rungs = rungsOf(ladder, columns, frame);
  const last = rungs.at(-1);
  const height = (last?.top ?? 0) + (last?.height ?? 0) + 6;
  const title = plain(say('Goal attainment scale of {goal}', { goal }));
  const description = ladderDescription(ladder, frame);
  const own = { ...frame, height };
  const places = placesOf(ladder, rungs, columns);
  return {
    svg: pictureOf({ title, description, drawn: drawnLadder(rungs, places, { columns, frame }) }, own), // prettier-ignore
    title,
    description,
    links: places.flatMap(({ stand: { rating, words }, x, y }) => {
      const spot = { reading: rating.reading, at: rating.at };
      const href = frame.linkTo(spot);
      return href === undefined ? [] : [{ x, y, href, words, spot }];
    }),
    table: ladderTable(ladder, frame),
  };
}
