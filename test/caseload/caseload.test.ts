import assert from 'node:assert/strict';
import { mayHoldMore } from '../../src/caseload/case-file.ts';
import {
  type Caseload,
  changeCaseload,
  emptyCaseload,
  findCase,
  isUnreadable,
  makeCaseload,
} from '../../src/caseload/caseload.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import { type Reading, readRecord } from '../../src/records/read-record.ts';
import { caseloadOf, readingOf, readingsOf } from './filed.ts';

const files = {
  'b/case.md':
    'record: case\nid: C-0318\nclient: A.K.\nstatus: active\nopened: 2026-03-02\nworker: N. Sand',
  'b/visit.md': 'record: interview\ncase: C-0318\ndate: 2026-03-09\nstage: building-rapport',
  'a/case.md':
    'record: case\nid: C-0317\nclient: O.V.\nstatus: active\nopened: 2026-02-02\nworker: N. Sand',
  'a/plan.md': 'record: plan\ncase: C-0317\nstatus: active\nstart: 2026-02-16\ngoals: []',
  'me/friday.md': 'record: reflection\ndate: 2026-03-06\nworker: N. Sand',
};

function ids(caseload: Caseload): readonly (string | undefined)[] {
  return caseload.cases.map(({ id }) => id);
}

function paths(readings: readonly { readonly path: string }[] | undefined): readonly string[] {
  return (readings ?? []).map(({ path }) => path);
}

describe('a caseload', () => {
  const caseload = caseloadOf(files);

  it('has its cases in the order of their numbers', () => {
    assert.deepEqual(ids(caseload), ['C-0317', 'C-0318']);
  });

  it('files each record with its case, and what names none apart', () => {
    assert.deepEqual(paths(findCase(caseload, 'C-0318')?.readings), ['b/case.md', 'b/visit.md']);
    assert.deepEqual(paths(caseload.unfiled.readings), ['me/friday.md']);
    assert.equal(caseload.unfiled.id, undefined);
  });

  it('has a case also where only other records name it', () => {
    const file = findCase(caseloadOf({ 'x.md': files['b/visit.md'] }), 'C-0318');
    assert.equal(file?.records.case.length, 0);
    assert.equal(file.records.interview.length, 1);
  });

  it('has no case that nobody names', () => {
    assert.equal(findCase(caseload, 'C-0001'), undefined);
    assert.equal(findCase(caseload, 'constructor'), undefined);
  });

  it('files a number with its zeros', () => {
    const numbered = caseloadOf({
      'case.md': files['a/case.md'].replace('C-0317', '0142'),
      'plan.md': files['a/plan.md'].replace('C-0317', '"0142"'),
    });
    assert.deepEqual(ids(numbered), ['0142']);
  });

  it('may be empty', () => {
    assert.deepEqual(ids(emptyCaseload), []);
    assert.deepEqual(emptyCaseload.unfiled.readings, []);
  });

  it('keeps the records of a case oldest first, of one day by their paths', () => {
    const visit = (date: string): string => files['b/visit.md'].replace('2026-03-09', date);
    const file = findCase(
      caseloadOf({
        '3.md': visit('2026-05-01'),
        '2.md': visit('2026-04-01'),
        '1.md': visit('2026-05-01'),
        '0.md': visit('2027-01-01'),
      }),
      'C-0318',
    );
    const dates = file?.records.interview.map(({ reading }) => reading.path);
    assert.deepEqual(dates, ['2.md', '1.md', '3.md', '0.md']);
  });
});

describe('a file that cannot be read and names a case', () => {
  const broken = (text: string): Reading => {
    const reading = readRecord({ path: 'b/broken.md', text });
    assert.ok(reading && !reading.record);
    return reading;
  };
  const note = broken('---\nrecord: interview\ncase: "C-0318" # hers\nnext: she: rings\n---\n');
  const before = caseloadOf(files);
  const after = changeCaseload(before, new Map([['b/broken.md', note]]));

  it('is known beside that case, and still filed with none', () => {
    assert.deepEqual(paths(findCase(after, 'C-0318')?.unread), ['b/broken.md']);
    assert.ok(paths(after.unfiled.readings).includes('b/broken.md'));
    assert.equal(findCase(after, 'C-0317'), findCase(before, 'C-0317'));
    const next = changeCaseload(after, new Map());
    assert.equal(findCase(next, 'C-0318'), findCase(after, 'C-0318'));
    const gone = changeCaseload(after, new Map([['b/broken.md', undefined]]));
    assert.deepEqual(findCase(gone, 'C-0318')?.unread, []);
  });

  it('may hold a record of the kind it says, or of any where it says none', () => {
    const file = findCase(after, 'C-0318');
    assert.ok(file);
    assert.equal(mayHoldMore(file, 'interview'), true);
    assert.equal(mayHoldMore(file, 'plan'), false);
    const unsaid = broken('---\nrecord: intervew\ncase: C-0318\n---\n');
    const other = findCase(changeCaseload(before, new Map([['x.md', unsaid]])), 'C-0318');
    assert.ok(other && mayHoldMore(other, 'plan'));
  });

  it('counts by its last reading while it is edited', () => {
    const slip = readRecord({ path: 'b/visit.md', text: '---\nrecord: interview\ncase: [\n---\n' });
    assert.ok(slip);
    const file = findCase(changeCaseload(before, new Map([['b/visit.md', slip]])), 'C-0318');
    assert.ok(file && mayHoldMore(file, 'interview') && !mayHoldMore(file, 'case'));
  });
});

describe('a change', () => {
  const before = caseloadOf(files);

  it('makes a new caseload and leaves the old one', () => {
    const visit = readingOf('a/visit.md', files['b/visit.md'].replace('C-0318', 'C-0317'));
    const after = changeCaseload(before, new Map([['a/visit.md', visit]]));
    assert.equal(findCase(after, 'C-0317')?.readings.length, 3);
    assert.equal(findCase(before, 'C-0317')?.readings.length, 2);
    assert.equal(after.settings, before.settings);
  });

  it('leaves the cases it does not touch the very same values', () => {
    const visit = readingOf('b/visit.md', files['b/visit.md'].replace('03-09', '03-10'));
    const after = changeCaseload(before, new Map([['b/visit.md', visit]]));
    assert.equal(findCase(after, 'C-0317'), findCase(before, 'C-0317'));
    assert.notEqual(findCase(after, 'C-0318'), findCase(before, 'C-0318'));
    assert.equal(after.unfiled, before.unfiled);
  });

  it('of nothing leaves all cases as they are, also under other settings', () => {
    const after = changeCaseload(before, new Map());
    assert.deepEqual(
      after.cases.map((file, at) => file === before.cases[at]),
      [true, true],
    );
    const settled = makeCaseload(before.readings, { ...defaultSettings, dueSoon: 'P1D' }, before);
    assert.equal(settled.cases[0], before.cases[0]);
    assert.equal(settled.settings.dueSoon, 'P1D');
  });

  it('can take a file away, and with its last file the case', () => {
    const gone = new Map([
      ['b/case.md', undefined],
      ['no/such.md', undefined],
    ]);
    const after = changeCaseload(before, gone);
    assert.deepEqual(paths(findCase(after, 'C-0318')?.readings), ['b/visit.md']);
    const none = changeCaseload(after, new Map([['b/visit.md', undefined]]));
    assert.deepEqual(ids(none), ['C-0317']);
    assert.ok(!none.readings.has('b/visit.md'));
  });

  it('can move a record from one case to another', () => {
    const moved = readingOf('b/visit.md', files['b/visit.md'].replace('C-0318', 'C-0317'));
    const after = changeCaseload(before, new Map([['b/visit.md', moved]]));
    assert.equal(findCase(after, 'C-0317')?.records.interview.length, 1);
    assert.equal(findCase(after, 'C-0318')?.records.interview.length, 0);
  });
});

describe('a file that cannot be read for the moment', () => {
  const before = caseloadOf(files);
  const broken = readRecord({
    path: 'a/plan.md',
    text: `---\n${files['a/plan.md']}\nx: "a\n---\n`,
  });
  assert.ok(broken);
  const after = changeCaseload(before, new Map([['a/plan.md', broken]]));
  const reading = after.readings.get('a/plan.md');

  it('keeps what it said last, marked as outdated', () => {
    assert.equal(reading?.outdated, true);
    assert.equal(reading.record, before.readings.get('a/plan.md')?.record);
    assert.equal(findCase(after, 'C-0317')?.records.plan.length, 1);
  });

  it('has its new text and what is wrong with it', () => {
    assert.equal(reading?.text, broken.text);
    assert.deepEqual(
      reading.faults.map(({ check }) => check),
      ['yaml-not-readable'],
    );
    assert.ok(isUnreadable(reading));
  });

  it('keeps it also when it is broken in another way', () => {
    const again = changeCaseload(after, new Map([['a/plan.md', { ...broken, text: 'x' }]]));
    assert.equal(again.readings.get('a/plan.md')?.record, reading?.record);
    assert.equal(again.readings.get('a/plan.md')?.outdated, true);
  });

  it('is up to date once it can be read again', () => {
    const whole = readingOf('a/plan.md', files['a/plan.md']);
    const again = changeCaseload(after, new Map([['a/plan.md', whole]]));
    assert.equal(again.readings.get('a/plan.md'), whole);
    assert.ok(!isUnreadable(whole));
  });

  it('stands apart where it never could be read', () => {
    const readings = new Map([...readingsOf(files), ['a/plan.md', broken] as const]);
    const caseload = makeCaseload(readings, defaultSettings);
    assert.ok(paths(caseload.unfiled.readings).includes('a/plan.md'));
    assert.ok(isUnreadable(broken));
  });
});
