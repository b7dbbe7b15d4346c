import assert from 'node:assert/strict';
import type { Element } from 'hast';
import type { CaseFile } from '../../src/caseload/case-file.ts';
import { type Caseload, findCase } from '../../src/caseload/caseload.ts';
import { caseOverview } from '../../src/overviews/case-overview.ts';
import { speak } from '../../src/text/sentence.ts';
import { noPictures, type Pictures } from '../../src/writing/pictures.ts';
import { sampleCaseload, sampleMoment } from '../writing/sample-caseload.ts';
import { allIn, wordsIn } from '../text/in-tree.ts';

export function pageOf(
  file: CaseFile,
  pictures: Pictures = noPictures,
  unfiled = noFiles,
): Element {
  return caseOverview({ file, moment: sampleMoment, unfiled, pictures, speak });
}

const noFiles: Caseload['unfiled']['readings'] = [];

export function sample(id: string): CaseFile {
  const file = findCase(sampleCaseload, id);
  assert.ok(file);
  return file;
}

/** The part of a page with this id, in words. */
export function part(page: Element, id: string): string {
  const found = allIn(page, 'section').find(({ properties }) => properties.id === id);
  assert.ok(found, `there is no part ${id}`);
  return wordsIn(found);
}

export interface Address {
  readonly path: string;
  readonly at: readonly (string | number)[];
}

/** Where the links of a page lead, with what they say. */
export function leads(page: Element): readonly (Address & { readonly words: string })[] {
  return allIn(page, 'a').map((link) => {
    const href = String(link.properties.href);
    assert.match(href, /^#open=/);
    const address = JSON.parse(decodeURIComponent(href.slice('#open='.length))) as Address;
    return { ...address, words: wordsIn(link) };
  });
}

export function leadOf(page: Element, words: string): Address {
  const found = leads(page).find((each) => each.words === words);
  assert.ok(found, `nothing says “${words}”: ${leads(page).map((each) => each.words).join(' | ')}`); // prettier-ignore
  return found;
}
