import { type Day, dayFrom } from '../calendar/day.ts';
import { dayInOtherNotation } from '../calendar/other-notations.ts';
import { beforeMonth } from './before-months.ts';
import { daysInFigures, dayThenMonth, germanDays, isoDays, monthThenDay } from './day-patterns.ts';
import type { DisguiseLanguage, DisguiseWords } from './disguise-words.ts';
import { type Finder, type Found, matches } from './found.ts';
import { englishMonth, germanMonth, languagesOfMonth, otherMonth } from './months.ts';

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
  const month = new RegExp(`${englishMonth}|${otherMonth}`, 'u');
  const looks: readonly (readonly [
    gate: RegExp,
    pattern: RegExp,
    (groups: Groups) => Said | undefined,
  ])[] = [
    [month, dayThenMonth, inWords],
    [month, monthThenDay, inWords],
    [/\d{4}[-/.\d]\d/, isoDays, ({ written = '' }) => saying(isoMonth(written, words))],
    [/\d[./-]\s?\d/, daysInFigures, ({ written = '' }) => saying(monthInFigures(written, words))],
    [
      /\d\.\s?\d{1,2}\./,
      germanDays,
      ({ number }) => ({ ...saying(germanMonth(Number(number))), languages: ['de'] }),
    ],
  ];
  return (text) => {
    if (!/\d/.test(text)) return [];
    const found = looks.flatMap(([gate, pattern, say]) =>
      gate.test(text) ? daysBy(text, pattern, say) : [],
    );
    let from = 0;
    return sameMonths(text, apart(text, found)).map((each) => {
      const said = fitted(text, each, from);
      from = said.end;
      return said;
    });
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
  const isDay = [one, two].every((each) => Number(each) > 0 && Number(each) <= 31);
  return isDay && /^(?:19|20)/.test(year) ? words.say('a day in {year}', { year }) : undefined;
}

function dayFirst(parts: readonly string[], { language }: DisguiseWords): Day | undefined {
  if (language === 'en') return undefined;
  const [day, month, year] = parts.map((part) => part.padStart(2, '0'));
  return dayFrom([year, month, day].join('-'));
}

/** In their order; what two have in common is the first one’s. */
function apart(text: string, found: readonly DayFound[]): readonly DayFound[] {
  const kept: DayFound[] = [];
  const ordered = [...found].sort((one, other) => one.start - other.start || other.end - one.end);
  for (const each of ordered) {
    const from = kept.at(-1)?.end ?? 0;
    if (each.end <= from) continue;
    const start = each.start >= from ? each.start : from + blanksAt(text, from);
    kept.push({
      ...each,
      start: start - numberBefore(text.slice(Math.max(from, start - 24), start)),
    });
  }
  return kept;
}

function blanksAt(text: string, start: number): number {
  return /^\s*/.exec(text.slice(start, start + 8))?.[0].length ?? 0;
}

/** A number right before a month would be read as its day. */
function numberBefore(before: string): number {
  return /(?<![\p{L}\p{N}.:-])(?:\d{1,2}[.,]?\s{1,3}){1,5}$/u.exec(before)?.[0].length ?? 0;
}

/** How far a day is from today: with its month that would tell the day. */
const distanceWords =
  "(?:today|tomorrow|yesterday|in \\d{1,5} days?|\\d{1,5} days? ago|hoy|mañana|ayer|(?:en|dentro de|hace) \\d{1,5} días?|heute|morgen|gestern|(?:in|vor) \\d{1,5} Tag(?:en)?|aujourd[’']hui|demain|hier|(?:dans|il y a) \\d{1,5} jours?)";
const distance = new RegExp(`^,\\s${distanceWords}(?![\\p{L}\\p{N}])`, 'u');
const distanceInBrackets = new RegExp(`\\s\\(${distanceWords}\\)`, 'gu');

/** Finds how far a day is where that stands in brackets behind it, and takes it out. */
export const distanceFinder: Finder = (text) => matches(text, distanceInBrackets, () => '');

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

/** `from` is where the one before it ends. */
function fitted(text: string, { end, month, ...found }: DayFound, from: number): Found {
  const { start, put } = beforeMonth(text, found.start, found);
  const more =
    put === '' && start < found.start
      ? numberBefore(text.slice(Math.max(from, start - 24), start))
      : 0;
  const away = distance.exec(text.slice(end, end + 30))?.[0].length ?? 0;
  return { start: start - more, end: end + away, words: elided(put, month) };
}

/** `d’octobre`, in which French leaves out a sound. */
function elided(put: string, month: string): string {
  return /^de $/i.test(put) && /^(?:avril|août|octobre)/i.test(month)
    ? `${put.slice(0, 1)}’${month}`
    : put + month;
}
