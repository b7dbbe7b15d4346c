// @ts-check
import { findSourceMap } from 'node:module';

/**
 * A stack with the places of the TypeScript sources. VS Code writes its extension host's stacks by
 * itself and leaves source maps unread.
 *
 * @param {string} stack
 */
export function mapStack(stack) {
  return stack.replace(/([^\s()]+\.cjs):(\d+):(\d+)/g, (...found) => {
    const [place, file, line, column] = found.map(String);
    const entry = findSourceMap(file ?? '')?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry)) return String(place);
    const source = entry.originalSource.replace(/^file:\/\//, '');
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}
