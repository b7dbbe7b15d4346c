import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Sentence, sentence } from '../text/sentence.ts';
import { refuseBody } from './body-guard.ts';
import { findFence } from './fence.ts';

/** The text below the front matter as a syntax tree, or why it is not read. */
export type Body =
  | { readonly root: Root; readonly refused?: undefined }
  | { readonly root?: undefined; readonly refused: Sentence };

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Parses what a record says below its front matter as GitHub-flavored Markdown, behind a guard.
 * Never throws. It is slow beside the reading of front matter, so only those who need the text of
 * a single record ask for it: the tree does not, and a check of a whole caseload does only where a
 * quick look at the bare text found something to look into.
 */
export function readBody(text: string): Body {
  // Our own fence also ends at `...`, which the parser's front matter does not know.
  const fence = findFence(text);
  if (fence.state === 'unclosed' || fence.state === 'too-large')
    return { refused: sentence('The front matter is not closed, so no text below it is known') };
  const body = fence.state === 'closed' ? text.slice(fence.body.start) : text;
  const refused = refuseBody(body);
  if (refused) return { refused };
  try {
    return { root: parser.parse(body) };
  } catch {
    return { refused: sentence('The text below the front matter cannot be read as Markdown') };
  }
}
