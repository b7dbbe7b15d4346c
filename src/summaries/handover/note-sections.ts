import type { Heading, RootContent } from 'mdast';
import type { Filed } from '../../caseload/case-file.ts';
import { isPrompt } from '../../caseload/snippet-prompts.ts';
import { bareHeadingsOf } from '../../records/bare-headings.ts';
import { bodyLine } from '../../records/body-line.ts';
import { plainText } from '../../records/body-parts.ts';
import { readBody } from '../../records/body.ts';
import type { CareRecord } from '../../records/record.ts';
import { boiledDown } from '../../text/boiled-down.ts';
import type { Source } from '../facts.ts';

/** A part of a record's text under a heading, or before the first. */
export interface NoteSection<R extends CareRecord = CareRecord> {
  readonly filed: Filed<R>;
  /** The words of its heading; empty before the first. */
  readonly title: string;
  /** What stands there, without what a snippet left to be written over; never empty. */
  readonly nodes: readonly RootContent[];
  readonly source: Source;
}

/**
 * The parts of a record's text in their order, each up to the next heading of any rank. Parts with
 * nothing in them are left out; none where the text cannot be read.
 */
export function sectionsOf<R extends CareRecord>(filed: Filed<R>): readonly NoteSection<R>[] {
  const { reading } = filed;
  const { root } = readBody(reading.text);
  if (!root) return [];
  const parts: { readonly heading: Heading | undefined; readonly nodes: RootContent[] }[] = [
    { heading: undefined, nodes: [] },
  ];
  for (const node of root.children) {
    if (node.type === 'heading') parts.push({ heading: node, nodes: [] });
    else if (!isPrompt(plainText(node))) parts.at(-1)?.nodes.push(node);
  }
  return parts.flatMap(({ heading, nodes }): readonly NoteSection<R>[] => {
    if (!nodes.some((node) => plainText(node).trim() !== '')) return [];
    const line = bodyLine(reading.text, nodes[0]?.position?.start.line);
    const title = heading ? plainText(heading) : '';
    return [{ filed, title, nodes, source: { reading, line } }];
  });
}

/**
 * The first part of each record whose heading fits, the last record first. Headings are boiled down
 * before they are looked at; a text is parsed only where one of them fits.
 */
export function sectionsTitled<R extends CareRecord>(
  records: readonly Filed<R>[],
  fits: (heading: string, record: R) => boolean,
): readonly NoteSection<R>[] {
  return records.toReversed().flatMap((filed) => {
    const isFitting = (title: string): boolean => fits(boiledDown(title), filed.record);
    if (!bareHeadingsOf(filed.reading).some(({ words }) => isFitting(words))) return [];
    return sectionsOf(filed).find(({ title }) => title !== '' && isFitting(title)) ?? [];
  });
}
