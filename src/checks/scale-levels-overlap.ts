import {
  areComparable,
  counted,
  type CountedLevel,
  isInOrder,
  overlap,
} from '../plans/attainment-scale.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { CaseCheck, Found } from './check.ts';
import { planWithScale } from './examples/scale.ts';
import { scaledGoalsOf, type ScaledGoal } from './subjects/scales.ts';

export const scaleLevelsOverlap: CaseCheck = {
  id: 'scale-levels-overlap',
  theme: 'plan',
  title: 'Levels of an attainment scale overlap or are out of order',
  because:
    'Two people who look at the same outcome should come to the same level, so each outcome belongs to one level only and the levels rise in even order (Kiresuk and Sherman 1968; Kiresuk, Smith and Cardillo 1994, Goal Attainment Scaling). Where levels overlap the rating depends on who gives it.',
  severity: 'warning',
  over: 'case',
  bad: [
    [
      planWithScale(
        '-1: 0 to 4 nights a week',
        '0: 4 or 5 nights a week',
        '1: 6 or 7 nights a week',
      ),
    ],
    [planWithScale('-1: No lease', '0: A room for some weeks', '1: A room for some weeks')],
    [planWithScale('-1: 1 to 3 nights', '0: 6 or 7 nights', '1: 4 or 5 nights')],
  ],
  fixed: [
    [
      planWithScale(
        '-1: 0 to 3 nights a week',
        '0: 4 or 5 nights a week',
        '1: 6 or 7 nights a week',
      ),
    ],
    [planWithScale('-1: No lease', '0: A room for some weeks', '1: A lease in his own name')],
    [planWithScale('-1: 1 to 3 nights', '0: 4 or 5 nights', '1: 6 or 7 nights')],
  ],
  good: [
    [planWithScale('-1: More than 14 drinks', '0: 8 to 14 drinks', '1: Fewer than 8 drinks')],
    [planWithScale('-1: No visit', '0: 1 visit with the worker', '1: 1 visit alone')],
    [planWithScale('-1: Fewer than 4 visits', '0: About 4 visits', '1: 5 visits or more')],
  ],
  find: (file) => scaledGoalsOf(file).flatMap(clashesOf),
};

function clashesOf(scaled: ScaledGoal): readonly Found[] {
  const { name, reading, at } = scaled;
  const levels = counted(scaled.levels);
  const clashes = levels.flatMap((level, index): readonly Found[] => {
    const message = levels
      .slice(0, index)
      .toReversed()
      .map((lower) => clash(lower, level, name))
      .find((said) => said !== undefined);
    const place = { at: [...at, 'scale', String(level.level)], on: 'value' as const };
    return message ? [{ reading, place, message }] : [];
  });
  return clashes.length > 0 || isOrderly(levels)
    ? clashes
    : [{ reading, place: { at: [...at, 'scale'], on: 'key' }, message: disorder(name) }];
}

function clash(lower: CountedLevel, level: CountedLevel, name: string): Sentence | undefined {
  const values = { name, lower: lower.level, level: level.level };
  if (plain(lower.words) === plain(level.words))
    return sentence(
      '{name} has the same words for levels {lower} and {level} of its scale',
      values,
    );
  const [one, other] = [lower.quantity, level.quantity];
  if (!one || !other || !areComparable(one, other) || !overlap(one, other)) return undefined;
  return sentence(
    '{name} has a scale whose levels {lower} and {level} overlap, expected each number in one of them',
    values,
  );
}

function disorder(name: string): Sentence {
  return sentence(
    '{name} has a scale whose levels are out of order, expected numbers that only rise or only fall',
    { name },
  );
}

/** Whether the levels that can be compared with each other rise or fall all the way. */
function isOrderly(levels: readonly CountedLevel[]): boolean {
  const quantities = levels.flatMap(({ quantity }) => quantity ?? []);
  const isOneKind = quantities.every((one, index) =>
    quantities.slice(index + 1).every((other) => areComparable(one, other)),
  );
  return !isOneKind || isInOrder(quantities);
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '');
}
