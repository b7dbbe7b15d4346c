import type { Page } from './page.ts';
import { printableLine } from './printable.ts';

const office = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** What a Word file says of itself: no author and no times, so that it tells nothing of its making. */
export function coreProperties({ title, foot, language }: Page): string {
  const properties = [
    `<dc:title>${inXml(title)}</dc:title>`,
    `<dc:description>${inXml(foot)}</dc:description>`,
    `<dc:language>${language}</dc:language>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${office}" xmlns:dc="http://purl.org/dc/elements/1.1/">${properties.join('')}</cp:coreProperties>`;
}

function inXml(words: string): string {
  return printableLine(words)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
