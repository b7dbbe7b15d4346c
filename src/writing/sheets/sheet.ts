import type { Properties } from 'hast';
import { type Day, daysBetween } from '../../calendar/day.ts';
import { dayInWords, distanceInWords } from '../../calendar/words.ts';
import type { CaseFile, Spot } from '../../caseload/case-file.ts';
import { labelOf, type LabelList } from '../../caseload/labels.ts';
import type { Moment } from '../../caseload/due.ts';
import type { DataPath } from '../../records/fault.ts';
import type { Reading } from '../../records/read-record.ts';
import type { CareRecord } from '../../records/record.ts';
import { sentence, type Sentence } from '../../text/sentence.ts';
import type { Pictures } from '../pictures.ts';
import { type Content, element } from './elements.ts';

/** A record as its sheet shows it, all that is known around it, and the words to show it in. */
export interface Sheet<R extends CareRecord = CareRecord> {
  readonly record: R;
  readonly reading: Reading;
  readonly file: CaseFile;
  /** Whether nothing is known of its case but this very file. */
  readonly isAlone: boolean;
  readonly moment: Moment;
  /** A phrase in the reader's language. */
  readonly say: (pattern: string, values?: Sentence['values']) => string;
  readonly label: (list: LabelList, code: string) => string;
  /** A day in words, `4 December`. */
  readonly day: (day: Day) => Content;
  /** A day that is waited for, with how far it is: `4 December, in 14 days`. */
  readonly dueDay: (day: Day) => Content;
  /** Marks an element as drawn from a line of the file, so that editor and preview scroll as one. */
  readonly lineOf: (at: DataPath) => Properties;
  readonly pictures: Pictures;
  /** Makes words lead to the line of a spot; undefined where the page leads nowhere. */
  readonly leadTo?: (spot: Spot, ...words: Content[]) => Content;
}

/** What `Sheet` derives from the moment and the language. */
export function wordsFor(
  { today }: Moment,
  speak: (sentence: Sentence) => string,
): Pick<Sheet, 'say' | 'label' | 'day' | 'dueDay'> {
  const say: Sheet['say'] = (pattern, values) => speak(sentence(pattern, values));
  const timeOf = (day: Day): Content => element('time', { dateTime: day }, dayInWords(day, today));
  return {
    say,
    label: (list, code) => say(labelOf(list, code)),
    day: timeOf,
    dueDay: (day) => {
      const late = daysBetween(day, today);
      if (late <= 0) return [timeOf(day), ` (${say(distanceInWords(day, today))})`];
      const words =
        late === 1 ? say('overdue by one day') : say('overdue by {late} days', { late });
      return [timeOf(day), ' (', element('strong', {}, words), ')'];
    },
  };
}
