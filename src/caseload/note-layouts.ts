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
  readonly name: Code<'stage'> | Code<'note-format'>;
  readonly headings: readonly WantedHeading[];
}

/** The four note formats, whose headings are told by just their words. */
export const formatLayouts: readonly NoteLayout[] = Object.entries(formats).map(
  ([title, { body }]) => ({
    name: title.split(' ')[0] as Code<'note-format'>,
    headings: body
      .filter((line) => line.startsWith('## '))
      .map((line) => line.slice(3))
      .map((words) => ({ words, fits: sameAs(words) })),
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
