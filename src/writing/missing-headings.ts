import type { Root } from 'mdast';
import { findFence } from '../records/fence.ts';
import { readBody } from '../records/body.ts';
import { plainText } from '../records/body-parts.ts';
import { readRecord } from '../records/read-record.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineEndOf } from '../text/lines.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import { stageHeadings, type StageHeading, writeHeading } from '../caseload/stage-headings.ts';

/** Insertions in the order of the text, or why none are made. */
export type HeadingEdits =
  | { readonly edits: readonly TextEdit[]; readonly refused?: undefined }
  | { readonly edits?: undefined; readonly refused: Sentence };

/**
 * What brings the headings of a note's stage into its text: only those not there yet, each before
 * the next one that is. Headings are told by their words, those of a goal by the goal's heading too.
 */
export function missingHeadings(text: string): HeadingEdits {
  const record = readRecord({ path: '', text })?.record;
  if (record?.record !== 'interview' || !record.stage)
    return { refused: sentence('Open an interview note that names its stage first') };
  const { root, refused } = readBody(text);
  if (refused) return { refused };
  const wanted = stageHeadings(record.stage, record.goals ?? []);
  return { edits: insertions(text, wanted, headingsThere(text, root)) };
}

/** Where each heading of a note's text begins; of two alike the first. */
function headingsThere(text: string, root: Root): ReadonlyMap<string, number> {
  const fence = findFence(text);
  const start = fence.state === 'closed' ? fence.body.start : 0;
  const there = new Map<string, number>();
  let parent = '';
  for (const node of root.children) {
    if (node.type !== 'heading') continue;
    const words = plainText(node);
    if (node.depth <= 2) parent = words;
    const key = keyOf({ depth: node.depth, words }, parent);
    if (!there.has(key)) there.set(key, start + (node.position?.start.offset ?? 0));
  }
  return there;
}

function keyOf({ depth, words }: StageHeading, parent: string): string {
  const told = depth > 2 ? `${parent}\n${words}` : words;
  return told.trim().toLowerCase();
}

function insertions(
  text: string,
  wanted: readonly StageHeading[],
  there: ReadonlyMap<string, number>,
): readonly TextEdit[] {
  const lineEnd = lineEndOf(text);
  // A line to write on under each heading, and a blank one before the next.
  const room = lineEnd.repeat(3);
  const edits: TextEdit[] = [];
  let waiting: string[] = [];
  let parent = '';
  for (const heading of wanted) {
    if (heading.depth <= 2) parent = heading.words;
    const at = there.get(keyOf(heading, parent));
    if (at === undefined) {
      waiting.push(writeHeading(heading));
    } else if (waiting.length > 0) {
      const newText = waiting.map((line) => line + room).join('');
      edits.push({ span: { start: at, end: at }, newText });
      waiting = [];
    }
  }
  if (waiting.length > 0) {
    const open = text === '' || text.endsWith('\n') || text.endsWith('\r') ? '' : lineEnd;
    const newText = open + lineEnd + waiting.join(room) + lineEnd;
    edits.push({ span: { start: text.length, end: text.length }, newText });
  }
  return edits;
}
