import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, contact, inFolder, runCaseload } from './caseload-command.ts';
import { small } from './summary/small.ts';

const files = {
  ...small,
  'plan.md':
    '---\nrecord: plan\ncase: C-0410\nstatus: active\ngoals: [{ id: G1, goal: Cook, measures: [{ name: meals, target: 4 }] }]\n---\n',
  'note.md': contact('2026-11-17', 'readings: { meals: 3 }'),
  'broken.md': '---\nrecord: interview\ncase: C-0410\nreadings: [\n---\n',
  'templates/contacts.md':
    '---\ntemplate: contacts\nlanguage: en\n---\n\n# {{name}}\n\n{{head}}\n\n{{gaps}}\n',
  'record.svg': '---\nrecord: interview\n---\n',
  'notes/mine.md': 'My own notes.\n',
  'picture.svg': 'An older picture',
};

const commands: Readonly<Record<'summary' | 'chart', readonly string[]>> = {
  summary: ['summary', 'case', 'C-0410', '--built-in', '--out'],
  chart: ['chart', 'C-0410', '--out'],
};

describe('a file that is written by --out', function () {
  this.timeout(60_000);
  const refused: readonly (readonly [keyof typeof commands, string, RegExp])[] = [
    ['summary', 'note.md', /^note\.md is a file of the caseload, so nothing was written: choose another name\.$/], // prettier-ignore
    ['summary', 'broken.md', /is a file of the caseload/],
    ['summary', 'templates/contacts.md', /is a file of the caseload/],
    ['chart', 'record.svg', /is a file of the caseload/],
    ['summary', 'folder.md', /^folder\.md is a folder, so nothing was written: name a file in it\.$/], // prettier-ignore
    ['summary', 'nowhere/case.md', /^There is no folder nowhere, so nothing was written\.$/],
    ['summary', 'note.md/case.docx', /^note\.md is no folder, so nothing was written\.$/],
    ['chart', 'nowhere/chart.png', /^There is no folder nowhere, so nothing was written\.$/],
    ['summary', `${'long'.repeat(63)}.md`, /\.md cannot be written: its name is too long\.$/],
  ];
  it('never takes the place of a record, a template or a folder, whatever is asked', () => {
    inFolder(files, (cwd) => {
      mkdirSync(join(cwd, 'folder.md'));
      const before = readdirSync(cwd, { recursive: true });
      for (const [command, out, reason] of refused) {
        const told = runCaseload([...commands[command], out, '--overwrite'], { cwd });
        assert.deepEqual([told.code, told.out], [2, ''], out);
        assert.match(told.err.replace(/^Left out.*\n/, '').trimEnd(), reason);
      }
      assert.deepEqual(readdirSync(cwd, { recursive: true }), before);
      for (const [path, text] of Object.entries(files))
        assert.equal(readFileSync(join(cwd, path), 'utf8'), text, path);
    });
  });

  it('takes the place of another file only where that is asked', () => {
    inFolder(files, (cwd) => {
      const cases: readonly (readonly [keyof typeof commands, keyof typeof files, RegExp])[] = [
        ['summary', 'notes/mine.md', /^# \[F\.W\.\]/],
        ['chart', 'picture.svg', /^<svg/],
      ];
      for (const [command, out, now] of cases) {
        const args = [...commands[command], out];
        const { code, err } = runCaseload(args, { cwd });
        assert.equal(code, 2);
        assert.equal(err, `${out} is there already, so nothing was written: choose another name, or add --overwrite.\n`); // prettier-ignore
        assert.equal(readFileSync(join(cwd, out), 'utf8'), files[out]);
        assert.equal(runCaseload([...args, '--overwrite'], { cwd }).code, 0);
        assert.match(readFileSync(join(cwd, out), 'utf8'), now);
      }
    });
  });

  it('has a name that fits what it is', () => {
    inFolder(small, (cwd) => {
      const told = (...args: readonly string[]): string => {
        const { code, out, err } = runCaseload(['summary', 'case', 'C-0410', ...args], { cwd });
        assert.deepEqual([code, out], [2, '']);
        return err.trimEnd();
      };
      assert.match(told('--out', 'case.pdf'), /^--out: expected a name that ends in \.md, \.html or \.docx/); // prettier-ignore
      assert.equal(told('--out', 'case.md', '--format', 'html'), '--out: a document as html does not go into case.md'); // prettier-ignore
      assert.match(told('--format', 'docx'), /^A Word file is not printed: say where it goes/);
      assert.equal(existsSync(join(cwd, 'case.pdf')), false);
    });
  });
});

describe('a document of a case with a file that cannot be read', function () {
  this.timeout(60_000);
  it('is made all the same, counts that file and names it beside the document', () => {
    inFolder(files, (cwd) => {
      const { code, out, err } = runCaseload(['summary', 'case', 'C-0410'], { cwd });
      assert.equal(code, 0);
      assert.match(out, /^- 1 file of this case cannot be read\.$/m);
      assert.equal(err, 'Left out, since it cannot be read: broken.md\n');
    });
  });
});

describe('a document whose reader goes away early', function () {
  this.timeout(60_000);
  it('ends in peace', async () => {
    const args = ['summary', 'caseload', '--folder', join('examples', 'caseload')];
    const child = spawn(process.execPath, [bundle, ...args]);
    child.stdout.destroy();
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    assert.match(told, /^(?:Left out, since it cannot be read: [^\n]+\n)?$/);
    assert.equal(code, 0);
  });
});
