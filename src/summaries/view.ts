import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import { type CaseFile, currentPlan, fileCase } from '../caseload/case-file.ts';
import { type Due, duesOf, type Moment } from '../caseload/due.ts';
import { isForNobodyElse } from '../records/for-nobody-else.ts';
import type { Reading } from '../records/read-record.ts';
import type { Kind } from '../records/record.ts';
import { sentence, type Sentence, speak as speakEnglish } from '../text/sentence.ts';
import { labelOf } from '../caseload/labels.ts';
import { type DrawGoal, PictureList } from './pictures.ts';
import { plainLine, plainPart } from './plain-line.ts';
import { countUnread, type Unread } from './unread.ts';

/** Puts a sentence into the reader's language. */
type Speak = (sentence: Sentence) => string;

/** A case as a document made for others shows it, and the words to show it in. */
export interface View {
  /** The case without its private records. */
  readonly file: CaseFile;
  /** All that is due, but what only a private record tells. */
  readonly dues: readonly Due[];
  /** The kinds of which records are kept private, so that nothing is called missing that is not. */
  readonly hidden: ReadonlySet<Kind>;
  readonly unread: Unread;
  /** Whether the files that name no case are known, so that none can be missed. */
  readonly knowsAllFiles: boolean;
  readonly moment: Moment;
  /** A phrase with texts of the record in its places, each as one plain line. */
  readonly say: (pattern: string, values?: Sentence['values']) => string;
  /** A sentence of the domain, whose values may be parts of it with the blank before them. */
  readonly tell: (sentence: Sentence) => string;
  /** The words for a code. */
  readonly label: (list: Parameters<typeof labelOf>[0], code: string) => string;
  readonly day: (day: Day | undefined) => string;
  readonly drawGoal: DrawGoal;
  readonly pictures: PictureList;
}

/** What a summary is told beside the case. */
export interface SummaryOptions {
  /** Readings of the caseload that belong to no case, of which some may be of this one. */
  readonly unfiled?: readonly Reading[];
  /** Puts phrases into another language. */
  readonly speak?: Speak;
  /** Draws the readings of a goal; without it a document has no pictures. */
  readonly drawGoal?: DrawGoal;
}

export function viewOf(file: CaseFile, moment: Moment, options: SummaryOptions): View {
  const { unfiled, speak = speakEnglish, drawGoal = () => [] } = options;
  const hiddenReadings = file.readings.filter((reading) => isForNobodyElse(reading));
  const hidden = new Set(hiddenReadings.flatMap(({ record }) => record?.record ?? []));
  const plan = currentPlan(file);
  // Where the plan in force is private, an older one must not pass for it.
  const noPlans = plan !== undefined && hiddenReadings.includes(plan.reading);
  const shown = file.readings.filter(
    (reading) =>
      !hiddenReadings.includes(reading) && !(noPlans && reading.record?.record === 'plan'),
  );
  const say: View['say'] = (pattern, values = {}) => {
    const plain = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? plainLine(value) : value,
    ]);
    return speak(sentence(pattern, Object.fromEntries(plain) as Sentence['values']));
  };
  return {
    file: fileCase(file.id, shown),
    dues: duesOf(file, moment).filter(({ reading }) => shown.includes(reading)),
    hidden,
    unread: countUnread(file, unfiled ?? []),
    knowsAllFiles: unfiled !== undefined,
    moment,
    say,
    tell: ({ pattern, values }) => {
      const parts = Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? plainPart(value) : value,
      ]);
      return speak(sentence(pattern, Object.fromEntries(parts) as Sentence['values']));
    },
    label: (list, code) => say(labelOf(list, code)),
    day: (day) => (day ? dayInWords(day, moment.today) : say('a day not stated')),
    drawGoal,
    pictures: new PictureList(),
  };
}
