import type { PhrasingContent } from 'mdast';
import type { Day } from '../calendar/day.ts';
import { type CaseFile, currentPlan, fileCase } from '../caseload/case-file.ts';
import { type Due, duesOf, type Moment } from '../caseload/due.ts';
import type { CaseHistory } from '../plans/history/history.ts';
import { isForNobodyElse } from '../records/for-nobody-else.ts';
import type { Reading } from '../records/read-record.ts';
import type { Kind } from '../records/record.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { labelOf } from '../caseload/labels.ts';
import { type Inline, joined } from './nodes.ts';
import type { Made } from './made.ts';
import { type DrawGoal, PictureList } from './pictures.ts';
import { plainLine, plainPart } from './plain-line.ts';
import { type Speak, type Spoken, spokenWith } from './spoken.ts';
import { countUnread, type Unread } from './unread.ts';

/** The time a document tells of; without a beginning it goes back to the first record. */
export interface Period {
  readonly from?: Day | undefined;
  readonly to: Day;
}

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
  readonly period: Period;
  readonly spoken: Spoken;
  /** A phrase with texts of the record in its places, each as one plain line. */
  readonly say: (pattern: string, values?: Sentence['values']) => string;
  /** The same as parts of a line, where what stands in a place may be a fact that leads to its line. */
  readonly words: (
    pattern: string,
    values?: Readonly<Record<string, Inline | number>>,
  ) => readonly PhrasingContent[];
  /** A sentence of the domain, whose values may be parts of it with the blank before them. */
  readonly tell: (sentence: Sentence) => string;
  /** The words for a code. */
  readonly label: (list: Parameters<typeof labelOf>[0], code: string) => string;
  readonly day: (day: Day | undefined) => string;
  readonly drawGoal: DrawGoal;
  readonly pictures: PictureList;
  /** What the document is made of, and for whom. */
  readonly made: Made;
}

/** What a summary is told beside the case. */
export interface SummaryOptions {
  /** Readings of the caseload that belong to no case, of which some may be of this one. */
  readonly unfiled?: readonly Reading[] | undefined;
  /** Puts phrases into another language. */
  readonly speak?: Speak;
  /** The language of the document; English where none is given. */
  readonly spoken?: Spoken | undefined;
  /** Draws the readings of a goal; without it a document has no pictures. */
  readonly drawGoal?: DrawGoal | undefined;
  /** Up to today, from the first record on, where none is given. */
  readonly period?: Period | undefined;
  readonly made?: Made | undefined;
  /** What became of the records of cases, by their ids, where somebody asked a repository. */
  readonly histories?: ReadonlyMap<string, CaseHistory> | undefined;
  /** The pictures of a document that tells of several cases. */
  readonly pictures?: PictureList | undefined;
  /** Told of each case that a document about several begins with, so that long work can be shown. */
  readonly begun?: ((file: CaseFile) => void) | undefined;
}

export function viewOf(file: CaseFile, moment: Moment, options: SummaryOptions): View {
  const { unfiled, speak, spoken = spokenWith(speak), drawGoal = () => [] } = options;
  const { shown, hidden } = withoutPrivate(file);
  return {
    // The same value where nothing is kept private, so that what was worked out for it still holds.
    file: shown.length === file.readings.length ? file : fileCase(file.id, shown, file.unread),
    dues: duesOf(file, moment).filter(({ reading }) => shown.includes(reading)),
    hidden,
    unread: countUnread(file, unfiled ?? []),
    knowsAllFiles: unfiled !== undefined,
    moment,
    period: options.period ?? { to: moment.today },
    ...speaking(spoken, moment),
    drawGoal,
    pictures: options.pictures ?? new PictureList(),
    made: options.made ?? {},
  };
}

/** The readings of a case that others may see, and the kinds of those that they may not. */
function withoutPrivate(file: CaseFile): {
  readonly shown: readonly Reading[];
  readonly hidden: ReadonlySet<Kind>;
} {
  const hiddenReadings = file.readings.filter((reading) => isForNobodyElse(reading));
  const hidden = new Set(hiddenReadings.flatMap(({ record }) => record?.record ?? []));
  const plan = currentPlan(file);
  // Where the plan in force is private, an older one must not pass for it.
  const noPlans = plan !== undefined && hiddenReadings.includes(plan.reading);
  const shown = file.readings.filter(
    (reading) =>
      !hiddenReadings.includes(reading) && !(noPlans && reading.record?.record === 'plan'),
  );
  return { shown, hidden };
}

/** The words of a document, in its language and as seen from its day. */
export type Words = Pick<View, 'spoken' | 'say' | 'words' | 'tell' | 'label' | 'day'>;

export function speaking(spoken: Spoken, { today }: Pick<Moment, 'today'>): Words {
  const spokenOf = ({ pattern, values }: Sentence, plain: (words: string) => string): string => {
    const parts = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? plain(value) : value,
    ]);
    return spoken.speak(sentence(pattern, Object.fromEntries(parts) as Sentence['values']));
  };
  const say: View['say'] = (pattern, values = {}) => spokenOf({ pattern, values }, plainLine);
  return {
    spoken,
    say,
    words: (pattern, values = {}) => filled(spoken.speak(sentence(pattern)), values),
    tell: (told) => spokenOf(told, plainPart),
    label: (list, code) => plainLine(spoken.label(list, code)),
    day: (day) => (day ? spoken.day(day, today) : say('a day not stated')),
  };
}

/** Words with something in their places; nothing that is put in is looked at for places itself. */
export function filled(
  pattern: string,
  values: Readonly<Record<string, Inline | number>>,
): readonly PhrasingContent[] {
  const parts = pattern.split(/\{(\w+)\}/).map((part, index): Inline => {
    if (index % 2 === 0) return part;
    const value = Object.hasOwn(values, part) ? values[part] : undefined;
    if (value === undefined) return `{${part}}`;
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' ? plainLine(value) : value;
  });
  return joined(parts, '');
}
