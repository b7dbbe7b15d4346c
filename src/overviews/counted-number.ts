import type { Counted, Instance } from '../summaries/caseload/counted.ts';
import { type Content, element, joined, listOf, named } from '../writing/sheets/elements.ts';
import { opening } from './opening.ts';
import type { PageWords } from './page-words.ts';

/** More than anybody reads through; the view of cases has them all. */
const longestList = 100;

interface Drawn {
  /** By what the page knows, after it was drawn anew, whether the list stood open. */
  readonly fold: string;
  readonly words: PageWords;
  /** What stands for the number, where it is not the number itself. */
  readonly label?: string;
}

/** A number that opens the list of what is behind it, each of which opens its line. */
export function drawCounted({ count, cases, instances }: Counted, drawn: Drawn): Content {
  const { fold, words, label } = drawn;
  if (count === 0) return named('span', 'none', '0');
  const number = label ?? numberIn(count, cases, words);
  const shown = instances.slice(0, longestList);
  const more = instances.length - shown.length;
  return element(
    'details',
    { dataFold: fold },
    element('summary', {}, number),
    listOf(
      'instances',
      shown.map((instance) => opening(instance, nameOf(instance, words))),
    ),
    more > 0
      ? named('p', 'note', words.say('and {more} more. The Cases view lists all cases.', { more }))
      : undefined,
  );
}

function numberIn(count: number, cases: number, { say }: PageWords): string {
  if (cases === 0 || cases === count) return String(count);
  return cases === 1
    ? say('{count} in 1 case', { count })
    : say('{count} in {cases} cases', { count, cases });
}

/** `J.D. · C-0142 · G2 · 17 November`; a file that names no case goes by its path. */
function nameOf(
  { id, client, what, day, reading }: Instance,
  { day: inWords }: PageWords,
): Content {
  const name = id === undefined ? [reading.path] : [client, id];
  return element('bdi', {}, joined([...name, what, day && inWords(day)]));
}
