import { anyWeekday, englishMonth, otherMonth } from './months.ts';

const number = '(?:3[01]|[12]\\d|0?[1-9])(?:\\.?º|ª|st|nd|rd|th|ers?|re|\\.)?';
const comma = ',\\s{0,3}';
const joined =
  '(?:\\s?[–—/&-]\\s?|,?\\s{1,3}(?:and|to|until|or|through|und|bis|oder|y|e|o|al?|hasta|et|ou|au)\\s{1,3}(?:the\\s|el\\s|le\\s|den\\s|zum\\s)?)';
const blank = '\\s{1,3}';
/** What a list of days opens behind that has no `and` in it; elsewhere its first number may be another. */
const opening = '(?<=(?:^|[(:;]|(?<!\\p{L})[Oo]n)\\s?)';
const days = `(?:(?:${number}${comma}){0,30}${number}${joined}|${opening}(?:${number}${comma}){1,30}|(?:${number}${blank}){1,9})?${number}`;
const year = '(?<year>(?:19|20)\\d\\d)(?!\\d|-\\d)';
const ofYear = `(?:(?:,?\\s{1,3}(?:(?:of|de|del|from)\\s{1,3})?|[-/.])${year})?`;
const weekday = `(?:${anyWeekday},?\\s{1,3}(?:the\\s|den\\s|dem\\s|el\\s|le\\s)?)?`;
const noTime = "(?![\\p{L}\\p{N}:%]|[.,]\\d|\\s?(?:[ap]\\.?m\\b|Uhr|o[’']clock))";
/** Days behind a month, as in English: `August 10 and 12`. */
const behind = `${blank}${number}(?:(?:${comma}|${joined}|${blank})${number}){0,30}${noTime}`;
/** Not within a word or a number, and not the 9 of PHQ-9. */
const start = '(?<![\\p{L}\\p{N}\\p{M}]|\\d[.:]|\\p{L}-)';
const between = '(?:[\\s-]{1,3}(?:(?:of|de|day of)\\s{1,3})?|\\.?\\s?/?)';

/** `10 February 2027`, `24 and 31 August`, `Montag, den 10. Februar`, `el 10 de febrero de 2027`. */
export const dayThenMonth = new RegExp(
  `${start}${weekday}(?<days>${days})${between}(?:(?<month>${englishMonth})(?![\\p{L}\\p{M}])(?:${behind})?|(?<other>${otherMonth})(?![\\p{L}\\p{M}]))${ofYear}`,
  'gu',
);

/** `February 10, 2027`. */
export const monthThenDay = new RegExp(
  `${start}${weekday}(?<month>${englishMonth})(?<days>${behind})${ofYear}`,
  'gu',
);

/** `2027-02-10`, also with a time, with other signs, or with none. */
export const isoDays =
  /(?<!\d|\d-)(?<written>\d{4}([-/.])\d{2}\2\d{2}|(?:19|20)\d{6})(?:T\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?Z?)?(?!\d|-\d)/gu;

/** `10.02.2027`, `2/10/27`. */
export const daysInFigures = new RegExp(
  `${start}${weekday}(?<written>\\d{1,2}([./-])\\s?\\d{1,2}\\2\\s?(?:\\d{4}|\\d{2}))(?!\\d|[./-]\\d)`,
  'gu',
);

/** `am 10.2.`, which may be many things without its little word. */
export const germanDays =
  /(?<=(?<!\p{L})(?:[Aa]m|[Vv]om|[Zz]um|[Dd]en|[Dd]em|[Ss]eit|[Aa]b|[Bb]is)\s)(?<written>\d{1,2}\.\s?(?<number>1[0-2]|0?[1-9])\.)(?!\d)/gu;
