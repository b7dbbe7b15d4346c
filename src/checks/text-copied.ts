import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import type { Filed } from '../caseload/case-file.ts';
import { phrasesOf } from '../caseload/phrases.ts';
import { isPrompt } from '../caseload/snippet-prompts.ts';
import { longBlocksOf, longInWords } from '../records/long-blocks.ts';
import { narrativeOf, type Passage } from '../records/narrative.ts';
import type { Interview } from '../records/record.ts';
import type { Reading } from '../records/read-record.ts';
import { boiledDown } from '../text/boiled-down.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck, Found } from './check.ts';
import { interview } from './examples/records.ts';
import { notesIn } from './subjects/own-text.ts';

const note = (day: string, words: string): string =>
  `---\n${interview().replace('2026-03-02', day)}\n---\n## Progress on each goal\n${words}\n`;
const hour =
  'He came ten minutes early, put the letter from the housing office on the table and asked me to read it aloud, since he had not slept and the letters swam in front of him.';

const attested =
  'This session was held by video. She was at home, alone in the room, and confirmed her address and an emergency contact before we began. Consent to telehealth is on file and was confirmed.';

export const textCopied: CaseCheck = {
  id: 'text-copied',
  theme: 'narrative',
  title: 'A paragraph stands in two notes',
  because:
    'A note tells of its own contact (NASW Code of Ethics 3.04, client records: accurate documentation that reflects the services provided). Text taken over from an earlier note makes it hard to see what was new that day, and an error in it is copied too. A statement that your agency asks for in each note may be; what tells such a statement is in the settings under `words`.',
  severity: 'information',
  over: 'case',
  bad: [[note('2026-03-02', hour), note('2026-03-09', `- ${hour.replace('He', '**He**')}`)]],
  fixed: [[note('2026-03-02', hour), note('2026-03-09', 'He came on time and read it himself.')]],
  good: [
    [note('2026-03-02', hour), note('2026-03-09', hour.split(' ').slice(0, 20).join(' '))],
    [note('2026-03-02', hour), note('2026-03-09', `> ${hour}\n\nI read this back to him.`)],
    [note('2026-03-02', attested), note('2026-03-09', attested)],
  ],
  find: (file, { today, settings }) => {
    const notes = notesIn(file);
    const often = blocksOfSeveral(notes);
    if (often.size === 0) return [];
    const statements = phrasesOf(settings.words.statements);
    const seen = new Map<string, Day>();
    return notes.flatMap(({ reading, record: { date } }) => {
      if (!date || ![...longBlocksOf(reading)].some((block) => often.has(block))) return [];
      const mine = ownParagraphs(reading);
      const told = [...mine].flatMap(([words, passage]): Found[] => {
        const day = seen.get(words);
        if (!day || day === date || statements.find(passage.words).length > 0) return [];
        const message = sentence('This paragraph stands in the note of {day} too', {
          day: dayInWords(day, today),
        });
        return [{ reading, place: { span: passage.span }, message }];
      });
      for (const words of mine.keys()) if (!seen.has(words)) seen.set(words, date);
      return told;
    });
  },
};

/** The long blocks that more than one of the notes has. A quick look. */
function blocksOfSeveral(notes: readonly Filed<Interview>[]): ReadonlySet<number> {
  const once = new Set<number>();
  const often = new Set<number>();
  for (const { reading } of notes)
    for (const block of longBlocksOf(reading)) (once.has(block) ? often : once).add(block);
  return often;
}

function isLong(words: string): boolean {
  return words.split(' ').length >= longInWords;
}

/** The long paragraphs of a note that its writer wrote, boiled down; the first of two alike. */
function ownParagraphs(reading: Reading): ReadonlyMap<string, Passage> {
  const found = new Map<string, Passage>();
  for (const passage of narrativeOf(reading)?.passages ?? []) {
    if (passage.kind !== 'paragraph' && passage.kind !== 'item') continue;
    const words = boiledDown(passage.words);
    if (!isLong(boiledDown(passage.own)) || isPrompt(passage.words) || found.has(words)) continue;
    found.set(words, passage);
  }
  return found;
}
