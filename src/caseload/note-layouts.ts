import formats from '../../snippets/formats.json' with { type: 'json' };
import type { Code } from '../records/record.ts';
import { boiledDown } from '../text/boiled-down.ts';
import { stageHeadings } from './stage-headings.ts';
import wordings from './words/heading-wordings.json' with { type: 'json' };

/** A heading that a note should have. */
export interface WantedHeading {
  readonly words: string;
  /** Whether a heading of a note, boiled down, is this one, perhaps in other words. */
  readonly fits: (heading: string) => boolean;
}

/** The headings that a way of writing notes asks for: those of a stage, or of a note format. */
export interface NoteLayout {
  /** The code of a stage; the letters of a format, in capitals. */
  readonly name: string;
  readonly headings: readonly WantedHeading[];
}

const offered: readonly (readonly [string, readonly string[]])[] = Object.entries(formats).map(
  ([title, { body }]) => [
    title.split(' ')[0] ?? title,
    body.filter((line) => line.startsWith('## ')).map((line) => line.slice(3)),
  ],
);

/** Formats that agencies write in and that no snippet offers. */
const others: typeof offered = [
  ['PIE', ['Problem', 'Intervention', 'Evaluation']],
  ['PIRP', ['Problem', 'Intervention', 'Response', 'Plan']],
  ['SIRP', ['Situation', 'Intervention', 'Response', 'Plan']],
];

/** The note formats that are known, those first for which there is a snippet. */
export const formatLayouts: readonly NoteLayout[] = [...offered, ...others].map(
  ([name, headings]) => ({
    name,
    headings: headings.map((words) => ({ words, fits: namedBy(words) })),
  }),
);

const stageLayouts = new Map<Code<'stage'>, NoteLayout>();

/** The headings of a stage, which a note may also have in other words. */
export function stageLayout(stage: Code<'stage'>): NoteLayout {
  const known = stageLayouts.get(stage);
  if (known) return known;
  const layout = {
    name: stage,
    headings: stageHeadings(stage, []).map(({ words }) => ({ words, fits: fitting(words) })),
  };
  stageLayouts.set(stage, layout);
  return layout;
}

function sameAs(words: string): WantedHeading['fits'] {
  const own = boiledDown(words);
  return (heading) => heading === own;
}

/** By its own words, or by the beginnings of words that stand for it in the list of wordings. */
function fitting(words: string): WantedHeading['fits'] {
  const beginnings: Readonly<Record<string, readonly string[]>> = wordings;
  const other = beginnings[words]?.map((beginning) => ` ${boiledDown(beginning)}`) ?? [];
  const isOwn = sameAs(words);
  return (heading) =>
    isOwn(heading) || other.some((beginning) => ` ${heading}`.includes(beginning));
}

const shortest = 3;

/**
 * By the first letter alone; or by its word, spelt the British way, in the plural or cut short,
 * where a heading or a part of it begins or ends with that: `S`, `Client response`, `Plan / next`.
 */
function namedBy(words: string): WantedHeading['fits'] {
  const own = spelling(words);
  const isWord = (word = ''): boolean => word.length >= shortest && own.startsWith(spelling(word));
  return (heading) => {
    if (/^\p{L}(?: \p{L})*$/u.test(heading)) return heading.includes(own.charAt(0));
    return heading.split(' and ').some((part) => {
      const list = part.split(' ').filter((word) => !/^\d+$/.test(word));
      return isWord(list[0]) || (list.length <= 3 && isWord(list.at(-1)));
    });
  };
}

function spelling(word: string): string {
  const bare = word.toLowerCase().replace('our', 'or').replace(/s$/, '');
  return bare.startsWith('present') ? 'problem' : bare;
}
