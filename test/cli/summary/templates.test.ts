import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, reportOf } from '../caseload-command.ts';
import { printed, refusal, small } from './small.ts';

function template(head: string, title: string, first = '{{head}}'): string {
  return `---\n${head}\n---\n\n# ${title} {{name}}\n\n${first}\n\n{{gaps}}\n`;
}

const files = {
  ...small,
  'templates/court-report.md': template('template: progress\nlanguage: en', 'To the court on'),
  'templates/contacts.md': template('template: contacts\nlanguage: en', 'Our log of'),
  'templates/contacts.es.md': template('template: contacts\nlanguage: es', 'Nuestro registro de'),
  'templates/slip.md': template('template: progress\nlanguage: en', 'With a slip, on', '{{hed}}'),
};

const slips = [
  'This has no {{head}}: it tells the day, the revision and who may read the document',
  'There is no slot `hed`, did you mean `head`?',
] as const;

describe('a template of the agency', function () {
  this.timeout(60_000);
  it('is chosen by its name or its path', () => {
    inFolder(files, (folder) => {
      const named = printed(folder, 'progress', 'C-0410', '--template', 'court-report');
      assert.match(
        named,
        /^# To the court on \[F\.W\.\]\[1\] \(C-0410\)\n\nAs of 20 November 2026\./,
      );
      const path = ['--template', 'templates/court-report.md'];
      assert.equal(printed(folder, 'progress', 'C-0410', ...path), named);
    });
  });

  it('serves without being asked for where its name is that of the document and its language', () => {
    inFolder(files, (folder) => {
      const log = (...more: readonly string[]): string =>
        printed(folder, 'contacts', 'C-0410', ...more).split('\n', 1)[0] ?? '';
      assert.equal(log(), '# Our log of [F.W.][1] (C-0410)');
      assert.equal(log('--language', 'es'), '# Nuestro registro de [F.W.][1] (C-0410)');
      assert.equal(log('--language', 'fr'), '# Registre des contacts\u00a0: [F.W.][1] (C-0410)');
      assert.equal(log('--built-in'), '# Contact log: [F.W.][1] (C-0410)');
    });
  });

  it('is refused where it has a slip, is for another document or is not there', () => {
    inFolder(files, (folder) => {
      const asked = (kind: string, name: string): string =>
        refusal(folder, kind, 'C-0410', '--template', name);
      const [head, slot] = slips;
      assert.equal(asked('progress', 'slip'), `templates/slip.md:1 ${head}\ntemplates/slip.md:8 ${slot}`); // prettier-ignore
      assert.equal(asked('case', 'court-report'), 'templates/court-report.md is a template for progress, not for case'); // prettier-ignore
      assert.match(asked('progress', 'court-reprt'), /no template court-reprt in .*, did you mean court-report\?$/); // prettier-ignore
      assert.equal(asked('progress', 'nowhere/x.md'), 'There is no template nowhere/x.md');
      assert.match(asked('case', 'case.md'), /^case\.md:1 This does not say which document it is for/); // prettier-ignore
    });
  });

  it('has its slips told by caseload check, which a folder among templates does not disturb', () => {
    inFolder(files, (folder) => {
      mkdirSync(join(folder, 'templates', 'old.md'));
      const { findings } = reportOf([folder], 1);
      assert.deepEqual(
        findings
          .filter(({ id }) => id === 'template')
          .map(({ path, range, severity, message }) => [path, range.start.line, severity, message]),
        [
          ['templates/slip.md', 0, 'error', slips[0]],
          ['templates/slip.md', 7, 'error', slips[1]],
        ],
      );
    });
  });
});
