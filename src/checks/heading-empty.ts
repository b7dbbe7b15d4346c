import { isKept } from '../caseload/contacts.ts';
import { formatLayouts, stageLayout } from '../caseload/note-layouts.ts';
import { isPrompt, mayBePrompt } from '../caseload/snippet-prompts.ts';
import { bareHeadingsOf, type BareHeading } from '../records/bare-headings.ts';
import { narrativeOf, type NarrativeHeading } from '../records/narrative.ts';
import type { Interview } from '../records/record.ts';
import type { Reading } from '../records/read-record.ts';
import { boiledDown } from '../text/boiled-down.ts';
import { sentence } from '../text/sentence.ts';
import type { RecordCheck, Found } from './check.ts';
import { interview } from './examples/records.ts';

const note = (...body: readonly string[]): string =>
  `---\n${interview()}\n---\n${body.join('\n')}\n`;
const progress = ['## Progress', 'Four nights under a roof.'];

export const headingEmpty: RecordCheck = {
  id: 'heading-empty',
  theme: 'narrative',
  title: 'Nothing stands under a heading',
  because:
    'A heading with nothing under it leaves open whether it was forgotten or there was nothing to say (NASW Code of Ethics 3.04, client records: accurate and sufficient documentation). One word, or no heading, tells the next worker which.',
  severity: 'hint',
  over: 'record',
  ofOpenCases: true,
  bad: [
    [note(...progress, '## Barriers', '', '## Adjustments', 'None.')],
    [note('## Goal G1', '### What changed', '### Barriers', '## Next contact')],
    [note(...progress, '## Barriers', 'What stands in the way, inside and outside')],
  ],
  fixed: [
    [note(...progress, '## Barriers', 'None named.', '## Adjustments', 'None.')],
    [note('## Goal G1', '### What changed', 'Four nights.', '## Next contact', '9 March.')],
    [note(...progress, '## Barriers', 'The night shift.')],
  ],
  good: [
    [note('## Progress on each goal', '### G1', 'Four nights.', '## A heading of my own', '')],
    [note(...progress, '## Barriers', '> The tram does not run.')],
    [interview()],
  ],
  find: (reading) => {
    const { record } = reading;
    return record?.record === 'interview' && isKept(record) && mayBeEmpty(reading)
      ? emptyIn(reading, record)
      : [];
  },
};

/** A quick look: false where something stands under each heading. */
function mayBeEmpty(reading: Reading): boolean {
  const headings = bareHeadingsOf(reading);
  return headings.some(({ depth, next }) => {
    if (next === '' || next.startsWith('<!--') || mayBePrompt(next)) return true;
    const [, marks] = /^[ \t]*(#{1,6})(?:[ \t]|$)/.exec(next) ?? [];
    return marks ? marks.length <= depth : isUnderlined(headings, next) || isBreak(next);
  });
}

function isUnderlined(headings: readonly BareHeading[], line: string): boolean {
  return headings.some(({ words }) => words === line);
}

/** A line across the page says nothing. */
function isBreak(line: string): boolean {
  return /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line);
}

function emptyIn(reading: Reading, { stage }: Interview): readonly Found[] {
  const headings = narrativeOf(reading)?.headings ?? [];
  const wanted = [...(stage ? [stageLayout(stage)] : []), ...formatLayouts].flatMap(
    (layout) => layout.headings,
  );
  const empty = headings.filter((heading) => isEmpty(heading));
  const known = empty.flatMap((heading) => {
    const meant = wanted.find(({ fits }) => fits(boiledDown(heading.words)));
    return meant ? [{ heading, meant }] : [];
  });
  const [first] = known;
  if (first && known.length > 1 && empty.length === headings.length)
    return [found(reading, first.heading, sentence('Nothing is written under the headings yet'))];
  return known.map(({ heading, meant }) =>
    found(
      reading,
      heading,
      sentence('Nothing stands under “{heading}” yet', { heading: meant.words }),
    ),
  );
}

function isEmpty({ under }: NarrativeHeading): boolean {
  return under.every(isPrompt);
}

function found(reading: Reading, { span }: NarrativeHeading, message: Found['message']): Found {
  return { reading, place: { span }, message };
}
