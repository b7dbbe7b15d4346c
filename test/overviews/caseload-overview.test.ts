import assert from 'node:assert/strict';
import { toHtml } from 'hast-util-to-html';
import { caseloadOverview } from '../../src/overviews/caseload-overview.ts';
import { speak } from '../../src/text/sentence.ts';
import { figuresOf, figuresOfCaseload, townCase } from '../summaries/caseload/small-town.ts';
import { sampleCaseload } from '../writing/sample-caseload.ts';
import { allIn, wordsIn } from '../text/in-tree.ts';

describe('the Caseload Overview', () => {
  const page = caseloadOverview(figuresOfCaseload(sampleCaseload), speak);

  it('gives each table a caption, and each row and column its head', () => {
    const tables = allIn(page, 'table');
    assert.equal(tables.length, 10);
    for (const table of tables) {
      const caption = allIn(table, 'caption')[0];
      assert.ok(caption && wordsIn(caption) !== '');
      const [columns, ...rows] = allIn(table, 'tr');
      assert.ok(columns && rows.length > 0);
      const heads = allIn(columns, 'th');
      assert.ok(heads.every(({ properties }) => properties['scope'] === 'col'));
      for (const row of rows) {
        const [head, another] = allIn(row, 'th');
        assert.equal(head?.properties['scope'], 'row');
        assert.equal(another, undefined);
        assert.equal(allIn(row, 'td').length, heads.length - 1);
      }
    }
  });

  it('opens every number above 0 to as many lines as it says', () => {
    const numbers = allIn(page, 'td').flatMap((cell) => allIn(cell, 'details'));
    assert.ok(numbers.length > 60);
    for (const number of numbers) {
      const [summary] = allIn(number, 'summary');
      const said = summary ? wordsIn(summary) : '';
      const links = allIn(number, 'a');
      const count = said.endsWith('months') ? 1 : Number.parseInt(said, 10);
      assert.equal(links.length, count, said);
      for (const { properties } of links) assert.match(String(properties['href']), /^#open=/);
    }
  });

  it('knows each list that may stand open by a name of its own', () => {
    const names = allIn(page, 'details').map(({ properties }) => properties['dataFold']);
    assert.ok(names.every((name) => typeof name === 'string'));
    assert.equal(new Set(names).size, names.length);
  });

  it('names no worker: a load is shown to its worker alone', () => {
    const words = toHtml(page);
    for (const { records } of sampleCaseload.cases)
      for (const { record } of records.case) assert.ok(!words.includes(record.worker ?? '?'));
  });

  it('cuts lists that nobody reads through, and says so', () => {
    const many = Object.fromEntries(
      Array.from({ length: 130 }, (_, at) => [`${at}.md`, townCase(`C-${1000 + at}`)]),
    );
    const [open] = allIn(caseloadOverview(figuresOf(many), speak), 'details');
    assert.ok(open);
    assert.equal(allIn(open, 'a').length, 100);
    assert.match(wordsIn(open), /^130.*and 30 more/s);
  });

  it('shows a text of a record as words, whatever signs are in it', () => {
    const hostile = townCase('C-0401').replace('client: 0401', 'client: "<img src=x onerror=y>"');
    const html = toHtml(caseloadOverview(figuresOf({ 'a.md': hostile }), speak));
    assert.ok(!html.includes('<img'));
    assert.ok(html.includes('&#x3C;img src=x'));
  });

  it('says so where there is no case', () => {
    const empty = caseloadOverview(figuresOf({}), speak);
    assert.match(wordsIn(empty), /There is no case in this workspace yet\./);
    assert.deepEqual(allIn(empty, 'table'), []);
    assert.deepEqual(allIn(empty, 'button'), [], 'there is nothing to export');
  });
});
