import assert from 'node:assert/strict';
import type { Caseload } from '../../src/caseload/caseload.ts';
import { casesOf, isSameWorker, nobody, workerShown } from '../../src/caseload/workers.ts';
import { caseloadOf, caseRecord, interview } from './filed.ts';

/** Cases of these workers, each active unless its status stands behind the name. */
function caseload(...workers: readonly string[]): Caseload {
  const records = workers.map((words, at) => {
    const [worker = '', status = 'active'] = words.split(' / ');
    const line = worker === '' ? '' : `worker: "${worker}"`;
    const text = caseRecord('', status)
      .replace('C-0317', `C-${String(at)}`)
      .replace('worker: N. Sand', line);
    return [`${String(at)}.md`, text] as const;
  });
  return caseloadOf(Object.fromEntries(records));
}

describe('a worker', () => {
  it('is the same in capitals or small letters, with or without blanks around the name', () => {
    assert.ok(isSameWorker('N. Sand', ' n. sand '));
    assert.ok(!isSameWorker('N. Sand', 'N. Sander'));
    assert.ok(!isSameWorker(undefined, undefined));
  });

  it('has the cases that name them, open or closed', () => {
    const found = casesOf(caseload('N. Sand', 'A. Kurz', 'n. sand / finished', ''), 'N. SAND ');
    assert.deepEqual(
      found.map(({ id }) => id),
      ['C-0', 'C-2'],
    );
  });
});

describe('the worker whose workload is shown', () => {
  it('is, without a choice, the only one of all open cases', () => {
    assert.equal(
      workerShown(caseload('N. Sand', 'n. sand', 'A. Kurz / finished'), undefined),
      'N. Sand',
    );
    assert.equal(
      workerShown(caseload('N. Sand / on-hold', 'N. Sand / waitlist'), undefined),
      'N. Sand',
    );
  });

  it('is nobody, without a choice, where it could be somebody else', () => {
    for (const workers of [
      [],
      ['N. Sand', 'A. Kurz'],
      ['N. Sand', 'A. Kurz / planned'],
      ['N. Sand', ''],
      ['', 'N. Sand'],
      [''],
      ['N. Sand / finished'],
    ])
      assert.equal(workerShown(caseload(...workers), undefined), undefined, workers.join(', '));
    const unnamed = caseloadOf({
      'a.md': caseRecord(),
      'b.md': interview('2026-03-02').replace('C-0317', 'C-0318'),
    });
    assert.equal(workerShown(unnamed, undefined), undefined);
  });

  it('is the one chosen, as long as a case names them', () => {
    assert.equal(workerShown(caseload('N. Sand', 'A. Kurz'), 'a. kurz'), 'a. kurz');
    assert.equal(workerShown(caseload('N. Sand', 'A. Kurz / finished'), 'A. Kurz'), 'A. Kurz');
    assert.equal(workerShown(caseload('N. Sand'), 'A. Kurz'), undefined);
  });

  it('is nobody where that was chosen', () => {
    assert.equal(workerShown(caseload('N. Sand'), nobody), undefined);
    assert.equal(workerShown(caseload('', 'N. Sand'), nobody), undefined);
  });
});
