import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearMiss } from '../../text/near-miss.ts';
import { sentence, type Sentence } from '../../text/sentence.ts';
import { type Mark, markAlone, marksIn } from './slot-marks.ts';
import type { SlotShapes } from './slot.ts';
import type { Block, Template, TemplateFault } from './template.ts';

/** A template with its tree, and the slots that it may use. */
interface Checked {
  readonly root: Root;
  readonly template: Template;
  readonly slots: SlotShapes;
  /** Whether its sections are sound; else nobody knows what stands in which. */
  readonly isWhole: boolean;
}

/** Slots that every document must have: what it is made of, and what is not in it. */
const needed = {
  head: 'This has no {{head}}: it tells the day, the revision and who may read the document',
  gaps: 'This has no {{gaps}}: it tells what is missing, cannot be read or is left out',
} as const;

const inSection =
  '`{name}` stands here in a section, which may be left out: put {{{name}}} outside of all sections';

/** `my-head` is the same in the words of a document for the person themselves. */
function formsOf(name: string): readonly string[] {
  return [name, `my-${name}`];
}

/** What is wrong with the slots, sections and Markdown of a template. */
export function checkTemplate({
  root,
  template,
  slots,
  isWhole,
}: Checked): readonly TemplateFault[] {
  const shown = new Set<string>();
  const inSections = new Map<string, number>();
  const faults = checkBlocks(template.blocks, { slots: [slots], shown, inSections, isShown: true });
  const missing = Object.entries(needed).flatMap(([name, pattern]): TemplateFault[] => {
    const forms = formsOf(name);
    if (forms.some((form) => shown.has(form)) || !Object.hasOwn(slots, name)) return [];
    const form = forms.find((one) => inSections.has(one));
    return form === undefined
      ? [{ line: 0, message: sentence(pattern) }]
      : [{ line: inSections.get(form) ?? 0, message: sentence(inSection, { name: form }) }];
  });
  return [...(isWhole ? missing : []), ...faults, ...strangersIn(root)];
}

interface Around {
  /** Those of the innermost section first. */
  readonly slots: readonly SlotShapes[];
  /** The slots that stand where they are always shown. */
  readonly shown: Set<string>;
  /** Slots of sections that may be left out, with the line where they first stand. */
  readonly inSections: Map<string, number>;
  /** Whether what stands here is always shown, as it is in no section that may be left out. */
  readonly isShown: boolean;
}

function checkBlocks(blocks: readonly Block[], around: Around): readonly TemplateFault[] {
  return blocks.flatMap((block): readonly TemplateFault[] => {
    if (block.is === 'content') return block.nodes.flatMap((node) => checkNode(node, around));
    const { name, line } = block;
    const shape = shapeOf(name, around);
    const faults = shape ? [] : [{ line, message: unknownSlot(name, around) }];
    const inner = shape?.inner ? [shape.inner, ...around.slots] : around.slots;
    const isShown = around.isShown && !block.ifNone && isNeeded(name);
    return [...faults, ...checkBlocks(block.blocks, { ...around, slots: inner, isShown })];
  });
}

function isNeeded(name: string): boolean {
  return Object.keys(needed).some((each) => formsOf(each).includes(name));
}

function checkNode(node: RootContent, around: Around): readonly TemplateFault[] {
  const alone = markAlone(node);
  if (alone) return faultOf(alone, { around, line: lineOf(node), isAlone: true });
  const faults: TemplateFault[] = [];
  visit(node, 'text', (text, _index, parent) => {
    const inner = parent?.type === 'paragraph' ? markAlone(parent) : undefined;
    if (inner) {
      faults.push(...faultOf(inner, { around, line: lineOf(text), isAlone: true }));
      return;
    }
    for (const { mark, line } of marksOf(text.value, lineOf(text)))
      faults.push(...faultOf(mark, { around, line, isAlone: false }));
  });
  return faults;
}

function marksOf(value: string, first: number): readonly { mark: Mark; line: number }[] {
  let line = first;
  return marksIn(value).flatMap((part) => {
    if (typeof part !== 'string') return [{ mark: part, line }];
    line += part.split('\n').length - 1;
    return [];
  });
}

interface Place {
  readonly around: Around;
  readonly line: number;
  /** Whether it has a paragraph of its own. */
  readonly isAlone: boolean;
}

function faultOf({ name, does }: Mark, { around, line, isAlone }: Place): readonly TemplateFault[] {
  if (around.isShown) around.shown.add(name);
  else if (!around.inSections.has(name)) around.inSections.set(name, line);
  const told = (pattern: string): readonly TemplateFault[] => [
    { line, message: sentence(pattern, { name }) },
  ];
  if (does !== 'fill')
    return told(
      'A section begins and ends on lines of its own, not inside a list or a sentence: put `{name}` between empty lines',
    );
  const shape = shapeOf(name, around);
  if (!shape) return [{ line, message: unknownSlot(name, around) }];
  if (shape.is === 'each')
    return told(
      '`{name}` stands for several: write it as a section, from {{#{name}}} to {{/{name}}}',
    );
  if (shape.is === 'part' && !isAlone)
    return told(
      '`{name}` is more than a few words: give {{{name}}} a line of its own between empty lines',
    );
  return [];
}

function shapeOf(name: string, { slots }: Around): SlotShapes[string] | undefined {
  return slots.find((shapes) => Object.hasOwn(shapes, name))?.[name];
}

function unknownSlot(name: string, { slots }: Around): Sentence {
  const known = slots.flatMap((shapes) => Object.keys(shapes));
  const meant = nearMiss(name, known, 2);
  if (meant) return sentence('There is no slot `{name}`, did you mean `{meant}`?', { name, meant });
  const section = sectionOf(name, slots.at(-1) ?? {});
  if (section)
    return sentence(
      '`{name}` belongs to each of several: put it between {{#{section}}} and {{/{section}}}',
      { name, section },
    );
  return sentence('There is no slot `{name}` here: expected one of {known}', {
    name,
    known: known.join(', '),
  });
}

/** The section within which there is such a slot. */
function sectionOf(name: string, shapes: SlotShapes): string | undefined {
  return Object.entries(shapes).find(([, { inner }]) => inner && Object.hasOwn(inner, name))?.[0];
}

const strangers: Readonly<Record<string, string>> = {
  html: 'HTML is not used in templates: write it as Markdown, or leave it out',
  image: 'A template holds no image of its own: leave it out',
  imageReference: 'A template holds no image of its own: leave it out',
  footnoteReference: 'Footnotes are not used in templates: write the words in the text',
};

/** What would not come through into a document, or would lead out of it unseen. */
function strangersIn(root: Root): readonly TemplateFault[] {
  const faults: TemplateFault[] = [];
  visit(root, (node) => {
    const message = Object.hasOwn(strangers, node.type) ? strangers[node.type] : undefined;
    if (message && !isComment(node))
      faults.push({ line: lineOf(node), message: sentence(message) });
    else if ('url' in node && !message && node.url.includes('{{'))
      faults.push({
        line: lineOf(node),
        message: sentence('A slot is not filled in the address of a link: write the address out'),
      });
    else if ('url' in node && !message && !/^(?:https?|mailto|tel):/i.test(node.url))
      faults.push({
        line: lineOf(node),
        message: sentence(
          'This link leads nowhere a reader could follow: expected https:, mailto: or tel:',
        ),
      });
  });
  return faults;
}

/** Comments are for those who write the template. */
function isComment(node: Nodes): boolean {
  return node.type === 'html' && /^<!--[^]*-->$/.test(node.value);
}

function lineOf({ position }: Nodes): number {
  return (position?.start.line ?? 1) - 1;
}
