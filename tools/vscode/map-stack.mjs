// @ts-check
import { findSourceMap } from 'node:module';
import { join } from 'node:path';

/**
 * A stack with the places of the TypeScript sources. VS Code writes its extension host's stacks by
 * itself and leaves source maps unread.
 *
 * @param {string} stack
 */
export function mapStack(stack) {
  return stack.replace(/([^\s()]+\.cjs):(\d+):(\d+)/g, (place, file, line, column) => {
    const entry = findSourceMap(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry)) return place;
    const source = join(entry.originalSource.replace(/^file:\/\//, ''));
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}
