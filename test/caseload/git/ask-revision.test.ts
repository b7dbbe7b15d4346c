import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type AskedRevision, askRevision } from '../../../src/caseload/git/ask-revision.ts';
import { type Asking, gitEnvironment } from '../../../src/caseload/git/question.ts';
import { isRefused, type Refused } from '../../../src/caseload/git/refusals.ts';
import { readRecord } from '../../../src/records/read-record.ts';
import { speak } from '../../../src/text/sentence.ts';

const caseOfOv = '---\nrecord: case\nid: C-0317\nclient: O.V.\n---\n\nDrove a tram.\n';
const note = '---\nrecord: interview\ncase: C-0317\ndate: 2026-03-03\n---\n\nHe rang.\n';

describe('the revision that records were read at', () => {
  let top = '';

  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), 'caseload-revision-'));
    git('init', '-q');
    put('records/case.md', caseOfOv);
    put('records/note.md', note);
    put('records/README.md', '# What is kept here\n');
    commit('2026-03-04');
  });

  afterEach(() => {
    rmSync(top, { recursive: true, force: true });
  });

  function git(...args: readonly string[]): string {
    const person = ['-c', 'user.name=N. Sand', '-c', 'user.email=n@example.org'];
    return execFileSync('git', [...person, ...args], { cwd: top, encoding: 'utf8' }).trim();
  }

  function put(path: string, text: string): void {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }

  function commit(day: string): void {
    git('add', '-A');
    git('commit', '-q', '-m', 'Records', `--date=${day}T12:00:00+0000`);
  }

  function asked(): AskedRevision | Refused {
    const folder = join(top, 'records');
    const readings = readdirSync(folder).flatMap(
      (path) => readRecord({ path, text: readFileSync(join(folder, path), 'utf8') }) ?? [],
    );
    return answered(askRevision({ folder, nullDevice: devNull }, readings));
  }

  function changed(): readonly string[] {
    const revision = asked();
    assert.ok(!isRefused(revision));
    return revision.changed;
  }

  it('is the commit that is checked out, of the day that its author wrote it', () => {
    const revision = asked();
    assert.ok(!isRefused(revision));
    assert.equal(revision.commit.id, git('rev-parse', 'HEAD'));
    assert.equal(revision.commit.day, '2026-03-04');
    assert.deepEqual(revision.changed, []);
  });

  it('is left behind by each record that is written or changed, and by what is no record not at all', () => {
    put('records/note.md', note.replace('rang', 'came'));
    put('records/letter.md', 'Dear O.V.\n');
    assert.deepEqual(changed(), ['note.md']);
    put('records/plan.md', '---\nrecord: plan\ncase: C-0317\n---\n');
    assert.deepEqual(changed(), ['note.md', 'plan.md']);
  });

  it('is not left behind by line ends, which git may keep in its own way', () => {
    put('records/note.md', note.replaceAll('\n', '\r\n'));
    assert.deepEqual(changed(), []);
    commit('2026-03-05');
    assert.deepEqual(changed(), [], 'nor where they are committed so');
  });

  it('is none where there is no commit, or no repository', () => {
    rmSync(join(top, '.git'), { recursive: true });
    assert.match(said(asked()), /^This folder lies in no git repository/);
    git('init', '-q');
    assert.match(said(asked()), /^This repository has no commit yet/);
  });
});

function said(revision: AskedRevision | Refused): string {
  return isRefused(revision) ? speak(revision.refused) : 'a revision';
}

function answered<Answer>(asking: Asking<Answer>): Answer {
  let step = asking.next();
  while (!step.done) {
    const { args, input = '' } = step.value;
    const run = spawnSync('git', args, { input, env: gitEnvironment(process.env) });
    const remarks = run.stderr.toString('utf8');
    step = asking.next(
      run.status === 0 ? { bytes: run.stdout, remarks } : { failed: 'error', remarks },
    );
  }
  return step.value;
}
