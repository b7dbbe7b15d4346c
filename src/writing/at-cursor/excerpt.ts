import { parseDocument, type Document, type Node, visit } from 'yaml';
import { refuseUnplain } from '../../records/guard.ts';
import type { Standing } from './standings.ts';

/**
 * As much of a front matter as says where an entry stands: the levels around it, the names of the
 * keys beside it, and the entry as it is written. Faults elsewhere cannot reach into it.
 */
export interface Excerpt {
  readonly yaml: string;
  readonly document: Document.Parsed;
  /** What to add to an offset of the excerpt for the offset in the file. */
  readonly shift: number;
}

/** Stands for what is still to be written. No keyboard writes it. */
export const mark = '\uE000\uE000';

const options = {
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  stringKeys: true,
  strict: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** The excerpt for an entry, read as far as it can be; undefined where the guard refuses it. */
export function excerptOf(standing: Standing, entry: string): Excerpt | undefined {
  const head = [
    ...standing.levels.map(({ column, ...level }) =>
      written(column, level.kind === 'item' ? '-' : `${level.name}:`),
    ),
    ...standing.besides.map((what) => written(standing.column, what)),
  ].join('');
  const yaml = `${head}${' '.repeat(standing.column)}${entry}`.replace(/\r(?!\n)/g, '\n');
  if (refuseUnplain(yaml)) return undefined;
  try {
    const document = parseDocument(yaml, options);
    return { yaml, document, shift: standing.entry.start - head.length - standing.column };
  } catch {
    return undefined;
  }
}

function written(column: number, what: string): string {
  return `${' '.repeat(column)}${what}\n`;
}

/** The scalar that holds the mark, and what it stands in, from the outermost. */
export interface Marked {
  readonly node: Node;
  readonly isKey: boolean;
  readonly around: readonly unknown[];
}

export function markedScalar(document: Document): Marked | undefined {
  const found: Marked[] = [];
  visit(document, {
    Scalar(key, node, around) {
      if (!String(node.value).includes(mark.charAt(0))) return undefined;
      found.push({ node: node as Node, isKey: key === 'key', around });
      return visit.BREAK;
    },
  });
  return found[0];
}
