import { findFence } from './fence.ts';

/**
 * The line of a file, from 0, on which a line of the text below its front matter stands, which is
 * counted from 1 as a syntax tree does.
 */
export function bodyLine(text: string, line = 1): number {
  const fence = findFence(text);
  const before = fence.state === 'closed' ? text.slice(0, fence.body.start) : '';
  return before.split('\n').length - 1 + line - 1;
}
