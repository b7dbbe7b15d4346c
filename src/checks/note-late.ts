import { type Day, dayAfter, daysBetween, latest } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import { type CaseFile, isClosed } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import { firstHeldOn } from '../caseload/file-history.ts';
import type { FileHistory, Outside } from '../caseload/outside.ts';
import type { Reading } from '../records/read-record.ts';
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
  find: (file, moment) => {
    const history = moment.outside?.history;
    const begins = history && beginsFor(file, history);
    if (!begins || isClosed(file)) return [];
    return file.records.interview.flatMap(({ reading, record: { date, late } }) => {
      if (!date || date < begins || late?.trim()) return [];
      const message = lateness({ reading, date }, history, moment);
      return message ? [{ reading, place: { at: ['date'], on: 'value' as const }, message }] : [];
    });
  },
  fixes: lateFixes,
};

/**
 * The day from which on the repository can tell of a case: what is older was written elsewhere, as
 * where a case was handed over. Undefined where none of its files was ever committed.
 */
function beginsFor({ readings }: CaseFile, history: FileHistory): Day | undefined {
  const days = readings.flatMap(({ path }) => history.firstCommitted.get(path) ?? []);
  return days.length > 0 ? latest([history.begins, days.sort()[0]]) : undefined;
}

function lateness(
  { reading, date }: { readonly reading: Reading; readonly date: Day },
  history: FileHistory,
  { today, settings }: Moment,
): Sentence | undefined {
  const committed = history.firstCommitted.get(reading.path);
  const isLate = isLateBy(date, settings.noteDeadline);
  if (!isLate(committed ?? today)) return undefined;
  const day = committed ?? firstHeldOn(history, reading.text);
  // A commit of a later day than today was made by a clock that cannot be trusted.
  if (day !== undefined && (day > today || !isLate(day))) return undefined;
  const given = daysBetween(date, dayAfter(date, settings.noteDeadline) ?? date);
  return sentence(
    patterns[day ? 'in' : 'not-yet'][given > 1 ? 'days' : given === 1 ? 'day' : 'same'],
    {
      date: dayInWords(date, today),
      day: day ? dayInWords(day, today) : '',
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

function isLateBy(date: Day, given: string): (day: Day) => boolean {
  // Most notes come in on their day: only of the others is the last day worked out.
  return (day) => day > date && day > (dayAfter(date, given) ?? day);
}
