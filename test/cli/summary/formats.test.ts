import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { partsIn } from '../../printing/word-parts.ts';
import { useSample } from './sample.ts';

const text = 'word/document.xml';

describe('caseload summary --out', function () {
  this.timeout(60_000);
  const sample = useSample();

  it('writes one page that is the same on the standard output', () => {
    const out = sample.beside('case.html');
    const told = sample.made('case', 'C-0142', '--language', 'de', '--out', out);
    assert.deepEqual([told.out, told.err], ['', '']);
    const page = readFileSync(out, 'utf8');
    assert.match(page, /^<!doctype html>\s*<html lang="de">/i);
    assert.match(page, /<title>[^<]*J\.D\. \(C-0142\)<\/title>/);
    assert.match(page, /<h2[^>]*>Ziele<\/h2>/);
    assert.doesNotMatch(page, /<script|<link|href=|src=|@import|url\(/);
    const printed = sample.made('case', 'C-0142', '--language', 'de', '--format', 'html').out;
    assert.equal(printed, page);
  });

  it('lays a page out for paper where that is asked, with the same words', () => {
    const out = sample.beside('print.html');
    sample.made('case', 'C-0142', '--format', 'print', '--out', out);
    const page = readFileSync(out, 'utf8');
    assert.match(page, /@page\s*\{/);
    assert.match(page, /confidential/);
    assert.match(page, /<h3[^>]*>G1: Hold a lease/);
  });

  it('writes a Word file with headings, tables, lists and pictures of its own', async () => {
    const out = sample.beside('progress.docx');
    const more = ['--charts', '--for', 'court', '--language', 'fr', '--out', out];
    const told = sample.made('progress', 'C-0142', ...more);
    assert.deepEqual([told.out, told.err], ['', '']);
    const parts = await partsIn(readFileSync(out));
    const headings = parts.values(text, 'w:pStyle', 'w:val').filter((name) => /^H/.test(name));
    assert.equal(headings[0], 'Heading1');
    assert.deepEqual([...new Set(headings)], ['Heading1', 'Heading2', 'Heading3']);
    assert.notEqual(parts.values(text, 'w:tbl').length, 0);
    assert.notEqual(parts.values(text, 'w:tblHeader').length, 0);
    assert.notEqual(parts.values(text, 'w:numId', 'w:val').length, 0);
    assert.notEqual(parts.values('word/numbering.xml', 'w:num', 'w:numId').length, 0);
    const title = ['Rapport d’évolution\u00A0: J.D. (C-0142)'];
    assert.deepEqual(parts.values('docProps/core.xml', 'dc:title'), title);
    assert.deepEqual(parts.values('docProps/core.xml', 'dc:language'), ['fr']);
    assert.deepEqual(parts.values('word/styles.xml', 'w:lang', 'w:val'), ['fr-FR']);
    const drawn = parts.values(text, 'pic:pic').length;
    assert.notEqual(drawn, 0);
    assert.equal(parts.names.filter((name) => /media\/.*\.png$/.test(name)).length, drawn);
    assert.doesNotMatch(parts.text(text), /<w:hyperlink|case\.md/);
  });
});

/** What says who somebody is in the records of J.D., and in those of M. Okafor's other cases. */
const names =
  /J\.D\.|K\.D\.|R\.D\.|B\.T\.|L\.F\.|P\.S\.|V\.T\.|H\.W\.|Harbor|Millbrook|Northgate|Okafor|Lindqvist|C-0\d{3}/;
const month =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const exactDay = new RegExp(`\\b\\d{1,2} (?:${month})\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`);

describe('caseload summary --without-names', function () {
  this.timeout(60_000);
  const sample = useSample({ isRepository: true });

  for (const [kind, about] of [
    ['case', 'C-0142'],
    ['supervision', 'M. Okafor'],
  ] as const)
    it(`names nobody, no exact day and no file in the document ${kind}`, () => {
      const { out } = sample.made(kind, about, '--without-names', '--charts');
      assert.match(out, /^Names, places and exact days known from the records or found/m);
      assert.doesNotMatch(out, names);
      assert.doesNotMatch(out, exactDay);
      assert.doesNotMatch(out, /\]\(|\]\[|^\[\d+\]:|!\[|\.md\b|https?:/m);
      assert.match(
        out,
        /As of November 2026, from the records at revision [0-9a-f]{10} of November/,
      );
    });

  it('names nobody in the parts of a Word file either, and holds no picture', async () => {
    const out = sample.beside('without.docx');
    sample.made('progress', 'C-0142', '--without-names', '--charts', '--out', out);
    const parts = await partsIn(readFileSync(out));
    for (const name of parts.names) assert.doesNotMatch(parts.text(name), names, name);
    assert.doesNotMatch(parts.text(text), exactDay);
    assert.deepEqual(parts.values('docProps/core.xml', 'dc:title'), ['Progress report']);
    assert.deepEqual(
      parts.names.filter((name) => name.startsWith('word/media/') && !name.endsWith('/')),
      [],
    );
  });
});
