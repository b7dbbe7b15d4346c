import { type Day, dayAfter, daysBetween } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import { isClosed } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import { type LateNote, lateNotesOf } from '../caseload/late-notes.ts';
import type { Outside } from '../caseload/outside.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { interview, openCase } from './examples/records.ts';
import { lateFixes } from './fixes/fix-late.ts';

/** The second file of an example was first saved ten days after its contact, the third within three. */
const outside: Outside = {
  history: {
    begins: '2026-01-05' as Day,
    firstCommitted: new Map([
      ['example-1.md', '2026-01-05' as Day],
      ['example-2.md', '2026-03-12' as Day],
      ['example-3.md', '2026-03-05' as Day],
    ]),
  },
  missing: new Set(),
};

const reason = 'late: Written on 12 March from handwritten notes, after two weeks of sick leave';

export const noteLate: CaseCheck = {
  id: 'note-late',
  theme: 'time',
  title: 'A note was written late and does not say why',
  because:
    'Contacts are documented in good time, and a late entry carries its own date and its reason (NASW Code of Ethics 3.04(a) and (b), client records: accurate and timely; agency policy, `note-deadline`). In the examples the note of 2 March was first saved in git on 12 March, seven days past the three that are given.',
  severity: 'warning',
  over: 'case',
  bad: [[openCase, interview()]],
  fixed: [[openCase, interview(reason)]],
  good: [
    [openCase, interview(reason), interview('attendance: missed')],
    [openCase, interview().replace('2026-03-02', '2026-01-04')],
  ],
  outside,
  find: (file, moment) =>
    isClosed(file)
      ? []
      : lateNotesOf(file, moment)
          .filter(({ record }) => !record.late?.trim())
          .map((note) => ({
            reading: note.reading,
            place: { at: ['date'], on: 'value' as const },
            message: lateness(note, moment),
          })),
  fixes: lateFixes,
};

function lateness({ date, saved }: LateNote, { today, settings }: Moment): Sentence {
  const given = daysBetween(date, dayAfter(date, settings.noteDeadline) ?? date);
  return sentence(
    patterns[saved ? 'in' : 'not-yet'][given > 1 ? 'days' : given === 1 ? 'day' : 'same'],
    {
      date: dayInWords(date, today),
      day: saved ? dayInWords(saved, today) : '',
      given,
    },
  );
}

const patterns = {
  in: {
    same: 'This note of {date} was first saved in git on {day}; notes are due on their day: say why under `late`',
    day: 'This note of {date} was first saved in git on {day}; notes are due within a day: say why under `late`',
    days: 'This note of {date} was first saved in git on {day}; notes are due within {given} days: say why under `late`',
  },
  'not-yet': {
    same: 'This note of {date} is not saved in git yet; notes are due on their day: say why under `late`',
    day: 'This note of {date} is not saved in git yet; notes are due within a day: say why under `late`',
    days: 'This note of {date} is not saved in git yet; notes are due within {given} days: say why under `late`',
  },
} as const;
