import type { Element } from 'hast';
import type { Spot } from '../caseload/case-file.ts';
import { type Content, element } from '../writing/sheets/elements.ts';

const scheme = '#open=';

/** Where a fact is written, as the address of a link on a page: the page's own script reads it. */
export function addressOf({ reading, at }: Spot): string {
  return scheme + encodeURIComponent(JSON.stringify({ path: reading.path, at }));
}

/** A fact that opens its line. */
export function opening(spot: Spot, ...content: Content[]): Element {
  return element('a', { className: ['caseload-opens'], href: addressOf(spot) }, ...content);
}
