import assert from 'node:assert/strict';
import { disguiseOf } from '../../src/privacy/disguise.ts';
import { casesOf, saying } from './disguised.ts';

const record = (id: string, rest: string): string =>
  `---\nrecord: case\nid: ${id}\nstatus: active\nopened: 2026-07-27\n${rest}\n---\n`;

describe('a disguise for a supervisor’s agenda', () => {
  const files = casesOf(
    record('C-0201', 'client: A.K.\nworker: S. Reyes\nsupports: [{ who: Ines, kind: friend }]'),
    record('C-0202', 'client: R.T.\nworker: M. Okafor\nsupports: [{ who: Bodo, kind: friend }]'),
    record(
      'C-0203',
      'client: the River family\nworker: S. Reyes\nmembers: [{ who: A.R., role: mother }]',
    ),
    record('C-0204', 'client: N.B.\nworker: S. Reyes\nsupports: [{ who: A.R., kind: friend }]'),
  );
  const { words } = disguiseOf(files, saying());

  for (const [said, instead] of [
    ['A.K. before R.T. and N.B.', 'Person 1 before person 2 and person 4'],
    ['The River family, Mrs River', 'Family 3, one of the family'],
    ['with the River family', 'with family 3'],
    ['C-0201 and C-0204', 'Case 1 and case 4'],
    ['S. Reyes and M. Okafor', 'Worker 1 and worker 2'],
    ['ask Ines, not Bodo', 'ask support 1, not support 2'],
    ['by A.R. again', 'by [name] again'],
  ] as const)
    it(said, () => {
      assert.equal(words(said), instead);
    });
});
