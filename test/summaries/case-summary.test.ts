import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { summarizeCase } from '../../src/summaries/case-summary.ts';
import { caseloadOf, filesIn, moment, summaryOf } from './case-files.ts';

const top = join('test', 'fixtures', 'summaries');

describe('the summary of a case', () => {
  for (const name of readdirSync(top).sort()) {
    it(name.replaceAll('-', ' '), () => {
      const folder = join(top, name);
      const summary = summaryOf(filesIn(folder));
      const expected = join(folder, 'expected.md');
      if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, summary);
      assert.equal(summary, existsSync(expected) ? readFileSync(expected, 'utf8') : '(no file)');
    });
  }

  it('shows nothing of what is private', () => {
    const summary = summaryOf(filesIn(join(top, 'what-is-private-stays-with-its-writer')));
    assert.doesNotMatch(summary, /SECRET/);
  });

  it('has the same sections whatever is known of the case', () => {
    const headings = (name: string): readonly string[] =>
      summaryOf(filesIn(join(top, name))).match(/^## .*$/gm) ?? [];
    const [first = '', ...others] = readdirSync(top);
    for (const other of others) assert.deepEqual(headings(other), headings(first));
  });

  it('claims to have read every file only where it was told of those that name no case', () => {
    const [file] = caseloadOf(filesIn(join(top, 'a-new-case-has-nothing-but-its-record'))).cases;
    assert.ok(file);
    assert.doesNotMatch(summarizeCase(file, moment), /could be read/);
  });

  it('writes initials and the names of instruments as people do', () => {
    const summary = summaryOf([
      {
        path: 'case.md',
        text: '---\nrecord: case\nid: C-0330\nclient: W.S.\nstatus: active\n---\n',
      },
      {
        path: 'plan.md',
        text: [
          '---',
          'record: plan',
          'case: C-0330',
          'status: active',
          'goals:',
          '  - id: G1',
          '    goal: W.S. reads nothing at www.example.org',
          '    measures: [{ name: audit-c, baseline: 9, target: 4 }]',
          '---',
          '',
        ].join('\n'),
      },
    ]);
    assert.match(summary, /^# W\.S\. \(C-0330\)$/m);
    assert.match(summary, /^### G1: W\.S\. reads nothing at www\\\.example\.org$/m);
    assert.match(summary, /^- AUDIT-C: 9 at the start/m);
  });

  it('tells of contacts that were missed or called off', () => {
    const note = (date: string, attendance: string): { path: string; text: string } => ({
      path: `${date}.md`,
      text: `---\nrecord: interview\ncase: C-0331\ndate: ${date}\nattendance: ${attendance}\n---\n`,
    });
    const summary = summaryOf([
      { path: 'case.md', text: '---\nrecord: case\nid: C-0331\nstatus: active\n---\n' },
      note('2026-10-02', 'kept'),
      note('2026-10-09', 'cancelled'),
      note('2026-10-12', 'late'),
      note('2026-10-19', 'missed'),
      note('2026-10-26', 'missed'),
    ]);
    const told =
      '2 kept, the last on 12 October; missed on 19 and 26 October; cancelled on 9 October';
    assert.ok(summary.includes(`**Contacts**: ${told}\n`), summary);
  });

  it('can be spoken in another language', () => {
    const [file] = caseloadOf(filesIn(join(top, 'a-new-case-has-nothing-but-its-record'))).cases;
    assert.ok(file);
    const speak = ({ pattern }: { pattern: string }): string =>
      pattern === 'No plan yet.' ? 'Noch kein Plan.' : pattern;
    assert.match(summarizeCase(file, moment, { speak }), /^Noch kein Plan\.$/m);
  });
});
