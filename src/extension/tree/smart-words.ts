import type { LetterJudged, SmartLetter } from '../../plans/smart.ts';
import { say, sayIt } from '../say.ts';

const names: Readonly<Record<SmartLetter, string>> = {
  S: 'specific',
  M: 'measurable',
  A: 'attainable',
  R: 'relevant',
  T: 'time-bound',
};

/** The five letters, a dash in the place of each that is not met: `S–ART`. */
export function lettersInShort(letters: readonly LetterJudged[]): string {
  return letters.map(({ letter, met }) => (met ? letter : '–')).join('');
}

/** The letters for the ear: `SMART: all five met`, or which are not. */
export function lettersSpoken(letters: readonly LetterJudged[]): string {
  const unmet = letters.filter(({ met }) => !met).map(({ letter }) => say(names[letter]));
  if (unmet.length === 0) return say('SMART: all five met');
  return say('SMART: not yet {unmet}', { unmet: unmet.join(', ') });
}

/** A line for each letter with what stands against it or would make it stronger. */
export function lettersInFull(letters: readonly LetterJudged[]): string {
  return letters
    .map(({ letter, met, remarks }) => {
      const head = met
        ? say('{letter}: {name}', { letter, name: say(names[letter]) })
        : say('{letter}: not yet {name}', { letter, name: say(names[letter]) });
      return [head, ...remarks.map(({ message }) => `   ${sayIt(message)}`)].join('\n');
    })
    .join('\n');
}
