import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checks } from '../../src/checks/index.ts';
import { caseRecord, inFolder, note, runCaseload } from './caseload-command.ts';

const answered = note.replace(
  '---\n',
  '---\nanswers: { case-not-found: { because: The case is kept by another office, date: 2026-11-19 } }\n',
);

interface Told {
  readonly findings: readonly { readonly id: string }[];
  readonly answered: readonly { readonly id: string; readonly message: string }[];
  readonly timing?: readonly {
    readonly id: string;
    readonly milliseconds: number;
    readonly runs: number;
  }[];
}

describe('check --explain', () => {
  it('prints the page of every check as it stands in the documentation', () => {
    for (const id of ['goal-not-measurable', 'yaml-not-readable', 'check-failed']) {
      const { code, out, err } = runCaseload(['check', '--explain', id]);
      assert.equal(err, '');
      assert.equal(code, 0);
      assert.equal(out, readFileSync(`docs/checks/${id}.md`, 'utf8'));
    }
  });

  it('lists them all without an id', () => {
    const { code, out } = runCaseload(['check', '--explain']);
    assert.equal(code, 0);
    assert.equal(out, readFileSync('docs/checks/README.md', 'utf8'));
  });

  it('tells which check may have been meant, and could not look', () => {
    const { code, out, err } = runCaseload(['check', '--explain', 'goal-not-mesurable']);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.equal(err, 'There is no check goal-not-mesurable, did you mean goal-not-measurable?\n');
  });
});

describe('check --timing', () => {
  it('tells the time of every check and how often it ran', () => {
    inFolder({ 'case.md': caseRecord, 'note.md': note }, (folder) => {
      const { out } = runCaseload(['check', folder, '--timing', '--format', 'json']);
      const { timing = [] } = JSON.parse(out) as Told;
      assert.deepEqual(
        timing.map(({ id }) => id).sort(),
        checks.map(({ id }) => id),
      );
      const over = new Map(checks.map(({ id, over: what }) => [id, what]));
      for (const { id, milliseconds, runs } of timing) {
        assert.ok(milliseconds >= 0);
        // The case, and the records that belong to none; or each of the two records.
        assert.equal(runs, 2, `${id} over ${over.get(id) ?? ''}`);
      }
    });
  });

  it('is a table in text, the slowest first, with a line for all', () => {
    inFolder({ 'case.md': caseRecord, 'note.md': note }, (folder) => {
      const { out } = runCaseload(['check', folder, '--timing']);
      const [head = '', ...rows] = out.split('\n\n')[1]?.trimEnd().split('\n') ?? [];
      assert.match(head, /^ +ms +runs +found +check$/);
      assert.match(rows.at(-1) ?? '', / all checks$/);
      const times = rows.slice(0, -1).map((row) => Number(row.trim().split(/ +/)[0]));
      assert.equal(times.length, checks.length);
      assert.deepEqual(
        times,
        [...times].sort((one, other) => other - one),
      );
    });
  });

  it('is not there unasked', () => {
    inFolder({ 'case.md': caseRecord }, (folder) => {
      assert.doesNotMatch(runCaseload(['check', folder]).out, /runs/);
    });
  });
});

describe('an answered finding', () => {
  it('is counted, and listed where it is asked for, without the reason', () => {
    inFolder({ 'note.md': answered }, (folder) => {
      const { out, code } = runCaseload(['check', folder]);
      assert.equal(code, 0);
      assert.equal(out, '1 record looked at: nothing to remark; 1 answered with a reason.\n');
      const listed = runCaseload(['check', folder, '--answered']).out;
      assert.match(listed, /^note\.md:\d+:\d+ answered Case .* \(case-not-found\)\n/);
      assert.doesNotMatch(listed, /another office/);
      const json = JSON.parse(runCaseload(['check', folder, '--format', 'json']).out) as Told;
      assert.deepEqual(
        [json.findings, json.answered].map((list) => list.map(({ id }) => id)),
        [[], ['case-not-found']],
      );
    });
  });
});
