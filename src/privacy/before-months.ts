import { capitalised } from '../text/capitalised.ts';
import type { DisguiseLanguage } from './disguise-words.ts';

interface Fitting {
  readonly behind: RegExp;
  readonly put: string;
}

const fittings: Readonly<Record<DisguiseLanguage, readonly Fitting[]>> = {
  en: [
    { behind: /(?<!\p{L})on (?:the )?$/iu, put: 'in ' },
    { behind: /(?<!\p{L})the $/iu, put: '' },
  ],
  de: [
    { behind: /(?<!\p{L})am $/iu, put: 'im ' },
    { behind: /(?<!\p{L})bis zum $/iu, put: 'bis ' },
    { behind: /(?<!\p{L})vom $/iu, put: 'von ' },
    { behind: /(?<!\p{L})(?:zum|de[mnr]) $/iu, put: '' },
  ],
  es: [
    { behind: /(?<=(?<!\p{L})(?:hasta|desde|para) )el $/iu, put: '' },
    { behind: /(?<!\p{L})del $/iu, put: 'de ' },
    { behind: /(?<!\p{L})al $/iu, put: 'a ' },
    { behind: /(?<!\p{L})el $/iu, put: 'en ' },
  ],
  fr: [
    { behind: /(?<=(?<!\p{L})(?:avant|depuis|dès|après|pour) )le $/iu, put: '' },
    { behind: /(?<=(?<!\p{L})jusqu[’'])au $/iu, put: 'en ' },
    { behind: /(?<!\p{L})du $/iu, put: 'de ' },
    { behind: /(?<!\p{L})le $/iu, put: 'en ' },
  ],
};

/** From one day to another of the same month is within it. */
const ranges: Readonly<Record<DisguiseLanguage, Fitting>> = {
  en: { behind: /(?<!\p{L})(?:from|between) (?:the )?$/iu, put: 'in ' },
  de: { behind: /(?<!\p{L})(?:vom|von|zwischen)(?: dem)? $/iu, put: 'im ' },
  es: { behind: /(?<!\p{L})(?:del|desde el|entre el) $/iu, put: 'en ' },
  fr: { behind: /(?<!\p{L})(?:du|entre le) $/iu, put: 'en ' },
};

/** The little word that is replaced before a month: where it begins, and what is said for it. */
export function beforeMonth(
  text: string,
  start: number,
  { languages, isRange }: { languages: readonly DisguiseLanguage[]; isRange: boolean },
): { readonly start: number; readonly put: string } {
  const before = text.slice(Math.max(0, start - 24), start);
  for (const language of languages)
    for (const { behind, put } of [...(isRange ? [ranges[language]] : []), ...fittings[language]]) {
      const match = behind.exec(before);
      if (!match) continue;
      const isCapital = /^\p{Lu}/u.test(match[0]);
      return { start: start - match[0].length, put: isCapital ? capitalised(put) : put };
    }
  return { start, put: '' };
}
