import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { DisguiseWords } from './disguise-words.ts';
import { type Finder, matches } from './found.ts';

const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,252}(?<![.-])/gu;
const web =
  /(?<![\p{L}\p{N}])(?:(?:https?|ftp|file|mailto|tel|data):[^\s<>"“”]{2,2000}(?<![.,;:!?)\]’'])|www\.[^\s<>"“”]{2,500}(?<![.,;:!?)\]’'])|(?<![\p{L}\p{N}.@-])(?:[a-z0-9-]{1,63}\.){1,4}(?:org|com|net|gov|edu|info|example|de|es|fr|uk|eu)(?![\p{L}\p{N}.-]*[\p{L}\p{N}])(?:\/[^\s<>"“”]{0,500})?)/gu;
const file = /(?<![\p{L}\p{N}_./\\-])[\p{L}\p{N}_./\\-]{1,300}\.(?:md|yaml|yml)(?![\p{L}\p{N}])/gu;
/** Names of files that tell nothing, as the documentation writes them. */
const plainFile =
  /^(?:case|plan|safety-plan|assessment|interview|note|referral|review|reflection|readme|caseload)\.(?:md|ya?ml)$/i;
const account = /(?<![\p{L}\p{N}.@])@[\p{L}\p{N}_.]{3,40}(?<!\.)/gu;

/** Finds addresses of mail and of the web, names of files and of accounts. */
export function addressFinders({ say }: DisguiseWords): readonly Finder[] {
  return [
    (text) => (text.includes('@') ? matches(text, email, () => say('an email address')) : []),
    (text) => (!/[:.]\S/.test(text) ? [] : matches(text, web, () => say('a web address'))),
    (text) => (text.includes('@') ? matches(text, account, () => say('an account')) : []),
    (text) =>
      !/\.(?:md|ya?ml)/.test(text)
        ? []
        : matches(text, file, ({ 0: path }) => (plainFile.test(path) ? undefined : say('a file'))),
  ];
}

const countries = ['US', 'GB', 'ES', 'DE', 'FR'] as const;

const candidate =
  /(?<![\p{L}\p{N}-])(?:\+|\(|00)?\d[\d\s()./\u00a0–-]{4,24}\d(?![\p{L}\p{N}]|-\d)/gu;
const phoneWord =
  /(?<!\p{L})(?:phone|tel|telephone|mobile|cell|call|ring|dial|text|number|fax|whatsapp|sms|teléfono|móvil|celular|llamar|número|telefon|handy|nummer|anrufen|téléphone|portable|numéro|appeler)[.:]?\s(?:\p{L}{1,9}\s){0,3}$/iu;

/** So many of a text are looked up; what else is written like a phone number is taken for one. */
const lookedUp = 100;

/** Finds telephone numbers: those of which it is said, and such as are valid in one of a few countries. */
export function phoneFinder({ say }: DisguiseWords): Finder {
  return (text) => {
    if (!/\d/.test(text)) return [];
    let left = lookedUp;
    return matches(text, candidate, ({ 0: said, index }) => {
      const digits = said.replace(/\D/g, '').length;
      const isSaid = phoneWord.test(text.slice(Math.max(0, index - 50), index)) && digits >= 6;
      if (isSaid) return say('a phone number');
      if (digits < 7 || !(said.startsWith('+') || isWrittenAsPhone(said))) return undefined;
      left--;
      return left < 0 || isValid(said) ? say('a phone number') : undefined;
    });
  };
}

function isValid(said: string): boolean {
  return countries.some(
    (country) => findPhoneNumbersInText(said, { defaultCountry: country }).length > 0,
  );
}

/** Not readings side by side: a zero first, brackets, or groups as a country writes them. */
function isWrittenAsPhone(said: string): boolean {
  return (
    /^(?:\(?0\d|\(\d)/.test(said) ||
    /^(?:1[ .-])?\d{3}[ .-]\d{3}[ .-]\d{4}$/.test(said) ||
    /^[6-9]\d{2}[ .-]?(?:\d{3}[ .-]?\d{3}|\d{2}[ .-]?\d{2}[ .-]?\d{2})$/.test(said) ||
    /^9\d[ .-]\d{3}[ .-]?\d{2}[ .-]?\d{2}$/.test(said)
  );
}
