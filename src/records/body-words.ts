import { bodyTextOf } from './body-text.ts';
import type { Reading } from './read-record.ts';

/**
 * Whether two readings say the same below their front matter: the same words and figures in the
 * same order, however they are laid out, and whatever comments stand between them.
 */
export function saySameBelow(one: Reading, other: Reading): boolean {
  const [before, after] = [bodyTextOf(one).text, bodyTextOf(other).text];
  return before === after || wordsOf(before) === wordsOf(after);
}

function wordsOf(text: string): string {
  return (withoutComments(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/** A comment that is not closed is none. */
function withoutComments(text: string): string {
  const [first = '', ...others] = text.split('<!--');
  const rest = others.map((part) => {
    const end = part.indexOf('-->');
    return end < 0 ? part : part.slice(end + 3);
  });
  return [first, ...rest].join(' ');
}
