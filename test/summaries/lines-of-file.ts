import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { readRecord, type SourceFile } from '../../src/records/read-record.ts';
import { type CareRecord } from '../../src/records/record.ts';

/** A line of a record's file, read without the code that finds lines for documents. */
export interface FileLine {
  readonly text: string;
  /** Those that begin on it, whole where they run over several lines. */
  readonly values: readonly string[];
  /** Of the longest list that begins on it. */
  readonly length: number;
  /** The id of the goal that it belongs to. */
  readonly goal: string | undefined;
  /** The heading that it is the first line below, without an empty one. */
  readonly below: string | undefined;
  readonly isBody: boolean;
}

export interface ReadFile {
  readonly path: string;
  readonly record: CareRecord | undefined;
  readonly lines: readonly FileLine[];
}

export function linesOf(file: SourceFile): ReadFile {
  const texts = file.text.split('\n');
  const end = texts.indexOf('---', 1);
  const front = frontMatter(texts.slice(1, end).join('\n'));
  return {
    path: file.path,
    record: readRecord(file)?.record,
    lines: texts.map((text, index) => ({
      text,
      values: front.values.get(index) ?? [],
      length: front.lengths.get(index) ?? 0,
      goal: front.goals.findLast((goal) => goal.from <= index && index <= goal.to)?.id,
      below: headingAbove(texts, index),
      isBody: index > end,
    })),
  };
}

function headingAbove(texts: readonly string[], index: number): string | undefined {
  const above = texts.slice(0, index).findLast((text) => text.trim() !== '');
  return texts[index]?.trim() !== '' && above && /^#{1,6} /.test(above) ? above : undefined;
}

interface FrontMatter {
  readonly values: ReadonlyMap<number, string[]>;
  readonly lengths: ReadonlyMap<number, number>;
  readonly goals: readonly { readonly id: string; readonly from: number; readonly to: number }[];
}

/** Lines are those of the file, from 0: the fence is the first. */
function frontMatter(yaml: string): FrontMatter {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, uniqueKeys: false });
  const lineOf = (offset: number): number => counter.linePos(offset).line;
  const values = new Map<number, string[]>();
  const lengths = new Map<number, number>();
  const goals: { id: string; from: number; to: number }[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      const line = lineOf(startOf(node));
      values.set(line, [...(values.get(line) ?? []), String(node.value)]);
    },
    Seq: (_key, node) => {
      const [first] = node.items as Node[];
      const line = first ? lineOf(startOf(first)) : 0;
      lengths.set(line, Math.max(lengths.get(line) ?? 0, node.items.length));
    },
  });
  const found = document.get('goals');
  for (const goal of isSeq(found) ? found.items : [])
    if (isMap(goal) && goal.range) {
      const id = goal.get('id', true);
      const [from, to] = goal.range;
      if (isScalar(id))
        goals.push({ id: String(id.value), from: lineOf(from), to: lineOf(to - 1) });
    }
  return { values, lengths, goals };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
