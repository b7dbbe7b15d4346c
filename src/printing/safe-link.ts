import type { PhrasingContent } from 'mdast';
import { wordsIn } from './every-node.ts';
import { linkLeftOut } from './left-out.ts';
import type { Page } from './page.ts';
import { hasScheme, safeAddress } from './safe-address.ts';

/**
 * A link where its address is open to every reader, named by its address where it has no words;
 * else its words. That a way to open it was left out is said; relative addresses go without a word.
 */
export function linkOrWords(
  words: PhrasingContent[],
  address: string,
  language: Page['language'],
): PhrasingContent[] {
  const url = safeAddress(address);
  if (url === undefined)
    return hasScheme(address) ? [...words, text(` (${linkLeftOut[language]})`)] : words;
  const isNamed = wordsIn({ type: 'paragraph', children: words }).trim() !== '';
  return [{ type: 'link', url, children: isNamed ? words : [...words, text(url)] }];
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
