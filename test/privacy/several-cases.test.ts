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

describe('a disguise for a family', () => {
  const { words } = disguiseOf(
    casesOf(
      record(
        'C-0137',
        `client: the R. family
worker: L. Brandt
members: [{ who: L.R., role: mother }, { who: E.R., role: son }]
supports: [{ who: E.'s teacher, kind: institution }, { who: L.R.'s sister, kind: family }]`,
      ),
    ),
    saying(),
  );

  for (const [said, instead] of [
    ["E.'s teacher and L.R.’s sister", "Family member 2's teacher and family member 1’s sister"],
    ['E. draws, and L. Brandt waits', 'Family member 2 draws, and the worker waits'],
    ['The R. family and the R. family’s flat', 'The family and the family’s flat'],
  ] as const)
    it(said, () => {
      assert.equal(words(said), instead);
    });
});

describe('a disguise whose own words are somebody’s name', () => {
  it('does not take them for a name', () => {
    const files = casesOf(record('C-0210', 'client: Person\nworker: Q. Lund'));
    const { words } = disguiseOf(files, {
      ...saying('de'),
      say: (pattern) => (pattern === 'the person' ? 'die Person' : pattern),
    });
    assert.equal(words('mit Q. Lund und der Person'), 'mit the worker und der Person');
  });
});
