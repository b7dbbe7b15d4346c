import assert from 'node:assert/strict';
import { least, planWith } from './samples.ts';
import { toldOf } from './told.ts';

describe('a key that is missing or unknown is told where it stands, in the field’s words:', () => {
  const wrong: readonly [string, string, string, string, string][] = [
    [
      'a key that is missing',
      least.plan.replace('case: C-0317\n', ''),
      'key-missing',
      'record',
      'This plan has no `case`: add a case number of letters, digits, dots and hyphens, as in C-0142',
    ],
    [
      'a key that is missing in a list',
      planWith('{ id: G1, goal: Answer nine of ten calls }'),
      'key-missing',
      'id',
      'Goal G1 has no `status`: add one of proposed, planned, accepted, active, on-hold, completed, cancelled, entered-in-error, rejected',
    ],
    [
      'a key that is missing in an entry without an id',
      `${least.case}\nconsents: [{ for: The school, given: 2026-02-02 }, { given: 2026-02-02 }]`,
      'key-missing',
      'given',
      'Consent 2 has no `for`: add text',
    ],
    [
      'a day that is missing',
      least.reflection.replace('date: 2026-02-27\n', ''),
      'key-missing',
      'record',
      'This reflection has no `date`: add a day as in 2026-04-20',
    ],
    [
      'a list that is missing',
      least.plan.replace('\ngoals: []', ''),
      'key-missing',
      'record',
      'This plan has no `goals`: add a list',
    ],
    [
      'a key near a known one',
      `${least.case}\npriorty: high`,
      'key-near-miss',
      'priorty',
      '`priorty` in this case is not a key of the format, expected `priority`',
    ],
    [
      'a key near a known one that is required, once',
      least.plan.replace('start', 'strat'),
      'key-near-miss',
      'strat',
      '`strat` in this plan is not a key of the format, expected `start`',
    ],
    [
      'a key near a known one, deep inside',
      planWith(
        '{ id: G1, goal: Answer calls, status: active, steps: [{ step: Book, whoo: client }] }',
      ),
      'key-near-miss',
      'whoo',
      '`whoo` in step 1 of goal G1 is not a key of the format, expected `who`',
    ],
    [
      'a key near a known one that is there already',
      `${least.case}\ntags: [kinship]\ntag: hearing`,
      'key-unknown',
      'tag',
      '`tag` in this case is not a key of the format: it is left as it is',
    ],
    [
      'a key of another tool',
      `${least.case}\nkanban-column: doing`,
      'key-unknown',
      'kanban-column',
      '`kanban-column` in this case is not a key of the format: it is left as it is',
    ],
    [
      'a key that is a sentence',
      `${least.case}\nHe told me at the door: that he was fine`,
      'key-unknown',
      'He told me at the door',
      'A key in this case is not a key of the format: it is left as it is',
    ],
  ];
  for (const [what, frontMatter, check, marked, says] of wrong) {
    it(what, () => {
      assert.deepEqual(toldOf(frontMatter), [{ check, marked, says }]);
    });
  }

  it('but not what common tools keep at the top of front matter', () => {
    const theirs = 'title: Visit\naliases: [tram]\ncreated: 2026-02-27\nx-import: { row: 7 }';
    assert.deepEqual(toldOf(`${least.interview}\n${theirs}`), []);
    const deeper = toldOf(planWith('{ id: G1, goal: Answer calls, status: active, title: Calls }'));
    assert.deepEqual(
      deeper.map(({ check, marked }) => [check, marked]),
      [['key-unknown', 'title']],
    );
  });

  it('each missing key for itself', () => {
    const keys = toldOf('record: referral').map(({ says }) => /`(.*?)`/.exec(says)?.[1]);
    assert.deepEqual(keys, ['case', 'to', 'for', 'status', 'requested']);
  });

  it('twenty times at most for each sort of fault', () => {
    const many = Array.from({ length: 60 }, (_, i) => `x${i}: 1`).join('\n');
    assert.equal(toldOf(`${least.case}\n${many}`).length, 20);
    assert.equal(toldOf(`${least.case}\ntags: [${'{}, '.repeat(60)}]`).length, 20);
  });
});
