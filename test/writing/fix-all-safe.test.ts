import assert from 'node:assert/strict';
import { interview, openCase, plan } from '../../src/checks/examples/records.ts';
import { emptyCaseload } from '../../src/caseload/caseload.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { applyEdit } from '../../src/text/edit.ts';
import { speak } from '../../src/text/sentence.ts';
import { fixAllSafe } from '../../src/writing/fix-all-safe.ts';
import { caseloadOf, filesOf, momentWith } from '../checks/small-case.ts';
import { around } from './fixing.ts';

const body = '\nHe laughed first.\n\nattendence: kept\n';

function fixed(frontMatter: string, settings = {}): { text: string; count: number } {
  const text = `---\n${frontMatter}\n---\n${body}`;
  const file = { path: 'visit.md', text };
  const surroundings = around(
    file,
    caseloadOf([...filesOf([openCase]), file]),
    momentWith(settings),
  );
  const all = fixAllSafe(surroundings);
  return all.edit ? { text: applyEdit(text, all.edit), count: all.count } : { text, count: 0 };
}

const slips = interview(
  'attendence: keptt # on the porch',
  'setting: Home Visit',
  'minuts: 45',
  'next: { date: April 27, 2026, waht: Ring first }',
).replace('2026-03-02', '02.03.2026');

describe('fixing all that is safe', () => {
  it('mends misspelt keys and codes and days in another notation, and nothing else', () => {
    const mended = fixed(slips.replace('April 27, 2026', '"April 27, 2026"'));
    assert.equal(mended.count, 7);
    assert.equal(
      mended.text,
      `---\n${interview(
        'attendance: kept # on the porch',
        'setting: home-visit',
        'minutes: 45',
        'next: { date: "2026-04-27", what: Ring first }',
      )}\n---\n${body}`,
    );
  });

  it('has nothing more to do a second time', () => {
    const { text } = fixed(slips);
    const [, frontMatter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
    assert.deepEqual(fixed(frontMatter), { text, count: 0 });
  });

  it('leaves what could mean two things, and what only a person can know', () => {
    const unsure = interview('attendance: came', 'goals: [G7]', 'crisis: {}').replace(
      '2026-03-02',
      '3/2/2026',
    );
    assert.equal(fixed(unsure).count, 0);
    assert.equal(fixed(plan('review: 2026-04-10', 'goals: []')).count, 0);
  });

  it('leaves what the agency does not want to be told', () => {
    assert.equal(
      fixed(interview('attendence: kept'), { checks: { 'key-near-miss': 'ignore' } }).count,
      0,
    );
  });

  it('keeps the line ends of Windows and a byte order mark', () => {
    const text = `\uFEFF---\n${interview('attendence: kept')}\n---\n${body}`.replaceAll(
      '\n',
      '\r\n',
    );
    const file = { path: 'visit.md', text };
    const { edit } = fixAllSafe(around(file, emptyCaseload));
    assert.ok(edit);
    assert.equal(applyEdit(text, edit), text.replace('attendence', 'attendance'));
  });

  const refusals: readonly [string, string, RegExp][] = [
    [
      'cannot be read',
      `---\n${interview('attendence: "kept')}\n---\n`,
      /^This file cannot be read/,
    ],
    ['is no record', '# attendence\n', /^This file is not a record$/],
    ['has nothing to fix', `---\n${interview()}\n---\n`, /^Nothing here can be fixed/],
  ];
  for (const [what, text, says] of refusals) {
    it(`says kindly why it does nothing where a file ${what}`, () => {
      const { refused } = fixAllSafe(around({ path: 'visit.md', text }, emptyCaseload));
      assert.match(refused ? speak(refused) : 'It was written', says);
    });
  }

  it('leaves a record that can be read', () => {
    assert.equal(
      readRecord({ path: 'visit.md', text: fixed(slips).text })?.record?.record,
      'interview',
    );
  });
});
