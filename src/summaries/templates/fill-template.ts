import type { PhrasingContent, RootContent, Text } from 'mdast';
import { paragraph, type Part, text } from '../nodes.ts';
import { plainText } from '../../records/body-parts.ts';
import { withoutLinks } from './resolve-links.ts';
import { type Mark, markAlone, marksIn } from './slot-marks.ts';
import type { Filled, Look } from './slot.ts';
import type { Block, Template } from './template.ts';

/** Puts the words of the template itself into the language of the document. */
export type SpeakTemplate = (words: string) => string;

/**
 * A template with its slots filled, piece by piece: what stands between sections, and each of those
 * that a section is repeated for, so that a long document is never held as a whole.
 */
export function* fillTemplate(
  { blocks }: Template,
  look: Look,
  speak: SpeakTemplate,
): Generator<readonly RootContent[]> {
  for (const block of blocks) {
    if (block.is === 'content') {
      const nodes = block.nodes.flatMap((node) => fillNode(node, look, speak));
      if (nodes.length > 0) yield nodes;
    } else {
      yield* fillSection(block, look, speak);
    }
  }
}

function* fillSection(
  { name, ifNone, blocks }: Extract<Block, { is: 'section' }>,
  look: Look,
  speak: SpeakTemplate,
): Generator<readonly RootContent[]> {
  const filled = look(name);
  if (filled?.is !== 'each') {
    if (isNothing(filled) === ifNone) yield* fillTemplate({ blocks }, look, speak);
    return;
  }
  let count = 0;
  for (const inner of filled.looks) {
    count++;
    if (ifNone) return;
    yield* fillTemplate({ blocks }, (slot) => inner(slot) ?? look(slot), speak);
  }
  if (ifNone && count === 0) yield* fillTemplate({ blocks }, look, speak);
}

function isNothing(filled: Exclude<Filled, { is: 'each' }> | undefined): boolean {
  if (!filled) return true;
  return filled.is === 'words' ? filled.words.length === 0 : filled.part.content.length === 0;
}

function fillNode(node: RootContent, look: Look, speak: SpeakTemplate): readonly RootContent[] {
  const alone = markAlone(node);
  if (alone) return standing(alone, look);
  if (node.type === 'text') return wordsOf(node, look, speak);
  if (node.type === 'html' || node.type === 'yaml') return [];
  if (!('children' in node)) return [node];
  const filled = (node.children as readonly RootContent[]).flatMap((child) =>
    fillNode(child, look, speak),
  );
  const children = node.type === 'link' ? withoutLinks(filled) : filled;
  // A line whose slots hold nothing is left out, but a table keeps its cells.
  if (children.length === 0 && node.type !== 'tableCell') return [];
  return [{ ...node, children } as RootContent];
}

/** What stands in a slot that has a paragraph of its own. */
function standing({ name }: Mark, look: Look): readonly RootContent[] {
  const filled = look(name);
  if (filled?.is === 'part') return nodesOf(filled.part);
  return filled?.is === 'words' && filled.words.length > 0 ? [paragraph(filled.words)] : [];
}

/** What a part holds, or why it holds nothing. */
export function nodesOf({ content, otherwise }: Part): readonly RootContent[] {
  if (content.length > 0) return content;
  return otherwise === undefined ? [] : [paragraph(otherwise)];
}

function wordsOf({ value }: Text, look: Look, speak: SpeakTemplate): readonly PhrasingContent[] {
  const nodes = marksIn(value).flatMap((part): readonly PhrasingContent[] => {
    if (typeof part === 'string') return [text(spoken(part, speak))];
    const filled = part.does === 'fill' ? look(part.name) : undefined;
    if (filled?.is === 'words') return filled.words;
    if (filled?.is === 'part') return [text(nodesOf(filled.part).map(plainText).join(' '))];
    return [];
  });
  const isEmpty = nodes.every((node) => node.type === 'text' && node.value.trim() === '');
  return isEmpty ? [] : nodes;
}

/** Words are spoken without the blanks around them, which stay. */
function spoken(words: string, speak: SpeakTemplate): string {
  const trimmed = words.trim();
  return /\p{L}/u.test(trimmed) ? words.replace(trimmed, () => speak(trimmed)) : words;
}
