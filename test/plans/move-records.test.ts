import assert from 'node:assert/strict';
import { findCase, makeCaseload } from '../../src/caseload/caseload.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import { fingerprintIn, moveRecords } from '../../src/plans/move-records.ts';
import { signOffOf } from '../../src/plans/sign-off.ts';
import { type Reading, readRecord, type SourceFile } from '../../src/records/read-record.ts';
import { day } from '../calendar/the-day.ts';
import { plan } from '../caseload/filed.ts';
import { fileOf, full } from '../records/samples.ts';

const near = day('2026-03-15');

function file(path: string, frontMatter: string): SourceFile {
  return { path, text: fileOf(frontMatter, '\nNext on 30 December.\n') };
}

function review(of: SourceFile, date: string, extra = {}): SourceFile {
  const print = fingerprintIn(of, extra) ?? '';
  return file(
    `review-${date}.md`,
    `record: review\ncase: C-0317\ndate: ${date}\nreviewer: T. Lund\nplan: ${print}\ndecision: approved`,
  );
}

function stateOf(files: readonly SourceFile[], extra = {}): string {
  const readings = files.flatMap((source): [string, Reading][] => {
    const reading = readRecord(source, extra);
    return reading ? [[source.path, reading]] : [];
  });
  const found = findCase(makeCaseload(new Map(readings), defaultSettings), 'C-0317');
  assert.ok(found);
  return signOffOf(found).state;
}

const earlier = file(
  'plan-1.md',
  plan('review: 2026-05-16\ngoals: [{ id: G1, goal: Ring back by 2 June, status: active }]'),
);
const current = file(
  'plan.md',
  plan('review: 2026-05-16\ngoals: [{ id: G1, goal: Ring back by 1 June, status: active }]'),
);

describe('records that are moved in time', () => {
  it('have all their days later, in front matter and text, and nothing else', () => {
    const [moved] = moveRecords([file('plan.md', full.plan)], { days: 364, near });
    assert.ok(moved);
    assert.match(moved.text, /^start: 2027-02-15$/m);
    assert.match(moved.text, /by: 2027-02-26, done: 2027-02-19/);
    assert.match(moved.text, /from the school by 31 May$/m);
    assert.match(moved.text, /^case: C-0317$/m);
    assert.match(moved.text, /^Next on 29 December\.$/m);
    assert.equal(moved.path, 'plan.md');
    assert.deepEqual(readRecord(moved)?.faults, []);
  });

  it('stay approved where they were', () => {
    const files = [current, review(current, '2026-02-27')];
    assert.equal(stateOf(files), 'approved');
    const moved = moveRecords(files, { days: 200, near });
    assert.equal(stateOf(moved), 'approved');
    assert.notEqual(moved[1]?.text, files[1]?.text);
  });

  it('stay changed since approval, tied to the revision that was judged', () => {
    const files = [current, review(earlier, '2026-02-27')];
    assert.equal(stateOf(files), 'changed-since-approval');
    const moved = moveRecords(files, { days: 200, near, earlier: [earlier] });
    assert.equal(stateOf(moved), 'changed-since-approval');
    const [then] = moveRecords([earlier], { days: 200, near });
    assert.ok(then && moved[1]?.text.includes(fingerprintIn(then) ?? 'none'));
  });

  it('stay approved with the agency’s own codes in the plan', () => {
    const extra = { 'intervention-type': ['peer-support'] };
    const goal =
      '{ id: G1, goal: Sing again, status: active, due: 2026-06-01, strategies: [{ type: peer-support, strategy: The choir }] }';
    const own = file('plan.md', plan(`goals: [${goal}]`));
    const files = [own, review(own, '2026-02-27', extra)];
    assert.equal(stateOf(files, extra), 'approved');
    assert.equal(stateOf(moveRecords(files, { days: 30, near, extra }), extra), 'approved');
  });

  it('keep a fingerprint of a plan that is not there', () => {
    const files = [file('review.md', full.review)];
    const [moved] = moveRecords(files, { days: 30, near });
    assert.ok(moved?.text.includes(`sha256:${'0a'.repeat(32)}`));
  });

  it('come back as they were', () => {
    const files = [current, review(earlier, '2026-02-27'), file('case.md', full.case)];
    const there = moveRecords(files, { days: 37, near, earlier: [earlier] });
    const moved = moveRecords([earlier], { days: 37, near });
    const back = moveRecords(there, { days: -37, near: day('2026-04-21'), earlier: moved });
    assert.deepEqual(back, files);
  });
});
