import { type Day, latest } from '../calendar/day.ts';
import type { Interview } from '../records/record.ts';
import type { CaseFile, Filed } from './case-file.ts';
import type { Moment } from './due.ts';
import { firstHeldOn } from './file-history.ts';
import { isPastDeadline } from './note-deadline.ts';
import type { FileHistory } from './outside.ts';

/** A note that came in past its deadline. */
export interface LateNote extends Filed<Interview> {
  /** The day of the contact. */
  readonly date: Day;
  /** The day on which a repository first saw it; undefined while it has not. */
  readonly saved: Day | undefined;
}

/** The notes of a case that came in late, as far as a repository tells; none where none was asked. */
export function lateNotesOf(file: CaseFile, moment: Moment): readonly LateNote[] {
  const history = moment.outside?.history;
  const begins = history && beginsFor(file, history);
  if (!begins) return [];
  return file.records.interview.flatMap((filed): readonly LateNote[] => {
    const { date } = filed.record;
    return date && date >= begins ? whereLate({ ...filed, date }, history, moment) : [];
  });
}

/**
 * The day from which on the repository can tell of a case: what is older was written elsewhere, as
 * where a case was handed over. Undefined where none of its files was ever committed.
 */
function beginsFor({ readings }: CaseFile, history: FileHistory): Day | undefined {
  const days = readings.flatMap(({ path }) => history.firstCommitted.get(path) ?? []);
  return days.length > 0 ? latest([history.begins, days.sort()[0]]) : undefined;
}

function whereLate(
  note: Omit<LateNote, 'saved'>,
  history: FileHistory,
  { today, settings }: Moment,
): readonly LateNote[] {
  const { reading, date } = note;
  const committed = history.firstCommitted.get(reading.path);
  const isLate = (day: Day): boolean => isPastDeadline(day, date, settings.noteDeadline);
  if (!isLate(committed ?? today)) return [];
  const saved = committed ?? firstHeldOn(history, reading.text);
  // A commit of a later day than today was made by a clock that cannot be trusted.
  if (saved !== undefined && (saved > today || !isLate(saved))) return [];
  return [{ ...note, saved }];
}
