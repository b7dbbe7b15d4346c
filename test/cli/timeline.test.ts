import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseRecord, inFolder, note, runCaseload } from './caseload-command.ts';
import { inRepository, type Repository } from './repository.ts';

const noteOf = (day: string, more = ''): string =>
  `${note.replace('2026-11-17', day).replace(/---\n$/, '')}${more}---\n\nHe talked of ${day}.\n`;

const plan = (due: string): string => `---
record: plan
case: C-0410
status: active
start: 2026-10-05
goals:
  - id: G1
    goal: Cook for himself four evenings a week
    status: active
    due: ${due}
---
`;

/** Opens the case on 1 October, with a plan on the 5th. */
function opened(repository: Repository): Repository {
  repository.commit('2026-10-01', {
    'cases/case.md': caseRecord.replace('2026-11-16', '2026-10-01'),
  });
  repository.commit('2026-10-05', { 'cases/plan.md': plan('2026-12-31') });
  return repository;
}

/** The lines of a timeline that say something. */
function timelineOf(folder: string, ...more: readonly string[]): readonly string[] {
  const { out, err, code } = runCaseload(['timeline', 'C-0410', '--folder', folder, ...more]);
  assert.equal(err, '');
  assert.equal(code, 0);
  return out.split('\n').filter((line) => line !== '');
}

const moved =
  '  - Goal G1 is now due on 31 January 2027, 31 days later than 31 December 2026: the first extension';
const head = ['# Timeline of F.W. (C-0410)', 'As of 20 November 2026, newest first'];
const begun = [
  '- **5 October, M. Okafor:** New plan of 5 October',
  '- **1 October, M. Okafor:** New case record',
];

describe('the timeline of a case', () => {
  it('tells each change in words, month by month, with late notes and what is not committed', () => {
    inRepository((repository) => {
      opened(repository);
      repository.commit('2026-11-03', { 'cases/plan.md': plan('2027-01-31') });
      repository.commit('2026-11-04', {
        'cases/note.md': noteOf('2026-10-29', 'attendance: kept\n'),
      });
      repository.commit('2026-11-05', {
        'cases/plan.md': plan('2027-01-31').replace('goals', '# Ours\ngoals'),
      });
      repository.write({ 'cases/new.md': noteOf('2026-11-19', 'attendance: missed\n') });
      assert.deepEqual(timelineOf(repository.folder), [
        ...head,
        '## Not committed yet',
        '- Note of 19 November, building rapport, missed',
        '## November 2026',
        '- **4 November, M. Okafor:** Note of 29 October, building rapport, kept, **written late: 6 days after the contact, no reason given**',
        '- **3 November, M. Okafor:** Plan of 5 October changed, “Records”',
        moved,
        '## October 2026',
        ...begun,
        '1 commit changed nothing of substance: comments, order or layout.',
      ]);
      assert.deepEqual(timelineOf(repository.folder, '--since', '2026-11-04').slice(1), [
        'As of 20 November 2026, newest first, since 4 November',
        '## Not committed yet',
        '- Note of 19 November, building rapport, missed',
        '## November 2026',
        '- **4 November, M. Okafor:** Note of 29 October, building rapport, kept, **written late: 6 days after the contact, no reason given**',
        '1 commit changed nothing of substance: comments, order or layout.',
      ]);
    });
  });

  it('follows a file that was renamed, and tells of one that went', () => {
    inRepository((repository) => {
      opened(repository).commit('2026-10-06', { 'cases/note.md': noteOf('2026-10-06') });
      mkdirSync(join(repository.folder, 'plans'));
      renameSync(
        join(repository.folder, 'cases/plan.md'),
        join(repository.folder, 'plans/first.md'),
      );
      repository.commit('2026-10-20', { 'plans/first.md': plan('2027-01-31') });
      rmSync(join(repository.folder, 'cases/note.md'));
      repository.commit('2026-10-21');
      assert.deepEqual(timelineOf(repository.folder), [
        ...head,
        '## October 2026',
        '- **21 October, M. Okafor:** Note of 6 October taken out, “Records”',
        '- **20 October, M. Okafor:** Plan of 5 October changed, “Records”',
        moved,
        '- **6 October, M. Okafor:** Note of 6 October, building rapport',
        ...begun,
      ]);
    });
  });

  it('tells once what came by a merge, and what the merge did itself', () => {
    inRepository((repository) => {
      opened(repository).git('checkout', '-q', '-b', 'leave');
      repository.commit('2026-10-11', { 'cases/plan.md': plan('2027-01-31') });
      repository.commit('2026-10-12', { 'cases/note.md': noteOf('2026-10-11') });
      repository.git('checkout', '-q', 'main');
      repository.commit('2026-10-13', {
        'cases/plan.md': plan('2026-12-31').replace('active\nstart', 'on-hold\nstart'),
      });
      repository.tryGit(['merge', '-q', '--no-commit', '--no-ff', 'leave']);
      repository.commit('2026-10-14', {
        'cases/plan.md': plan('2027-01-31').replace('active\nstart', 'on-hold\nstart'),
        'cases/own.md': noteOf('2026-10-14'),
      });
      const days = timelineOf(repository.folder).flatMap(
        (line) => /^- \*\*(\d+).*:\*\* (.*)$/.exec(line)?.slice(1).join(' ') ?? [],
      );
      assert.deepEqual(days, [
        '14 Note of 14 October, building rapport',
        '13 Plan of 5 October changed, “Records”',
        '12 Note of 11 October, building rapport',
        '11 Plan of 5 October changed, “Records”',
        '5 New plan of 5 October',
        '1 New case record',
      ]);
    });
  });

  it('says where a revision cannot be read', () => {
    inRepository((repository) => {
      opened(repository);
      repository.commit('2026-10-20', {
        'cases/plan.md': plan('2027-01-31').replace('goals:', 'goals: ['),
      });
      repository.commit('2026-10-21', { 'cases/plan.md': plan('2027-01-31') });
      writeFileSync(
        join(repository.folder, 'cases/plan.md'),
        Buffer.from(plan('2027-01-31').replace('evenings', 'sœirées'), 'latin1'),
      );
      repository.commit('2026-10-22');
      assert.deepEqual(timelineOf(repository.folder).slice(3), [
        '- **22 October, M. Okafor:** The file cases/plan.md was left so that it cannot be read',
        '- **21 October, M. Okafor:** Plan of 5 October changed, “Records”',
        moved,
        '- **20 October, M. Okafor:** The file cases/plan.md was left so that it cannot be read',
        ...begun,
      ]);
    });
  });

  it('of a shallow copy begins where the copy begins', () => {
    inRepository((repository, beside) => {
      opened(repository).commit('2026-11-03', { 'cases/plan.md': plan('2027-01-31') });
      repository.commit('2026-11-04', { 'cases/note.md': noteOf('2026-10-20') });
      repository.git('clone', '-q', '--depth=2', `file://${repository.folder}`, '../shallow');
      assert.deepEqual(timelineOf(join(beside, 'shallow')), [
        ...head,
        '## November 2026',
        '- **4 November, M. Okafor:** Note of 20 October, building rapport',
        'This copy of the repository begins on 3 November: what came before is not known here.',
      ]);
    });
  });

  it('can be read by another program', () => {
    inRepository((repository) => {
      opened(repository);
      repository.commit('2026-11-04', { 'cases/note.md': noteOf('2026-10-29') });
      const { out } = runCaseload([
        'timeline',
        'C-0410',
        '--folder',
        repository.folder,
        '--format',
        'json',
      ]);
      const told = JSON.parse(out) as { entries: readonly Record<string, unknown>[] };
      const [first] = told.entries;
      assert.deepEqual(
        { ...first, changes: [] },
        {
          day: '2026-11-04',
          author: 'M. Okafor',
          told: 'added',
          path: 'cases/note.md',
          kind: 'interview',
          subjects: ['Records'],
          'left-unreadable': false,
          late: { days: 6, 'says-why': false },
          changes: [],
        },
      );
    });
  });

  it('cannot be told without a repository, a commit, git, such a case or such a day', () => {
    const refusal = (folder: string, ...more: readonly string[]): string => {
      const { out, err, code } = runCaseload(['timeline', 'C-0410', '--folder', folder, ...more]);
      assert.equal(out, '');
      assert.equal(code, 2);
      return err.trim();
    };
    inFolder({ 'case.md': caseRecord }, (folder) => {
      assert.match(refusal(folder), /no git repository/);
    });
    inRepository((repository) => {
      repository.write({ 'case.md': caseRecord });
      assert.match(refusal(repository.folder), /no commit yet/);
      opened(repository);
      assert.match(refusal(repository.folder, '--since', 'May'), /--since is not a day/);
      const { err } = runCaseload(['timeline', 'C-0411', '--folder', repository.folder]);
      assert.match(err, /There is no case C-0411 in .*, did you mean C-0410\?/);
      const path = process.env['PATH'];
      process.env['PATH'] = join(repository.folder, 'no-programs');
      try {
        assert.match(refusal(repository.folder), /Git is not found/);
      } finally {
        process.env['PATH'] = path;
      }
    });
  });
});
