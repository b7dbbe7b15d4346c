import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { oneLine } from '../../text/one-line.ts';

/** What an element may hold. Texts become text nodes, so nothing in them is ever read as HTML. */
export type Content = string | ElementContent | undefined | readonly Content[];

/** An element; properties come from our own code alone, never from a record. */
export function element(tag: string, properties: Properties, ...content: Content[]): Element {
  return h(tag, properties, content.flatMap(nodesOf));
}

/** An element known to the style sheet by a name of ours. */
export function named(tag: string, name: string, ...content: Content[]): Element {
  return element(tag, { className: [`caseload-${name}`] }, ...content);
}

/** What stands beside something, in a quieter voice; nothing where there is nothing to say. */
export function aside(...content: Content[]): Content {
  return isEmpty(content) ? undefined : [' ', named('span', 'aside', content)];
}

/** A sign for the eye; whatever it says is said in words beside it. */
export function markOf(sign: string): Content {
  return [element('span', { className: ['caseload-mark'], ariaHidden: 'true' }, sign), ' '];
}

/** A list; nothing where there is no item. */
export function listOf(name: string, items: readonly Content[]): Content {
  if (items.length === 0) return undefined;
  return named(
    'ul',
    name,
    items.map((item) => (isItem(item) ? item : element('li', {}, item))),
  );
}

/** Facts under their names; those without a value are left out. */
export function factsOf(facts: readonly (readonly [name: string, value: Content])[]): Content {
  const told = facts.filter(([, value]) => !isEmpty(value));
  if (told.length === 0) return undefined;
  return named(
    'dl',
    'facts',
    told.map(([name, value]) =>
      element('div', {}, element('dt', {}, name), element('dd', { dir: 'auto' }, value)),
    ),
  );
}

/** A part of a sheet under its heading; nothing where it has no content. */
export function partOf(title: string, ...content: Content[]): Content {
  if (isEmpty(content)) return undefined;
  return named('section', 'part', element('h3', {}, title), content);
}

/** A part of what has a heading of its own within the sheet, such as a goal. */
export function partWithin(title: string, ...content: Content[]): Content {
  if (isEmpty(content)) return undefined;
  return named('section', 'part', element('h4', {}, title), content);
}

/** Pieces in a row with a sign between them; empty ones are left out. */
export function joined(pieces: readonly Content[], between = ' · '): Content {
  return pieces
    .filter((piece) => !isEmpty(piece))
    .flatMap((piece, index): readonly Content[] => (index === 0 ? [piece] : [between, piece]));
}

/** A sentence in which words between backticks are names of keys. */
export function withKeys(sentence: string): Content {
  return sentence
    .split('`')
    .map((words, index) => (index % 2 === 1 ? element('code', {}, words) : words));
}

export function isEmpty(content: Content): boolean {
  if (content === undefined) return true;
  if (typeof content === 'string') return content.trim() === '';
  return isList(content) && content.every(isEmpty);
}

function nodesOf(content: Content): readonly ElementContent[] {
  if (content === undefined) return [];
  if (typeof content === 'string') return [{ type: 'text', value: withoutUnseen(content) }];
  return isList(content) ? content.flatMap(nodesOf) : [content];
}

/** Line ends stay; signs that show nothing or turn the direction of what follows do not. */
function withoutUnseen(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(oneLine)
    .join('\n');
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}

function isItem(content: Content): boolean {
  return typeof content === 'object' && 'tagName' in content && content.tagName === 'li';
}
