import type { Root } from 'mdast';
import { sentence, type Sentence } from '../../text/sentence.ts';
import { hardSentences } from './hard-sentences.ts';
import { linesOfDocument } from './lines-of-document.ts';
import { type ReadingEase, readingEase } from './reading-ease.ts';
import { sentencesIn, wordsIn } from './sentences-in.ts';

/** How old a reader has to be for a document, and where it is hard. */
export interface ReadingAge {
  readonly ease: ReadingEase;
  /** In whole years; undefined where it is withheld. */
  readonly years: number | undefined;
  readonly hard: readonly {
    /** The line it leads to, in the words of its link: `plan.md, line 15`; undefined without one. */
    readonly place: string | undefined;
    readonly words: number;
    readonly grade: number;
  }[];
}

/** A child in grade 1 is six years old. */
const yearsBeforeSchool = 5;

/** The reading age of a finished document, all that the records say in it with it. */
export function readingAgeOf(root: Root, language: string): ReadingAge {
  const lines = linesOfDocument(root.children);
  const ease = easeOfLines(
    lines.map((line) => line.map(({ words }) => words).join('')),
    language,
  );
  const titles = new Map(
    root.children.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.title ?? undefined] as const] : [],
    ),
  );
  return {
    ease,
    years: ease.grade === undefined ? undefined : Math.round(ease.grade + yearsBeforeSchool),
    hard: hardSentences(root.children, language).map(({ fact, words, grade }) => ({
      place: fact?.type === 'linkReference' ? titles.get(fact.identifier) : undefined,
      words,
      grade,
    })),
  };
}

/** Labels and cells of tables would make any document look easy, so they count for nothing. */
const fewestInSentence = 4;

/** How easy the sentences in some lines are to read; labels of up to three words are none. */
export function easeOfLines(lines: readonly string[], language: string): ReadingEase {
  const sentences = lines
    .flatMap((line) => sentencesIn(line, language))
    .filter((said) => wordsIn(said, language).length >= fewestInSentence);
  return readingEase(sentences.join('\n'), language);
}

/** What a worker should know before the document is handed on; it quotes nothing. */
export function readingAgeTold({ ease, years, hard }: ReadingAge): readonly Sentence[] {
  const places = placesTold(hard.flatMap(({ place }) => place ?? []));
  return [
    ...(years === undefined
      ? [sentence('The reading age is not known.'), ...(ease.withheld ? [ease.withheld] : [])]
      : [sentence('Reading age about {years} years.', { years })]),
    ...hardTold(hard.length, places),
  ];
}

function hardTold(count: number, places: string): readonly Sentence[] {
  if (count === 0) return [];
  if (places === '')
    return [
      count === 1
        ? sentence('1 sentence is long or hard.')
        : sentence('{count} sentences are long or hard.', { count }),
    ];
  return [
    count === 1
      ? sentence('1 sentence is long or hard: {places}.', { places })
      : sentence('{count} sentences are long or hard: {places}.', { count, places }),
  ];
}

/** Places in the same file together: `plan.md, line 15, 61`. */
function placesTold(places: readonly string[]): string {
  const lines = new Map<string, Set<string>>();
  for (const place of places) {
    const [, file = place, line = ''] = /^(.*, line )(\d+)/.exec(place) ?? [];
    lines.set(file, (lines.get(file) ?? new Set()).add(line));
  }
  return [...lines].map(([file, numbers]) => file + [...numbers].join(', ')).join('; ');
}
