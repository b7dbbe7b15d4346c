import { type Day, dayFrom } from '../calendar/day.ts';
import { dayInOtherNotation } from '../calendar/other-notations.ts';
import { capitalised } from '../text/capitalised.ts';
import { beforeMonth } from './before-months.ts';
import { daysInFigures, dayThenMonth, germanDays, isoDays, monthThenDay } from './day-patterns.ts';
import type { DisguiseLanguage, DisguiseWords } from './disguise-words.ts';
import { type Finder, type Found, isSentenceStart } from './found.ts';
import { germanMonth, languagesOfMonth } from './months.ts';

/** One day, or several of one month, before what stands around is fitted to the month. */
interface DayFound {
  readonly start: number;
  readonly end: number;
  readonly month: string;
  readonly languages: readonly DisguiseLanguage[];
  readonly isRange: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Said = Pick<DayFound, 'month' | 'languages' | 'isRange'>;

const everyLanguage: readonly DisguiseLanguage[] = ['en', 'de', 'es', 'fr'];

/** Finds days of the calendar, and says their months. */
export function dayFinder(words: DisguiseWords): Finder {
  const looks: readonly (readonly [RegExp, (groups: Groups) => Said | undefined])[] = [
    [dayThenMonth, inWords],
    [monthThenDay, inWords],
    [isoDays, ({ written = '' }) => saying(isoMonth(written, words))],
    [daysInFigures, ({ written = '' }) => saying(monthInFigures(written, words))],
    [germanDays, ({ number }) => ({ ...saying(germanMonth(Number(number))), languages: ['de'] })],
  ];
  return (text) => {
    if (!/\d/.test(text)) return [];
    const found = looks.flatMap(([pattern, say]) => daysBy(text, pattern, say));
    return sameMonths(text, apart(found)).map((each) => fitted(text, each));
  };
}

function daysBy(
  text: string,
  pattern: RegExp,
  say: (groups: Groups) => Said | undefined,
): readonly DayFound[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }) => {
    const said = say(groups);
    return said ? [{ start: index, end: index + whole.length, ...said }] : [];
  });
}

/** The month as it is written, with the year where there is one. */
function inWords({ month, other, year, days = '' }: Groups): Said {
  const name = month ?? other ?? '';
  const languages = languagesOfMonth.get(name.toLowerCase().replace('.', '')) ?? ['en'];
  const of = languages.includes('es') && other !== undefined ? ' de ' : ' ';
  const isRange = (days.match(/\d{1,2}/g) ?? []).length > 1;
  return { month: year === undefined ? name : `${name}${of}${year}`, languages, isRange };
}

function saying<M extends string | undefined>(month: M): M extends string ? Said : Said | undefined;
function saying(month: string | undefined): Said | undefined {
  return month === undefined ? undefined : { month, languages: everyLanguage, isRange: false };
}

function isoMonth(written: string, words: DisguiseWords): string | undefined {
  const [, year, month, day] = /^(\d{4})\D?(\d\d)\D?(\d\d)$/.exec(written) ?? [];
  const found = dayFrom(`${year ?? ''}-${month ?? ''}-${day ?? ''}`);
  return found && words.month(found);
}

/** What may be read as two days is only said to be one of its year. */
function monthInFigures(written: string, words: DisguiseWords): string | undefined {
  const [one = '', two = '', short = ''] = written.split(/[./-]\s?/);
  const year = short.length === 2 ? `20${short}` : short;
  const sign = written.includes('.') ? '.' : '/';
  const day = dayInOtherNotation([one, two, year].join(sign)) ?? dayFirst([one, two, year], words);
  if (day) return words.month(day);
  const isDay = Number(one) > 0 && Number(two) > 0 && Number(one) <= 31 && Number(two) <= 31;
  return isDay && /^(?:19|20)/.test(year) ? words.say('a day in {year}', { year }) : undefined;
}

function dayFirst(
  [day = '', month = '', year = '']: readonly string[],
  { language }: DisguiseWords,
): Day | undefined {
  if (language === 'en') return undefined;
  return dayFrom(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** In their order, the longer where two overlap. */
function apart(found: readonly DayFound[]): readonly DayFound[] {
  const kept: DayFound[] = [];
  const ordered = [...found].sort((one, other) => one.start - other.start || other.end - one.end);
  for (const each of ordered) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}

const linking =
  /^[\s,;–—/-]{0,3}(?:(?:and|to|until|or|through|und|bis|oder|y|al?|hasta|et|au|ou)\s{1,3}(?:(?:on|am|zum|el|le|the)\s)?)?$/;

/** Days of one month that follow each other are said once. */
function sameMonths(text: string, found: readonly DayFound[]): readonly DayFound[] {
  const kept: DayFound[] = [];
  for (const each of found) {
    const before = kept.at(-1);
    const isSame =
      before !== undefined &&
      (each.month === before.month || each.month.startsWith(`${before.month} `)) &&
      linking.test(text.slice(before.end, each.start));
    if (isSame)
      kept[kept.length - 1] = { ...before, end: each.end, month: each.month, isRange: true };
    else kept.push(each);
  }
  return kept;
}

function fitted(text: string, { end, month, ...found }: DayFound): Found {
  const { start, put } = beforeMonth(text, found.start, found);
  const words = put + month;
  return { start, end, words: isSentenceStart(text, start) ? capitalised(words) : words };
}
