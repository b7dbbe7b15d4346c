import { fromSource } from '../from-source.ts';
import type { Root, RootContent } from 'mdast';
import type { Filed } from '../../caseload/case-file.ts';
import { isKept } from '../../caseload/contacts.ts';
import { stageLayout } from '../../caseload/note-layouts.ts';
import { serves } from '../../caseload/stages.ts';
import { bodyLine } from '../../records/body-line.ts';
import { readBody } from '../../records/body.ts';
import { plainText, sectionUnder } from '../../records/body-parts.ts';
import type { Interview } from '../../records/record.ts';
import { boiledDown } from '../../text/boiled-down.ts';
import { excerptOf } from '../excerpt.ts';
import { fact } from '../facts.ts';
import type { View } from '../view.ts';
import { firstOf } from '../why.ts';

/** What a closing note can tell under a heading. */
export type ClosingTopic = 'achievements' | 'learned' | 'concerns' | 'feedback' | 'closing';

type Fits = (heading: string) => boolean;

function stageHeading(words: string): Fits {
  const wanted = stageLayout('termination-evaluation').headings.find((one) => one.words === words);
  return (heading) => wanted?.fits(heading) ?? false;
}

const isFeedback: Fits = (heading) =>
  /\b(?:feedback|in (?:his|her|their) (?:own )?words)\b/.test(heading);
const isLearned = stageHeading('What was learned');

const topics: Readonly<Record<ClosingTopic, Fits>> = {
  achievements: stageHeading('Achievements'),
  learned: (heading) => isLearned(heading) && !isFeedback(heading),
  concerns: stageHeading('Remaining concerns'),
  feedback: isFeedback,
  closing: stageHeading('Closing date'),
};

/** The notes of contacts that looked back on the work, newest first. */
export function closingNotes({ file }: View): readonly Filed<Interview>[] {
  return file.records.interview
    .filter(({ record }) => isKept(record) && serves(record, 'termination-evaluation'))
    .reverse();
}

/**
 * What the newest closing note that has such a heading says under it, and on which line; nothing
 * where none has.
 */
export function saidAtClosing(topic: ClosingTopic, view: View): readonly RootContent[] {
  for (const note of closingNotes(view)) {
    const said = sectionOf(note, topics[topic], view);
    if (said.length > 0) return said;
  }
  return [];
}

function sectionOf(
  { reading, record }: Filed<Interview>,
  fits: Fits,
  view: View,
): readonly RootContent[] {
  const { say, day } = view;
  const body = readBody(reading.text);
  if (!body.root) return [];
  const nodes = sectionIn(body.root, fits);
  const excerpt = excerptOf(nodes);
  const shown = firstOf(excerpt);
  if (excerpt.length === 0) return [];
  const line = bodyLine(reading.text, nodes[0]?.position?.start.line);
  const source = fact({ reading, line }, say('closing note of {day}', { day: day(record.date) }));
  return [...shown, fromSource(source, shown.length < excerpt.length, view)];
}

/** The first section under a fitting heading; the title of the whole note may fit too and is none. */
function sectionIn(root: Root, fits: Fits): readonly RootContent[] {
  for (const start of root.children.keys()) {
    const [node] = root.children.slice(start);
    if (node?.type !== 'heading' || !fits(boiledDown(plainText(node)))) continue;
    const under = sectionUnder({ ...root, children: root.children.slice(start) }, () => true) ?? [];
    if (!under.some(isStageHeading)) return under;
  }
  return [];
}

function isStageHeading(node: RootContent): boolean {
  if (node.type !== 'heading') return false;
  const words = boiledDown(plainText(node));
  return stageLayout('termination-evaluation').headings.some((one) => one.fits(words));
}

/** Why nothing of a closing note is told: there is none, or none that may be shown or can be read. */
export function noClosingNote(view: View): string | undefined {
  const { hidden, unread, say } = view;
  if (closingNotes(view).length > 0) return undefined;
  if (hidden.has('interview'))
    return say(
      'Among the notes that may be shown is no closing note: what helped, what the person says and what remains is not told here.',
    );
  return unread.own + unread.homeless > 0
    ? say(
        'There is no closing note that can be read: what helped, what the person says and what remains is not told here.',
      )
    : say(
        'There is no closing note: what helped, what the person says and what remains is not written down yet.',
      );
}
