import { readsAsEnglish } from '../text/is-english.ts';
import type { DisguiseLanguage } from './disguise-words.ts';

/** Whether a text is in German, as far as it shows. */
export function hasNounsInCapitals(text: string, language: DisguiseLanguage): boolean {
  if (language === 'de') return !englishSign.test(text) || !readsAsEnglish(text);
  return germanSign.test(text) && !readsAsEnglish(text);
}

const englishSign = /(?<!\p{L})(?:the|and|of|to|his|her|with|for|was|were|has|she|they)(?!\p{L})/iu;
const germanSign =
  /(?<!\p{L})(?:und|der|das|ist|nicht|ein|eine|einen|wir|sich|auf|mit|für|zum|zur|bei|beim|im|vom|von)(?!\p{L})/iu;
