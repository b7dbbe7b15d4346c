import { dayOf } from '../../src/caseload/case-file.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import { labelOf, type LabelList, measureName } from '../../src/caseload/labels.ts';
import { type Day, dayAfter } from '../../src/calendar/day.ts';
import { dayInWords } from '../../src/calendar/words.ts';
import { catalogues } from '../../src/summaries/languages/catalogue.ts';
import { toString } from 'mdast-util-to-string';
import { oneLine } from '../../src/text/one-line.ts';
import { reader } from './hostile-texts.ts';
import type { LedFact } from './led-facts.ts';
import type { FileLine, ReadFile } from './lines-of-file.ts';

interface Led extends LedFact {
  readonly file: ReadFile;
  readonly at: FileLine;
}

/** How the words of a fact may stem from the line that they lead to. */
const ways: Readonly<Record<string, (fact: Led) => boolean>> = {
  'the words of the line, or of a value that begins on it': ({ words, at }) =>
    [at.isBody ? at.text : withoutDays(at.text), ...at.values].some((said) => holds(said, words)),
  'a day of the line': ({ words, at }) =>
    daysIn(at.text).some((day) => daysInWords(day).includes(words)),
  'a number of the line': ({ words, at }) => {
    const number = numberOf(words);
    return !at.isBody && numbersIn(at.text).some((found) => found === number);
  },
  'our words for a code of the line': ({ words, at }) =>
    codesIn(at.text).some((code) => labelsOf(code).includes(words.toLowerCase())),
  'the name of a measure of the line': ({ words, at }) =>
    codesIn(at.text).some((code) => measureName(code).toLowerCase() === words.toLowerCase()),
};

const sentencesForCodes: readonly (readonly [words: RegExp, line: RegExp])[] = [
  [/^(?:This (?:plan|goal) is on hold|Our work on this goal has come to an end|This plan has ended|Given up)/, /\bstatus: (?:on-hold|completed|cancelled)/], // prettier-ignore
  [
    /^(?:We have not agreed on this goal yet|This plan is a draft)/,
    /\b(?:status: (?:proposed|draft)|record: plan)/,
  ],
  [/^(?:they said yes|they work on it now|this is done|we have asked them)$/, /^status: (?:accepted|in-progress|completed|requested)/], // prettier-ignore
  [/^You (?:reached|came closer to) this goal/, /\bachievement: (?:achieved|sustaining|improving)/],
  [/^Severity: (?:low|medium|high|critical)\.$/, /\bseverity: /],
  [/^(?:Approved|No decision|Sent back|Changes requested)/, /^(?:status|record): /],
  [/^(?:not )?yet$/, /(?:^readings: .*|baseline): [01]\b/],
];

/** What leads to a line in which its words do not stand, each for a reason. */
const exceptions: typeof ways = {
  'a sentence of ours for a code': ({ words, at }) =>
    sentencesForCodes.some(([said, line]) => said.test(words) && line.test(at.text.trim())),
  'what is not stated leads to where the record begins': ({ words, line }) =>
    line === 2 && /^(?:(?:risk|status|a day) not stated|no day|a draft)$/i.test(words),
  'the day of a record leads to what was judged on it': ({ words, at, file }) =>
    namesDayOf(file, words) && /^(?:decision|severity|crisis): /.test(at.text.trim()),
  'the day of a crisis without a severity leads to the stage of its note': (fact) =>
    namesDayOf(fact.file, fact.words) &&
    /^stage: crisis-management/.test(fact.at.text) &&
    fact.block.includes('everity not stated'),
  'the day of a reading leads to the readings': ({ words, at, file, block }) =>
    namesDayOf(file, words) &&
    at.text.startsWith('readings: ') &&
    /no reading|Overdue|Ask about safety/i.test(block),
  'the day of a note leads to the heading that its words stand under': (fact) =>
    namesDayOf(fact.file, fact.words) &&
    fact.at.isBody &&
    /^#{1,6} /.test(fact.at.text) &&
    /(?:barriers|adjustments): /.test(fact.block),
  'the name of a record leads to the first words of an excerpt of it': (fact) =>
    namesRecord(fact.file, fact.words) &&
    fact.at.isBody &&
    fact.block.startsWith('From the ') &&
    beginsWith(fact.before, fact.at.text),
  'where else a record tells of a thing leads to the first line below a heading': (fact) =>
    namesDayOf(fact.file, fact.words) &&
    fact.at.isBody &&
    fact.at.below !== undefined &&
    /^(?:Earlier notes on this|It stands above)/.test(fact.block),
  'a day that contact is due on leads to what it is counted from': ({ words, at }) =>
    /^(?:date|opened): /.test(at.text) &&
    isAfter(words, at, Object.values(defaultSettings.contactInterval)),
  'a day that review is due on leads to where the plan began': ({ words, at }) =>
    at.text.startsWith('start: ') &&
    isAfter(words, at, Object.values(defaultSettings.reviewInterval)),
  'a day that a file is kept until leads to its closing': ({ words, at }) =>
    at.text.startsWith('closed: ') && isAfter(words, at, [defaultSettings.retention]),
  'a count leads to the first of those counted': ({ words, at }) =>
    /^\d+$/.test(words) && at.length > 0 && Number(words) <= at.length,
  'a goal that addresses a need leads to where it says so': ({ words, at }) =>
    at.goal !== undefined &&
    words.split(' ')[0] === at.goal &&
    /^\s+(?:addresses|goal): /.test(at.text),
  'attainment in one number leads to its ratings': ({ words, at, block }) =>
    /^\d+(?:\.\d+)?$/.test(words) &&
    at.text.startsWith('ratings: ') &&
    block.startsWith('Goal attainment'),
  'a case and a goal of it lead to what is said of the goal': ({ words, at, file }) => {
    const [id, goal = ''] = words.split(' ');
    return id === caseOf(file) && /^G\d+$/.test(goal) && (at.goal === goal || holds(at.text, goal));
  },
  'a file leads to its first line': ({ words, line, file }) =>
    line === 1 &&
    words
      .split(' ')
      .every(
        (word) => file.path.endsWith(word) || file.lines.some(({ text }) => holds(text, word)),
      ),
};

/** The way or exception by which a fact stems from its line; undefined where it does not. */
export function stemOf(fact: LedFact, file: ReadFile): string | undefined {
  const at = file.lines[fact.line - 1];
  if (!at) return undefined;
  const led = { ...fact, file, at };
  const all = Object.entries({ ...ways, ...exceptions });
  return all.find(([, fits]) => fits(led))?.[0];
}

/** As words alone: without marks of Markdown, quotation marks and the length of blanks. */
function plain(text: string): string {
  return oneLine(text)
    .replace(/[*_`"“”\\]/g, '')
    .trim()
    .toLowerCase();
}

/** Whether words stand in a text, not as parts of longer ones; what was cut off ends with `…`. */
function holds(text: string, words: string): boolean {
  const isCut = words.endsWith('…');
  const sought = plain(isCut ? words.slice(0, -1) : words);
  const all = plain(text);
  if (sought === '' || !all.includes(sought)) return false;
  const quoted = sought.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const end = isCut ? '' : '(?![\\p{L}\\p{N}])';
  return new RegExp(`(?<![\\p{L}\\p{N}])${quoted}${end}`, 'u').test(all);
}

/** Whether an excerpt shows the first words of a line of Markdown. */
function beginsWith(excerpt: string, line: string): boolean {
  const said = wordsIn(toString(reader.parse(line), { includeHtml: false })).slice(0, 4);
  return said.length > 0 && ` ${wordsIn(excerpt).join(' ')} `.includes(` ${said.join(' ')} `);
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const isoDay = /\b\d{4}-\d{2}-\d{2}\b/g;

function daysIn(text: string): readonly Day[] {
  return [...text.matchAll(isoDay)].map(([day]) => day as Day);
}

function withoutDays(text: string): string {
  return text.replace(isoDay, '');
}

/** Whether words name a day that is one of some lengths of time after the day of a line. */
function isAfter(words: string, at: FileLine, lengths: readonly string[]): boolean {
  return daysIn(at.text)
    .flatMap((day) => lengths.flatMap((length) => dayAfter(day, length) ?? []))
    .some((day) => daysInWords(day).includes(words));
}

/** `3 March`, with its year, and `3` where its month is said beside it. */
function daysInWords(day: Day): readonly string[] {
  return [dayInWords(day, day), dayInWords(day, '' as Day), String(Number(day.slice(8)))];
}

function numbersIn(text: string): readonly number[] {
  return [...withoutDays(text).matchAll(/(?<![\w.])-?\d+(?:\.\d+)?(?!\w)/g)].map(Number);
}

function numberOf(words: string): number {
  return Number(words.replaceAll(',', '').replace('−', '-'));
}

function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/[a-z\d]+(?:-[a-z\d]+)*/gi)].map(([code]) => code);
}

const lists = Object.keys(catalogues.de.labels) as LabelList[];

function labelsOf(code: string): readonly string[] {
  return lists
    .filter((list) => Object.hasOwn(catalogues.de.labels[list], code))
    .map((list) => labelOf(list, code).toLowerCase());
}

function caseOf({ record }: ReadFile): string | undefined {
  return record && ('case' in record ? record.case : 'id' in record ? record.id : undefined);
}

function namesDayOf({ record }: ReadFile, words: string): boolean {
  const day = record && dayOf(record);
  return day !== undefined && daysInWords(day).some((said) => said === words || words.endsWith(` of ${said}`)); // prettier-ignore
}

function namesRecord(file: ReadFile, words: string): boolean {
  return words === 'case record' ? file.record?.record === 'case' : namesDayOf(file, words);
}
