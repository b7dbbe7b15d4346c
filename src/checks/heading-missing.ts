import { followsStage, type Lacking, lackingIn } from '../caseload/note-headings.ts';
import type { WantedHeading } from '../caseload/note-layouts.ts';
import { bareHeadingsOf } from '../records/bare-headings.ts';
import { labelsIn } from '../records/labels.ts';
import { bodyTextOf } from '../records/body-text.ts';
import { refuseBody } from '../records/body-guard.ts';
import type { Reading } from '../records/read-record.ts';
import type { Interview } from '../records/record.ts';
import { boiledDown } from '../text/boiled-down.ts';
import { readsAsEnglish } from '../text/is-english.ts';
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
    'Each stage of the work has its own things to put down, so that the next worker finds them (NASW Code of Ethics 3.04, client records: sufficient and timely documentation to facilitate services and continuity). Other words for a heading are fine, and so is a note in SOAP, DAP, BIRP, GIRP, PIE, PIRP or SIRP, with three headings of its own, or in another language. What a crisis note must say is a check of its own, `crisis-note-incomplete`.',
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
    [
      note(
        'monitoring-progress',
        'D: PHQ-9 total 8.',
        '',
        'A: Steady.',
        '',
        'P: We meet on Friday.',
      ),
    ],
    [
      note(
        ...([
          'monitoring-progress',
          '## Behaviour',
          'Early.',
          '## Interventions',
          'The log.',
        ] as const),
        ...['## Client response', 'He read it out.', '## Plan / next steps', 'Friday.'],
      ),
    ],
    [
      note(
        'monitoring-progress',
        '## G1 Housing',
        'Four nights.',
        '## Work',
        'None.',
        '## Plan',
        'Friday.',
      ),
    ],
    [note('monitoring-progress', 'J. sprach über Scham und wir saßen lange in der Garage.')],
  ],
  find: (reading) => {
    const { record } = reading;
    const message = record?.record === 'interview' ? messageFor(reading, record) : undefined;
    return message ? [{ reading, place: { at: ['stage'], on: 'value' }, message }] : [];
  },
};

/** Told only where at least half of the headings are missing: who writes by them may skip one. */
function messageFor(reading: Reading, record: Interview): Sentence | undefined {
  if (!followsStage(record) || record.stage === 'crisis-management') return undefined;
  const body = bodyTextOf(reading).text;
  const bare = bareHeadingsOf(reading);
  const headings = bare.map(({ words }) => words);
  if (!isLackingMuch(lackingIn(record, headings))) return undefined;
  const labels = labelsIn(body);
  const lacking = lackingIn(record, [...headings, ...labels]);
  if (!isLackingMuch(lacking) || refuseBody(body)) return undefined;
  if (body.trim() === '') return emptySentence(lacking.headings);
  const filled = bare.filter(({ next }) => next !== '' && !next.startsWith('#'));
  const own = [...filled.map(({ words }) => words), ...labels];
  if (!isFormat(lacking) && hasOwnLayout(own, lacking)) return undefined;
  return isOfGroup(record, body) || !readsAsEnglish(body) ? undefined : lackingSentence(lacking);
}

/** Who writes under three headings that the stage does not know has a way of their own. */
function hasOwnLayout(filled: readonly string[], { layout: { headings } }: Lacking): boolean {
  const boiled = new Set(filled.map(boiledDown).filter((words) => words.length > 0));
  return [...boiled].filter((words) => !headings.some(({ fits }) => fits(words))).length >= 3;
}

/** A note of a group's session tells of the session, and of each person in a line or two. */
function isOfGroup({ present = [] }: Interview, body: string): boolean {
  return (
    /^\W*(?:group|session \d+ of \d+)\b/i.test(body) || present.some((who) => several.test(who))
  );
}

const several =
  /\b(?:group|others|participants|members|(?:three|four|five|six|seven|eight|nine|ten|\d+) (?:people|parents|women|men|clients))\b/i;

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
