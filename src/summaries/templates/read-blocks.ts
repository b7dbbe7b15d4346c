import type { RootContent } from 'mdast';
import { sentence, type Sentence } from '../../text/sentence.ts';
import { markAlone } from './slot-marks.ts';
import type { Block, TemplateFault } from './template.ts';

interface Open {
  readonly name: string;
  readonly ifNone: boolean;
  readonly line: number;
  readonly blocks: Block[];
}

/** Sections inside one another; more is no template any more. */
const deepest = 16;

/** Parts the nodes of a template into content and sections; what is wrong is told and left out. */
export function readBlocks(nodes: readonly RootContent[]): {
  readonly blocks: readonly Block[];
  readonly faults: readonly TemplateFault[];
} {
  const deep = firstTooDeep(nodes);
  return deep
    ? { blocks: [], faults: [{ line: lineOf(deep), message: tooDeep() }] }
    : blocksOf(nodes);
}

function blocksOf(nodes: readonly RootContent[]): ReturnType<typeof readBlocks> {
  const top: Block[] = [];
  const open: Open[] = [];
  const faults: TemplateFault[] = [];
  for (const node of nodes) {
    const { name = '', does } = markAlone(node) ?? {};
    const line = lineOf(node);
    if (does === 'close') faults.push(...close(name, line, { open, top }));
    else if (does === 'open' || does === 'open-if-none')
      open.push({ name, ifNone: does === 'open-if-none', line, blocks: [] });
    else append(open.at(-1)?.blocks ?? top, node);
  }
  // What stands in a section that is not closed still counts as written.
  for (let last = open.pop(); last; last = open.pop()) {
    const { name, line } = last;
    (open.at(-1)?.blocks ?? top).push({ is: 'section', ...last });
    faults.push({
      line,
      message: sentence('Section `{name}` is not closed: add a line with {{/{name}}}', { name }),
    });
  }
  return { blocks: top, faults };
}

/** The line that a node begins on, from 0. */
function lineOf({ position }: RootContent): number {
  return (position?.start.line ?? 1) - 1;
}

function close(
  name: string,
  line: number,
  { open, top }: { readonly open: Open[]; readonly top: Block[] },
): readonly TemplateFault[] {
  const last = open.at(-1);
  if (last?.name !== name) {
    const message = last
      ? sentence('Section `{name}` is closed here, expected {{/{expected}}} first', {
          name,
          expected: last.name,
        })
      : sentence('Section `{name}` is closed here and was not opened', { name });
    return [{ line, message }];
  }
  open.pop();
  const { ifNone, blocks } = last;
  (open.at(-1)?.blocks ?? top).push({ is: 'section', name, ifNone, line: last.line, blocks });
  return [];
}

function firstTooDeep(nodes: readonly RootContent[]): RootContent | undefined {
  let depth = 0;
  return nodes.find((node) => {
    const does = markAlone(node)?.does;
    if (does === 'close') depth--;
    else if (does === 'open' || does === 'open-if-none') depth++;
    return depth > deepest;
  });
}

function tooDeep(): Sentence {
  return sentence('Sections stand more than {deepest} deep inside one another', { deepest });
}

function append(blocks: Block[], node: RootContent): void {
  const last = blocks.at(-1);
  if (last?.is === 'content') blocks[blocks.length - 1] = { ...last, nodes: [...last.nodes, node] };
  else blocks.push({ is: 'content', nodes: [node] });
}
