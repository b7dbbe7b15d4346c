import { catalogues } from './catalogue.ts';
import type { LanguageId } from './language.ts';

const known = new Map<LanguageId, ReadonlySet<string>>();

/** The words that documents of a language say by themselves, in small letters; none are of English. */
export function ownWords(language: LanguageId): ReadonlySet<string> {
  const found = known.get(language) ?? new Set(wordsIn(language));
  known.set(language, found);
  return found;
}

function wordsIn(language: LanguageId): readonly string[] {
  if (language === 'en') return [];
  const { phrases, labels } = catalogues[language];
  const said = [...Object.values(phrases), ...Object.values(labels).flatMap(Object.values<string>)];
  return said.flatMap((phrase) => phrase.toLowerCase().match(/\p{L}[\p{L}\p{M}-]*/gu) ?? []);
}
