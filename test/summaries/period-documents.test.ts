import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../src/calendar/day.ts';
import { filesIn } from './case-files.ts';
import { documentOf } from './document-of.ts';
import { documentOn, quarter, under } from './period-documents.ts';

const top = join('test', 'fixtures', 'documents');
const kinds = ['progress', 'contacts'] as const;

for (const kind of kinds) {
  describe(`the document ${kind} of a case`, () => {
    for (const name of readdirSync(join(top, kind)).sort()) {
      it(name.replaceAll('-', ' '), () => {
        const folder = join(top, kind, name);
        const made = documentOn(kind, filesIn(folder));
        const expected = join(folder, 'expected.md');
        if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, made);
        assert.equal(made, existsSync(expected) ? readFileSync(expected, 'utf8') : '(no file)');
      });
    }
  });
}

const counting = filesIn(join(top, 'progress', 'a-mother-and-a-teacher-count-and-one-measure-is-not-read')); // prettier-ignore
const calling = filesIn(join(top, 'contacts', 'a-grandfather-who-was-not-home-twice'));

describe('a progress report', () => {
  it('holds both ends of its period and nothing beyond', () => {
    const between = (from: string, to: string): string =>
      under('Goals', documentOn('progress', counting, { from: from as Day, to: to as Day }));
    const wide = between('2026-09-14', '2026-11-09');
    assert.match(wide, /from 340 on 14 September to 80 on 9 November/);
    const narrow = between('2026-09-15', '2026-11-08');
    assert.match(narrow, /no reading in this period; the last was 340 on 14 September/);
    assert.doesNotMatch(narrow, /9 November/);
  });

  it('tells of all time where it has no beginning', () => {
    const made = documentOn('progress', counting, { to: quarter.to });
    assert.match(made, /from 900 on 11 May to 80 on 9 November/);
    assert.doesNotMatch(made, /Last before this period|before this period/);
  });

  it('tells nothing that lies after today, whatever the period', () => {
    const later = documentOn('progress', counting, {
      from: quarter.from,
      to: '2027-01-31' as Day,
    });
    assert.equal(under('Contacts', later), under('Contacts', documentOn('progress', counting)));
  });

  it('calls a step open that was done only after the period', () => {
    const period = { from: '2026-07-01' as Day, to: '2026-09-01' as Day };
    assert.match(
      documentOn('progress', counting, period),
      /^- Due on 30 September, done after this period, on 22 September: Ask the hardship fund/m,
    );
  });

  it('shows of many days the first, and of each measure the last of a month', () => {
    const days = Array.from(
      { length: 20 },
      (_, index) => `2026-10-${String(index + 3).padStart(2, '0')}`,
    );
    const notes = days.map((date, index) => ({
      path: `${date}.md`,
      text: `---\nrecord: interview\ncase: C-0341\ndate: ${date}\nstage: monitoring-progress\nreadings: { calm-breakfasts: ${index % 7} }\n---\n`,
    }));
    const made = under('Goals', documentOn('progress', [...counting, ...notes]));
    assert.match(made, /from 0 on 3 October to 5 on 22 October/);
    assert.match(made, /Readings were taken on \d+ days; \d+ of them are shown/);
    assert.match(made, /^\| 3 October .*$/m);
    assert.match(made, /^\| 22 October .*$/m);
    assert.doesNotMatch(made, /^\| 12 October .*$/m);
  });

  it('says nothing of private notes but that they are not counted', () => {
    const made = documentOn('progress', counting);
    assert.doesNotMatch(made, /SECRET|77777|10 November/);
    assert.match(under('Contacts', made), /Private notes are not counted here\./);
  });

  it('tells how a goal was rated that was given up since', () => {
    assert.match(documentOn('progress', counting), /once: −1 \(“Never”\) on 9 November\./);
  });

  it('keeps what the danger in a crisis was in its note', () => {
    const made = documentOn('progress', counting);
    assert.match(under('Crises', made), /5 October\. Severity: high\./);
    assert.doesNotMatch(made, /school gate/);
  });
});

describe('a contact log', () => {
  it('has a row for each note of the period, and for no other', () => {
    const rows = (from: string, to: string): readonly string[] =>
      under(
        'Contacts',
        documentOn('contacts', calling, { from: from as Day, to: to as Day }),
      ).match(/^\| \d+ \w+ \d{4}/gm) ?? [];
    assert.deepEqual(rows('2026-10-26', '2026-11-04'), [
      '| 26 October 2026',
      '| 28 October 2026',
      '| 3 November 2026',
      '| 4 November 2026',
    ]);
    assert.equal(rows('2026-01-01', '2026-11-20').length, 7);
  });

  it('holds nothing of what notes say, nor of private ones', () => {
    assert.doesNotMatch(documentOn('contacts', calling), /NOT FOR A LOG|SECRET|500/);
  });

  it('counts a call to somebody else as none with the person', () => {
    const made = under('Time between contacts', documentOn('contacts', calling));
    assert.match(made, /17 days, 26 October to 12 November/);
  });

  it('without names tells no number of days that ends today', () => {
    const between = (isDisguised: boolean): string =>
      under(
        'Time between contacts',
        documentOf('contacts', calling, { period: quarter, made: { isDisguised } }),
      );
    assert.match(between(false), /From the last one, on .*: \d+ days\./);
    assert.doesNotMatch(between(true), /From the last one/);
    assert.match(between(true), /The longest time between kept contacts/);
  });

  it('counts no contact as due where nobody is waiting for one', () => {
    const onHold = calling.map(({ path, text }) => ({
      path,
      text: text.replace('status: active', 'status: on-hold'),
    }));
    const made = under('Time between contacts', documentOn('contacts', onHold));
    assert.match(made, /The case is not active, so no contact is counted as due\./);
    assert.doesNotMatch(made, /it was due/);
  });
});
