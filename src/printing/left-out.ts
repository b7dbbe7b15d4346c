import type { Page } from './page.ts';

/** What is said after the words of a link that leads nowhere a reader should be sent. */
export const linkLeftOut: Readonly<Record<Page['language'], string>> = {
  en: 'link left out',
  es: 'enlace omitido',
  de: 'Link weggelassen',
  fr: 'lien omis',
};
