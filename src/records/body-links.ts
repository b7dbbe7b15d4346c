import type { Definition, Image, Link, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Span } from '../text/span.ts';
import { readBody } from './body.ts';
import { findFence } from './fence.ts';
import type { Reading } from './read-record.ts';

/** A link or image in the text of a record that leads to a file of the workspace. */
export interface BodyLink {
  /** The path in the caseload; one from the workspace's top begins with `/`. */
  readonly path: string;
  /** The target as it is written; the whole link where it is written in signs of its own. */
  readonly span: Span;
}

/** A target that can be a path: no scheme, no server, no place in the text itself. */
const pathTarget = /\][(:](?!\s*<?(?:[a-z][a-z\d+.-]*:|\/\/|[#?)>]))/i;
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/|~|www\.)/i;

const known = new WeakMap<Reading, readonly BodyLink[]>();

/** The links of a record's body to files of the workspace, in the order of the text. */
export function bodyLinksOf(reading: Reading): readonly BodyLink[] {
  const found = known.get(reading) ?? findLinks(reading);
  known.set(reading, found);
  return found;
}

/** The paths in the caseload that the body of a record leads to. */
export function linkedPaths(reading: Reading): readonly string[] {
  return bodyLinksOf(reading).map(({ path }) => path);
}

/** The files or folders of which one must be there for a link to lead to something. */
export function placesOf(path: string): readonly string[] {
  return /\.[^./]+$/.test(path) ? [path] : [path, `${path}.md`];
}

function findLinks({ path, text, record }: Reading): readonly BodyLink[] {
  if (!record || !/\][(:]/.test(text)) return [];
  const fence = findFence(text);
  const start = fence.state === 'closed' ? fence.body.start : 0;
  const body = text.slice(start);
  if (!pathTarget.test(body)) return [];
  const { root } = readBody(text);
  if (!root) return [];
  const links: BodyLink[] = [];
  visit(root, (node) => {
    if (!isLink(node)) return;
    const target = pathFrom(path, node.url);
    const span = target === undefined ? undefined : spanOf(node, body);
    if (target !== undefined && span)
      links.push({ path: target, span: { start: span.start + start, end: span.end + start } });
  });
  return links;
}

function isLink(node: Nodes): node is Link | Image | Definition {
  return node.type === 'link' || node.type === 'image' || node.type === 'definition';
}

/**
 * Where a target leads from a record: undefined where it leads to no file of the workspace, or
 * where nobody can be sure of that.
 */
function pathFrom(record: string, url: string): string | undefined {
  if (elsewhere.test(url)) return undefined;
  const written = decoded(url.replace(/[#?][^]*$/, ''));
  if (written === '' || written.includes('\\')) return undefined;
  const fromTop = written.startsWith('/');
  const segments = fromTop ? [] : record.split('/').slice(0, -1);
  for (const segment of written.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  if (segments.length === 0) return undefined;
  return `${fromTop ? '/' : ''}${segments.join('/')}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The target stands behind the words of a link, and behind the name of a definition. */
function spanOf(node: Link | Image | Definition, body: string): Span | undefined {
  const whole = offsetsOf(node);
  if (!whole) return undefined;
  const text = body.slice(whole.start, whole.end);
  const words = 'children' in node ? offsetsOf(node.children.at(-1)) : undefined;
  const mark = node.type === 'definition' ? ']:' : '](';
  const behind = text.indexOf(mark, words ? words.end - whole.start : 0);
  const at = text.indexOf(node.url, Math.max(behind, 0));
  if (at < 0) return whole;
  return { start: whole.start + at, end: whole.start + at + node.url.length };
}

function offsetsOf(node: Nodes | undefined): Span | undefined {
  const start = node?.position?.start.offset;
  const end = node?.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}
