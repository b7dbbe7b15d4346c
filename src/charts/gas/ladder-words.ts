import type { ChartTable, Frame } from '../chart.ts';
import { plain } from '../words.ts';
import { type GasLadder, type GasRating, levelNames, signed, steps } from './gas-ladder.ts';

export function ladderDescription(
  { levels, baseline, ratings }: GasLadder,
  { say, day }: Frame,
): string {
  const latest = ratings.at(-1);
  const wordsOf = (rating: GasRating): string => {
    const words = levels.find(({ level }) => level === rating.level)?.words;
    return words === undefined ? signed(rating.level) : `${signed(rating.level)}, ${words}`;
  };
  const told = [
    ...(baseline ? [say('At the baseline, {day}: {words}.', { day: day(baseline.day), words: wordsOf(baseline) })] : []), // prettier-ignore
    ...(latest ? [say('Latest, {day}: {words}.', { day: day(latest.day), words: wordsOf(latest) })] : []), // prettier-ignore
    ...(!baseline && !latest ? [say('The goal has not been rated yet.')] : []),
  ];
  return told.map(plain).join(' ');
}

export function ladderTable(
  { levels, ratings, baseline }: GasLadder,
  { say, day }: Frame,
): ChartTable {
  const all = [...new Set([...(baseline ? [baseline] : []), ...ratings])];
  return {
    columns: [say('Level'), say('What it means'), say('Rated')].map(plain),
    rows: steps.map((level) => {
      const words = levels.find((each) => each.level === level)?.words;
      const rated = all.filter((rating) => rating.level === level);
      const last = rated.at(-1);
      return [
        { text: `${signed(level)}, ${plain(say(levelNames[`${level}`]))}` },
        { text: plain(words ?? say('not described')) },
        {
          text: rated.map((rating) => plain(day(rating.day))).join('; '),
          ...(last ? { spot: { reading: last.reading, at: last.at } } : {}),
        },
      ];
    }),
  };
}
