import { counted, type Level } from '../plans/attainment-scale.ts';
import type { Quantity } from '../plans/quantity.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { planWithScale } from './examples/scale.ts';
import { scaledGoalsOf } from './subjects/scales.ts';

export const scaleTwoVariables: CaseCheck = {
  id: 'scale-two-variables',
  theme: 'plan',
  title: 'The levels of an attainment scale count different things',
  because:
    'A scale follows one thing that changes; what else matters gets a goal and a scale of its own (Kiresuk and Sherman 1968; Kiresuk, Smith and Cardillo 1994, Goal Attainment Scaling). Where levels count different things a person can be at two of them at once.',
  severity: 'hint',
  over: 'case',
  bad: [[planWithScale('-1: 1 or 2 rides alone', '0: 3 or 4 rides alone', '1: 5 meals cooked')]],
  fixed: [[planWithScale('-1: 1 or 2 rides alone', '0: 3 or 4 rides alone', '1: 5 rides or more')]],
  good: [
    [planWithScale('-1: 20 minutes of reading', '0: 1 hour of reading', '1: 2 hours of reading')],
    [planWithScale('-1: No lease', '0: A lease in his own name', '1: A lease kept for 2 months')],
  ],
  find: (file) =>
    scaledGoalsOf(file).flatMap(({ levels, name, reading, at }) => {
      const odd = oddOneIn(levels);
      if (!odd) return [];
      const message = sentence(
        '{name} has a scale whose level {level} counts something different: keep to one thing',
        { name, level: odd.level },
      );
      const place = { at: [...at, 'scale', String(odd.level)], on: 'value' as const };
      return [{ reading, place, message }];
    }),
};

/** Units of time can stand for each other, and "times" for anything that is counted. */
const interchangeable = new Set(
  `minute hour day night week month year morning afternoon evening weekend time once`.split(' '),
);

/** A level whose number is of something that no other level speaks of, where others are of one thing. */
function oddOneIn(levels: readonly Level[]): Level | undefined {
  const counting = counted(levels).flatMap(({ quantity, ...level }) =>
    quantity && saysWhat(quantity) ? [{ ...level, quantity }] : [],
  );
  if (counting.length < 3) return undefined;
  const odd = counting.filter((one) =>
    counting.every((other) => one === other || areApart(one.quantity, other.quantity)),
  );
  return odd.length === 1 ? odd[0] : undefined;
}

function saysWhat({ unit, high }: Quantity): boolean {
  return high > 0 && unit.size > 0 && [...unit].every((word) => !interchangeable.has(word));
}

function areApart(one: Quantity, other: Quantity): boolean {
  return (
    [...one.unit].every((word) => !other.words.has(word)) &&
    [...other.unit].every((word) => !one.words.has(word))
  );
}
