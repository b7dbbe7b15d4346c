import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { caseRecord, inFolder, note, reportOf } from './caseload-command.ts';

describe('a link in a note', () => {
  it('is told where neither file nor folder nor record is there', () => {
    const links = [
      ...['[a](there.pdf)', '[b](there)', '[c](note)', '[d](/cases)', '![e](../top.png)'],
      ...['[f](gone.pdf)', '[g](there/gone)', '![h](/gone.png)', '[i](dangling.pdf)'],
      ...['[j](../../outside.pdf)', '[k](note.md/gone)', '[l](%00)', `[m](${'x'.repeat(300)})`],
    ];
    const files = {
      'cases/case.md': caseRecord,
      'cases/note.md': `${note}\n${links.join('\n')}\n`,
      'cases/there.pdf': '',
      'cases/there/a.pdf': '',
      'top.png': '',
    };
    inFolder(files, (folder) => {
      symlinkSync(join(folder, 'nowhere.pdf'), join(folder, 'cases/dangling.pdf'));
      const { findings } = reportOf([folder], 1);
      assert.deepEqual(
        findings.map(({ id, path, range }) => `${path} ${range.start.line + 1} ${id}`),
        [14, 15, 16, 17, 19].map((line) => `cases/note.md ${line} link-not-found`),
      );
    });
  });

  it('starts from the top of the caseload also where one file is checked', () => {
    const files = {
      'caseload.yaml': '',
      'cases/case.md': caseRecord,
      'cases/note.md': `${note}\n[a](/there.pdf) [b](/gone.pdf)\n`,
      'there.pdf': '',
    };
    inFolder(files, (folder) => {
      const { findings } = reportOf([join(folder, 'cases/note.md')], 1);
      assert.deepEqual(
        findings.map(({ range }) => range.start.character),
        [20],
      );
    });
  });
});
