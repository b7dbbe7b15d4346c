import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Filed } from '../../caseload/case-file.ts';
import { isKept } from '../../caseload/contacts.ts';
import { stageLayout, type WantedHeading } from '../../caseload/note-layouts.ts';
import { serves } from '../../caseload/stages.ts';
import { bodyLine } from '../../records/body-line.ts';
import { plainText } from '../../records/body-parts.ts';
import { readBody } from '../../records/body.ts';
import type { Interview } from '../../records/record.ts';
import { boiledDown } from '../../text/boiled-down.ts';
import { excerptOf } from '../excerpt.ts';
import { fact } from '../facts.ts';
import { list, paragraph, type Part } from '../nodes.ts';
import type { View } from '../view.ts';
import { notesInPeriod } from './in-period.ts';
import { noneInPeriod } from './none-in-period.ts';

const most = { notes: 6, length: 280 } as const;

/** What notes of progress say of barriers and adjustments, shortened, under the day of each. */
export function barriersInPeriod(view: View): Part {
  const { say } = view;
  const notes = notesInPeriod(view).filter(
    ({ record }) => isKept(record) && serves(record, 'monitoring-progress'),
  );
  const unread = notes.filter(({ reading }) => readBody(reading.text).root === undefined).length;
  const telling = notes.map(excerptsOf).filter((excerpts) => excerpts.length > 0);
  const lines = telling
    .slice(-most.notes)
    .flat()
    .map((excerpt) => paragraph(excerptLine(excerpt, view)));
  return {
    content: [
      ...(lines.length > 0
        ? [paragraph(say('In the words of the notes, shortened where they are long:')), list(lines)]
        : [paragraph(noneInPeriod('barrier', view))]),
      ...(telling.length > most.notes
        ? [
            paragraph(
              say('{count} notes of this period tell of it; the last {shown} are shown.', {
                count: telling.length,
                shown: most.notes,
              }),
            ),
          ]
        : []),
      ...unreadTexts(unread, view),
    ],
  };
}

function unreadTexts(count: number, { say }: View): readonly Paragraph[] {
  if (count === 0) return [];
  return [
    paragraph(
      count === 1
        ? say('The text of 1 note of this period cannot be read.')
        : say('The texts of {count} notes of this period cannot be read.', { count }),
    ),
  ];
}

interface Excerpt {
  readonly note: Filed<Interview>;
  /** The line of the heading, from 0. */
  readonly line: number;
  readonly of: keyof typeof patterns;
  /** The goal that the heading above it names. */
  readonly goal: string | undefined;
  readonly words: string;
}

const patterns = {
  barriers: {
    plain: '{day}, barriers: {words}',
    ofGoal: '{day}, {goal}, barriers: {words}',
  },
  adjustments: {
    plain: '{day}, adjustments: {words}',
    ofGoal: '{day}, {goal}, adjustments: {words}',
  },
  both: {
    plain: '{day}, barriers and adjustments: {words}',
    ofGoal: '{day}, {goal}, barriers and adjustments: {words}',
  },
} as const;

function excerptLine(
  { note, line, of, goal, words: said }: Excerpt,
  { words, day, say }: View,
): readonly PhrasingContent[] {
  const told = {
    day: fact({ reading: note.reading, line }, day(note.record.date)),
    words: said,
  };
  return goal
    ? words(patterns[of].ofGoal, { ...told, goal: say('{goal}', { goal }) })
    : words(patterns[of].plain, told);
}

function excerptsOf(note: Filed<Interview>): readonly Excerpt[] {
  const { text } = note.reading;
  const { root } = readBody(text);
  if (!root) return [];
  return root.children.flatMap((node, index): readonly Excerpt[] => {
    const of = node.type === 'heading' ? aboutOf(node) : undefined;
    const words = of ? shortened(wordsUnder(root, index)) : '';
    if (!of || words === '') return [];
    return [
      {
        note,
        line: bodyLine(text, node.position?.start.line),
        of,
        goal: goalAbove(root, index),
        words,
      },
    ];
  });
}

function aboutOf(heading: Heading): Excerpt['of'] | undefined {
  const words = boiledDown(plainText(heading));
  const { headings } = stageLayout('monitoring-progress');
  const fits = (name: string): boolean =>
    headings.find((wanted: WantedHeading) => wanted.words === name)?.fits(words) ?? false;
  // “What changed” is also among the wordings of what is to change.
  const isChange = fits('What changed');
  const [isBarrier, isAdjustment] = [fits('Barriers'), fits('What to adjust') && !isChange];
  if (isBarrier && isAdjustment) return 'both';
  return isBarrier ? 'barriers' : isAdjustment ? 'adjustments' : undefined;
}

/** What stands between a heading and the next one, in plain words. */
function wordsUnder({ children }: Root, index: number): string {
  const after = children.slice(index + 1);
  const end = after.findIndex(({ type }) => type === 'heading');
  const under: readonly RootContent[] = end < 0 ? after : after.slice(0, end);
  return excerptOf(under).map(plainWords).join(' ');
}

/** Items of a list do not run into each other. */
function plainWords(node: ReturnType<typeof excerptOf>[number]): string {
  return node.type === 'list' ? node.children.map(plainText).join('; ') : plainText(node);
}

/** The goal that the nearest heading above, of a higher rank, names. */
function goalAbove({ children }: Root, index: number): string | undefined {
  const own = children[index];
  const depth = own?.type === 'heading' ? own.depth : 1;
  const above = children
    .slice(0, index)
    .findLast((node): node is Heading => node.type === 'heading' && node.depth < depth);
  return above && /\bG\d{1,3}\b/.exec(plainText(above))?.[0];
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= most.length) return line;
  const cut = line.slice(0, most.length).replace(/[\uD800-\uDBFF]$/, '');
  const blank = cut.lastIndexOf(' ');
  return `${(blank > most.length / 2 ? cut.slice(0, blank) : cut).trimEnd()} …`;
}
