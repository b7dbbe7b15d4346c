import type { Root, RootContent } from 'mdast';
import type { AddressOf } from './sources.ts';
import { Sources, withoutSources } from './sources.ts';
import { fillTemplate } from './templates/fill-template.ts';
import type { Look } from './templates/slot.ts';
import type { Template } from './templates/template.ts';
import type { PictureList } from './pictures.ts';
import type { Spoken } from './spoken.ts';
import { sentence } from '../text/sentence.ts';

/** A template and what stands in its slots. */
export interface Making {
  readonly template: Template;
  /** Whether the words of the template are ours, and so are put into the document's language. */
  readonly isBuiltIn: boolean;
  readonly look: Look;
  readonly spoken: Spoken;
  readonly pictures: PictureList;
  /** Replaces what identifies; facts then lead nowhere, since addresses tell the case. */
  readonly disguise?: ((piece: Root) => Root) | undefined;
  /** Where facts lead; without it a document names no sources. */
  readonly addressOf?: AddressOf | undefined;
}

/**
 * A document piece by piece: each is whole by itself, with the addresses of its facts and pictures.
 * Only what is asked for is worked out, so that long work can be shown and stopped.
 */
export function* makeDocument(making: Making): Generator<Root> {
  const { template, look, spoken, isBuiltIn, pictures, addressOf, disguise } = making;
  const sources = addressOf && new Sources(addressOf);
  const speak = (words: string): string => (isBuiltIn ? spoken.speak(sentence(words)) : words);
  let endsInList = false;
  for (const nodes of fillTemplate(template, look, speak)) {
    const content: readonly RootContent[] = [
      ...(endsInList && nodes[0]?.type === 'list' ? [apart] : []),
      ...nodes,
      ...pictures.definitions(),
    ];
    endsInList = nodes.at(-1)?.type === 'list';
    if (disguise) yield disguise(withoutSources(content));
    else yield sources ? sources.give(content) : withoutSources(content);
  }
}

/** Between two lists, which would be read as one. */
const apart: RootContent = { type: 'html', value: '<!-- -->' };
