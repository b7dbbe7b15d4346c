import { followsStage, type Lacking, lackingIn } from '../caseload/note-headings.ts';
import type { WantedHeading } from '../caseload/note-layouts.ts';
import { bareHeadingsOf } from '../records/bare-headings.ts';
import { bodyTextOf } from '../records/body-text.ts';
import { refuseBody } from '../records/body-guard.ts';
import type { Reading } from '../records/read-record.ts';
import type { Interview } from '../records/record.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import type { RecordCheck } from './check.ts';
import { interview } from './examples/records.ts';

const note = (stage: string, ...body: readonly string[]): string =>
  `---\n${interview().replace('monitoring-progress', stage)}\n---\n${body.join('\n')}\n`;

const rapport = ['## How she engaged', 'Slowly.', '## What helped trust', 'The saucepan.'];

export const headingMissing: RecordCheck = {
  id: 'heading-missing',
  theme: 'narrative',
  title: 'A note lacks the headings of its stage',
  because:
    'Each stage of the work has its own things to put down, so that the next worker finds them (NASW Code of Ethics 3.04, client records: sufficient and timely documentation to facilitate services and continuity). Other words for a heading are fine, and so is a note in SOAP, DAP, BIRP or GIRP.',
  severity: 'hint',
  over: 'record',
  ofOpenCases: true,
  bad: [
    [note('building-rapport', ...rapport)],
    [note('monitoring-progress', '## Data', 'PHQ-9 total 8.', '## Assessment', 'Steady.')],
    [interview()],
  ],
  fixed: [
    [
      note(
        'building-rapport',
        ...rapport,
        '## Confidentiality',
        'Explained.',
        '## Contact',
        'Text.',
      ),
    ],
    [
      note(
        ...(['monitoring-progress', '## Data', 'PHQ-9 total 8.', '## Assessment'] as const),
        ...['Steady.', '## Plan', 'We meet on 7 March.'],
      ),
    ],
    [note('monitoring-progress', '**Progress:** No change.', '', '**Barriers:** The tram.', '')],
  ],
  good: [
    [interview('attendance: missed')],
    [interview('setting: collateral')],
    [interview('minutes: 10')],
    [
      note(
        'monitoring-progress',
        ...['## Progress on each goal', 'Four nights.', '## Support and barriers', 'The tram.'],
        ...['## Adjustments', 'None.'],
      ),
    ],
  ],
  find: (reading) => {
    const { record } = reading;
    const message = record?.record === 'interview' ? messageFor(reading, record) : undefined;
    return message ? [{ reading, place: { at: ['stage'], on: 'value' }, message }] : [];
  },
};

/** Told only where at least half of the headings are missing: who writes by them may skip one. */
function messageFor(reading: Reading, record: Interview): Sentence | undefined {
  if (!followsStage(record)) return undefined;
  const body = bodyTextOf(reading).text;
  const headings = bareHeadingsOf(reading).map(({ words }) => words);
  if (!isLackingMuch(lackingIn(record, headings))) return undefined;
  const lacking = lackingIn(record, [...headings, ...labelsIn(body)]);
  if (!isLackingMuch(lacking) || refuseBody(body)) return undefined;
  return body.trim() === '' ? emptySentence(lacking.headings) : lackingSentence(lacking);
}

function isLackingMuch(lacking: Lacking | undefined): lacking is Lacking {
  if (!lacking || lacking.headings.length === 0) return false;
  return isFormat(lacking) || lacking.headings.length * 2 >= lacking.layout.headings.length;
}

function emptySentence(wanted: readonly WantedHeading[]): Sentence {
  return sentence('Nothing stands below the front matter yet, expected {headings}', {
    headings: named(wanted),
  });
}

function lackingSentence(lacking: Lacking): Sentence {
  const headings = named(lacking.headings);
  if (!isFormat(lacking))
    return sentence('This note lacks headings of its stage: {headings}', { headings });
  const format = lacking.layout.name;
  return sentence('As a {format} note this lacks {headings}', { format, headings });
}

/** The names of note formats are written in capitals. */
function isFormat({ layout: { name } }: Lacking): boolean {
  return name === name.toUpperCase();
}

function named(headings: readonly WantedHeading[]): string {
  return headings.map(({ words }) => words).join(', ');
}

const label =
  /^[ \t]*(?:[-*+][ \t]+|\d{1,3}[.)][ \t]+)?(?:(?:\*\*|__)([^*_\n]{2,80})(?:\*\*|__)|([\p{L}][\p{L}’' ,-]{1,60}):)/gmu;

/** What begins a line in bold or with a colon, which some write in place of a heading. */
function labelsIn(body: string): readonly string[] {
  return [...body.matchAll(label)].map(([, one, other]) => one ?? other ?? '');
}
