import type { List, Paragraph, PhrasingContent } from 'mdast';
import { dayOf } from '../../caseload/case-file.ts';
import { fact } from '../facts.ts';
import { fromSource } from '../from-source.ts';
import { type Inline, joined, paragraph } from '../nodes.ts';
import type { View } from '../view.ts';
import type { NoteSection } from './note-sections.ts';
import { shortExcerpt } from './short-excerpt.ts';

/** What a part of a record says, from its beginning, and below it the line it was read from. */
export function toldSection(
  section: NoteSection,
  most: number,
  view: View,
): readonly (Paragraph | List)[] {
  const { blocks, saysMore } = shortExcerpt(section, most);
  return [...blocks, fromSource(sourceOf(section, view), saysMore, view)];
}

/** The newest of several parts, and where earlier records tell of the same. */
export function newestTold(
  sections: readonly NoteSection[],
  most: number,
  view: View,
): readonly (Paragraph | List)[] {
  const [newest, ...earlier] = sections;
  if (!newest) return [];
  const { words } = view;
  const days = earlier.map((section): Inline => fact(section.source, dayIn(section, view)));
  return [
    ...toldSection(newest, most, view),
    ...(days.length > 0
      ? [paragraph(words('Earlier notes on this: {days}.', { days: joined(days, ', ') }))]
      : []),
  ];
}

/** The name of the record, which leads to the line of the part. */
export function sourceOf({ filed, source }: NoteSection, view: View): PhrasingContent {
  const name =
    filed.record.record === 'case'
      ? view.say('case record')
      : view.say('note of {day}', { day: view.day(dayOf(filed.record)) });
  return fact(source, name);
}

function dayIn({ filed }: NoteSection, { day }: View): string {
  return day(dayOf(filed.record));
}
