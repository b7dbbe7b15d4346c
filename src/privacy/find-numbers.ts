import type { DisguiseWords } from './disguise-words.ts';
import { type Finder, matches } from './found.ts';

const numbers =
  /(?<![\p{L}\p{N}])(?:sha256:[0-9a-f]{6,64}|\p{Lu}{2}\d{2}(?:\s?[\p{Lu}\d]{4}){3,7}(?:\s?[\p{Lu}\d]{1,3})?|\d{3}-\d{2}-\d{4}|\p{Lu}{1,3}[ -]?\d{6,12}|\d{7,34})(?![\p{L}\p{N}]|[.,]\d)/gu;

/** Finds numbers of accounts, insurances and the like: long ones, and such as are written in their ways. */
export function numberFinder({ say }: DisguiseWords): Finder {
  return (text) => (/\d{4}/.test(text) ? matches(text, numbers, () => say('[number]')) : []);
}
