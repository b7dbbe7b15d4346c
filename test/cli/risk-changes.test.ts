import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { askCaseRecords } from '../../src/caseload/git/ask-case-records.ts';
import type { Asking } from '../../src/caseload/git/question.ts';
import { answer } from '../../src/cli/run-git.ts';
import { openCaseload } from '../../src/cli/open-caseload.ts';
import { caseRecord, runCaseload } from './caseload-command.ts';
import { inRepository, type Repository } from './repository.ts';
import type { Day } from '../../src/calendar/day.ts';

function recordOf(number: number, risk: string): string {
  return caseRecord
    .replace('C-0410', `C-${number}`)
    .replace(/---\n$/, `risk: ${risk}\nworker: M. Okafor\n---\n`);
}

function agendaOf({ folder }: Repository): string {
  const { out, err, code } = runCaseload(['summary', 'supervision', 'M. Okafor', '--folder', folder]); // prettier-ignore
  assert.equal(err, '');
  assert.equal(code, 0);
  return out.split(/^## /m).find((part) => part.startsWith('Changes of risk')) ?? '';
}

describe('an agenda for supervision tells how risk changed', () => {
  it('where a record was moved since, and what is not committed yet', () => {
    inRepository((repository) => {
      repository.commit('2026-11-01', {
        'cases/one.md': recordOf(501, 'low'),
        'cases/two.md': recordOf(502, 'high'),
        'cases/three.md': recordOf(503, 'medium'),
      });
      repository.commit('2026-11-10', { 'cases/one.md': recordOf(501, 'medium') });
      renameSync(join(repository.folder, 'cases/one.md'), join(repository.folder, 'moved.md'));
      repository.commit('2026-11-12');
      repository.write({ 'cases/two.md': recordOf(502, 'critical') });
      const told = agendaOf(repository).replaceAll(/\]\[\d+\]/g, ']');
      assert.match(told, /C-501.*10 November.*low.*medium/s);
      assert.match(told, /C-502.*Not committed yet.*high.*critical/s);
      assert.doesNotMatch(told, /C-503/);
    });
  });

  it('and asks git as much for many cases as for one', () => {
    inRepository((repository) => {
      const numbers = [...Array(12).keys()].map((at) => 600 + at);
      repository.commit('2026-11-01', Object.fromEntries(numbers.map((number) => [`${number}.md`, recordOf(number, 'low')]))); // prettier-ignore
      const { cases } = openCaseload(repository.folder, '2026-11-20' as Day).caseload;
      assert.equal(cases.length, numbers.length);
      const questions = (some: typeof cases): number => {
        let count = 0;
        const asking = askCaseRecords({ folder: repository.folder, nullDevice: devNull }, some);
        const counting: Asking<number> = (function* () {
          let step = asking.next();
          for (; !step.done; count++) step = asking.next(yield step.value);
          assert.ok(Array.isArray(step.value) && step.value.length === some.length);
          return count;
        })();
        return answer(counting);
      };
      assert.equal(questions(cases), questions(cases.slice(0, 1)));
    });
  });
});
