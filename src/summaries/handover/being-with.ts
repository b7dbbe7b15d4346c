import type { RootContent } from 'mdast';
import { caseRecord } from '../../caseload/case-file.ts';
import { stageLayout } from '../../caseload/note-layouts.ts';
import { serves } from '../../caseload/stages.ts';
import { type Code, codes, type Interview } from '../../records/record.ts';
import { boiledDown } from '../../text/boiled-down.ts';
import { absenceOf } from '../absence.ts';
import { excerptOf } from '../excerpt.ts';
import { fact } from '../facts.ts';
import { fromSource } from '../from-source.ts';
import { heading, type Part, paragraph } from '../nodes.ts';
import type { View } from '../view.ts';
import { isPartial } from './is-partial.ts';
import { type NoteSection, sectionsOf, sectionsTitled } from './note-sections.ts';
import { newestTold, sourceOf } from './told-section.ts';

const most = 600;

interface Topic {
  readonly title: string;
  readonly none: string;
  /** The same where some notes are not to be seen. */
  readonly noneShown: string;
  /** The heading that the snippet for building rapport has for it. */
  readonly offered: string;
  /** How a heading names it in notes of any stage. */
  readonly named: RegExp;
}

const topics: readonly Topic[] = [
  {
    title: 'How to reach the person',
    none: 'No note says how to reach the person.',
    noneShown: 'No note that can be shown says how to reach the person.',
    offered: 'How to reach the person',
    named:
      /^(?:how (?:best )?to (?:reach|contact)|prefer\w* (?:way of |ways of )?contact|reaching )/,
  },
  {
    title: 'What helped trust',
    none: 'No note says what helped trust.',
    noneShown: 'No note that can be shown says what helped trust.',
    offered: 'What helped trust',
    named: /\btrust\b/,
  },
  {
    title: 'What was said of confidentiality',
    none: 'No note tells what was said of confidentiality.',
    noneShown: 'No note that can be shown tells what was said of confidentiality.',
    offered: 'Confidentiality and consent',
    named: /\bconfidential/,
  },
];

/** How the person is reached and what helps with them, in the words of the records. */
export function beingWithPart(view: View): Part {
  const { file, say } = view;
  const asked = askedInCase(view);
  if (file.records.interview.length === 0)
    return { content: asked, otherwise: absenceOf('interview', view) };
  const told = topics.flatMap((topic, index): readonly RootContent[] => {
    const [newest, ...earlier] = sectionsOn(topic, view);
    const before = topics.slice(0, index).map((other) => sectionsOn(other, view)[0]);
    // One part may tell of two things.
    const isTold = before.some((other) => other && isSamePart(other, newest));
    return [
      heading(3, say(topic.title)),
      ...(isTold && newest
        ? [paragraph(view.words('It stands above, in the {source}.', { source: sourceOf(newest, view) }))] // prettier-ignore
        : newest
          ? newestTold([newest, ...earlier], most, view)
          : [paragraph(say(isPartial(view) ? topic.noneShown : topic.none))]),
    ];
  });
  return { content: [...asked, ...told] };
}

function sectionsOn(topic: Topic, { file }: View): readonly NoteSection<Interview>[] {
  return sectionsTitled(file.records.interview, (title, note) => isOn(topic, title, note));
}

function isSamePart(one: NoteSection, other: NoteSection | undefined): boolean {
  return one.filed.reading === other?.filed.reading && one.title === other.title;
}

/** In a note on building rapport also by other wordings, if no other stage has such a heading. */
function isOn({ offered, named }: Topic, title: string, note: Interview): boolean {
  if (named.test(title)) return true;
  if (!serves(note, 'building-rapport') || isOfOtherStage(title)) return false;
  const wanted = stageLayout('building-rapport').headings.find(({ words }) => words === offered);
  return wanted?.fits(title) ?? false;
}

function isOfOtherStage(title: string): boolean {
  const others: readonly Code<'stage'>[] = codes.stage.filter((one) => one !== 'building-rapport');
  return others.some((stage) =>
    stageLayout(stage).headings.some(({ words }) => boiledDown(words) === title),
  );
}

/** What the case record says beside why and since when, such as what was agreed with the person. */
function askedInCase(view: View): readonly RootContent[] {
  const filed = caseRecord(view.file);
  if (!filed) return [];
  const all = sectionsOf(filed);
  // Why the agency is involved has its own part of the document; the next such heading is another why.
  const why = all.find(({ title }) => /^(?:why|reason)\b/i.test(title));
  return all
    .filter((section) => section !== why && !isOpeningOrPast(section, view))
    .flatMap((section) => wholeSection(section, view));
}

/** What stands before all headings or under that of the whole record, and what has been. */
function isOpeningOrPast({ title }: NoteSection, { file }: View): boolean {
  if (title === '' || /^(?:background|history)\b/i.test(title)) return true;
  return file.id !== undefined && title.includes(file.id);
}

function wholeSection({ title, nodes, source }: NoteSection, view: View): readonly RootContent[] {
  const { say } = view;
  return [
    heading(3, say('{title}', { title })),
    ...excerptOf(nodes),
    fromSource(fact(source, say('case record')), false, view),
  ];
}
