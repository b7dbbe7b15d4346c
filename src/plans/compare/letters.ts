import { isPlainMap, type Plain } from '../../records/plain.ts';
import { capitalised } from '../../text/capitalised.ts';
import { sentence } from '../../text/sentence.ts';
import type { SmartLetter } from '../smart.ts';
import type { Change, Side } from './change.ts';
import { pairsOfGoals } from './pair-goals.ts';
import type { CompareContext } from './telling.ts';
import { goalName, inARow } from './words.ts';

const words: Readonly<Record<SmartLetter, string>> = {
  S: 'specific',
  M: 'measurable',
  A: 'attainable',
  R: 'relevant',
  T: 'time-bound',
};

/** Letters that goals gained and lost, where the letters of both versions are known. */
export function lettersChanged(
  plans: { readonly before: object; readonly after: object },
  { lettersBefore, lettersAfter }: CompareContext,
): readonly Change[] {
  if (!lettersBefore || !lettersAfter) return [];
  return pairsOfGoals(plans).flatMap(({ before, after }) => {
    const [was, is] = [idOf(before.goal), idOf(after.goal)];
    const [had, has] = [lettersBefore.get(was ?? ''), lettersAfter.get(is ?? '')];
    if (was === undefined || is === undefined || !had || !has) return [];
    const sides = {
      before: { at: ['goals', before.at], value: had } satisfies Side,
      after: { at: ['goals', after.at], value: has } satisfies Side,
    };
    const change = (kind: Change['kind'], letters: readonly SmartLetter[]): Change[] =>
      letters.length === 0
        ? []
        : [
            {
              kind,
              weight: 'routine',
              goal: is,
              ...(was === is ? {} : { goalBefore: was }),
              ...sides,
              within: { before: ['goals'], after: ['goals'] },
              sentence: sentence(
                `{Goal} is ${kind === 'letters-lost' ? 'no longer' : 'now'} {letters}`,
                {
                  Goal: capitalised(goalName(after.goal)),
                  letters: inARow(letters.map((letter) => words[letter])),
                },
              ),
            },
          ];
    return [
      ...change(
        'letters-lost',
        had.filter((letter) => !has.includes(letter)),
      ),
      ...change(
        'letters-gained',
        has.filter((letter) => !had.includes(letter)),
      ),
    ];
  });
}

function idOf(goal: Plain): string | undefined {
  const id = isPlainMap(goal) ? goal['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
