import { dayInWords, distanceInWords } from '../../calendar/words.ts';
import type { CaseFile } from '../../caseload/case-file.ts';
import { type Due, type DueKind, duesOf, type Moment } from '../../caseload/due.ts';

/** Something whose day is past, with the words for that day in a message. */
interface Overdue extends Due {
  readonly words: { readonly day: string; readonly distance: string };
}

/** What of one kind an active case has waited for since before today. */
export function overdueOf(kind: DueKind, file: CaseFile, moment: Moment): readonly Overdue[] {
  return duesOf(file, moment)
    .filter((due) => due.kind === kind && due.day < moment.today)
    .map((due) => ({
      ...due,
      words: {
        day: dayInWords(due.day, moment.today),
        distance: distanceInWords(due.day, moment.today),
      },
    }));
}
