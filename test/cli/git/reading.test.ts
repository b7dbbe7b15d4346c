import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseloadIn, inSetUp, plan, rewrite } from './plan.ts';

const moved = rewrite(plan, ['due: 2027-01-31', 'due: 2027-02-28']);
const reordered = rewrite(
  plan,
  ['    status: active\n    due: 2027-01-31\n', '    due: 2027-01-31\n    status: active\n'],
  ['  # She named', '  # R.D. named'],
);

describe('git shows what changed in a plan as facts', () => {
  it('in a diff, a log and a commit', () => {
    inSetUp((repository) => {
      repository.write({ 'cases/plan.md': moved });
      const shown = [repository.git('diff')];
      repository.commit('2026-10-01');
      shown.push(repository.git('log', '-p', '-1'), repository.git('show'));
      for (const text of shown) {
        assert.match(text, /^-.*31 January 2027|^-.*2027-01-31/m);
        assert.match(text, /^\+.*28 February 2027|^\+.*2027-02-28/m);
        assert.doesNotMatch(text, /^[-+] *due:/m);
      }
    });
  });

  it('and nothing where keys and comments alone were moved about', () => {
    inSetUp((repository) => {
      repository.write({ 'cases/plan.md': reordered });
      assert.doesNotMatch(repository.git('diff'), /^[-+](?![-+])/m);
      assert.match(repository.git('diff', '--no-textconv'), /^\+ {2}# R\.D\. named/m);
    });
  });

  it('and the file itself where it is no record or cannot be read', () => {
    inSetUp((repository) => {
      const hostile: Record<string, string | Buffer> = {
        'notes.md': 'A list:\n\n- milk\n',
        'broken.md': rewrite(plan, ['status: active', 'status: [']),
        'other.md': Buffer.from('---\nrecord: plan\nclient: Müller\n---\n', 'latin1'),
        'empty.md': '',
      };
      for (const [name, content] of Object.entries(hostile)) {
        const file = join(repository.folder, name);
        writeFileSync(file, content);
        const { code, out } = caseloadIn(repository.folder, 'git', 'show-facts', file);
        assert.equal(code, 0);
        assert.equal(out, content.toString('utf8'));
      }
      repository.git('add', '-A');
      assert.match(repository.git('diff', '--cached'), /^\+- milk$/m);
    });
  });

  it('and the file where Caseload has gone', () => {
    inSetUp((repository) => {
      const key = 'diff.caseload.textconv';
      const command = repository.git('config', key).trim();
      repository.git('config', key, command.replaceAll('cli.cjs', 'gone.cjs'));
      repository.write({ 'cases/plan.md': moved });
      assert.match(repository.git('diff'), /^\+ {4}due: 2027-02-28$/m);
    });
  });
});
