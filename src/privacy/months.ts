import type { DisguiseLanguage } from './disguise-words.ts';

const english = 'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'; // prettier-ignore
const spanish = 'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre'; // prettier-ignore
const german = 'Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember'; // prettier-ignore
const french = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'; // prettier-ignore

const lists = [
  ['en', english],
  ['de', german],
  ['es', spanish],
  ['fr', french],
] as const;

/** Which languages call a month so, in small letters. */
export const languagesOfMonth: ReadonlyMap<string, readonly DisguiseLanguage[]> = lists.reduce(
  (all, [language, list]) => {
    for (const name of list.toLowerCase().split(' '))
      all.set(name, [...(all.get(name) ?? []), language]);
    return all;
  },
  new Map<string, readonly DisguiseLanguage[]>(),
);

/** Sources of patterns: `May` is a month with a capital letter only, `mayo` with either. */
export const otherMonth = alternatives([
  ...german.split(' '),
  ...[...spanish.split(' '), ...french.split(' ')].map(
    (name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`,
  ),
]);
export const englishMonth = alternatives(
  english.split(' ').map((name) => (name.length < 5 && name !== 'May' ? `${name}\\b\\.?` : name)),
);

/** The German name of a month, from 1. */
export function germanMonth(month: number): string {
  return german.split(' ').filter((name) => !['Jänner', 'Feber'].includes(name))[month - 1] ?? '';
}

export const anyWeekday = alternatives(
  [
    'Mondays? Tuesdays? Wednesdays? Thursdays? Fridays? Saturdays? Sundays? Mon\\.? Tues?\\.? Wed\\.? Thu(?:rs)?\\.? Fri\\.? Sat\\.? Sun\\.?',
    'Montags? Dienstags? Mittwochs? Donnerstags? Freitags? Samstags? Sonnabends? Sonntags?',
    '[Ll]unes [Mm]artes [Mm]iércoles [Jj]ueves [Vv]iernes [Ss]ábado [Dd]omingo',
    '[Ll]undi [Mm]ardi [Mm]ercredi [Jj]eudi [Vv]endredi [Ss]amedi [Dd]imanche',
  ].flatMap((list) => list.split(' ')),
);

function alternatives(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((one, other) => other.length - one.length);
  return `(?:${sorted.join('|')})`;
}
