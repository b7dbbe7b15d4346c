import assert from 'node:assert/strict';
import { fileOf, full, least, planWith } from './samples.ts';
import { dataOf, toldOf } from './told.ts';

const goal = '{ id: G1, goal: Answer nine of ten calls, status: active }';

describe('what a schema does not allow is left out of the record', () => {
  it('and nothing else', () => {
    const data = dataOf(fileOf(full.plan.replace('review: 2026-05-16', 'review: in May')));
    assert.deepEqual({ ...data, review: '2026-05-16' }, dataOf(fileOf(full.plan)));
    assert.ok(!('review' in data));
  });

  it('deep inside too', () => {
    const data = dataOf(
      fileOf(full.plan.replace('status: active\n    ach', 'status: actve\n    ach')),
    );
    const whole = dataOf(fileOf(full.plan));
    const [wrong] = data['goals'] as readonly Record<string, unknown>[];
    const [right] = whole['goals'] as readonly Record<string, unknown>[];
    assert.ok(!('status' in (wrong ?? {})));
    assert.deepEqual({ ...wrong, status: 'active' }, right);
  });

  it('while the entries of lists keep their places', () => {
    const plan = planWith(`to hear better\n  - ${goal}`);
    assert.deepEqual(dataOf(fileOf(plan))['goals'], [
      {},
      { id: 'G1', goal: 'Answer nine of ten calls', status: 'active' },
    ]);
    const interview = `${least.interview}\nalso: [singing, exploring-feelings]\npresent: [O.V., "", M.V.]`;
    assert.deepEqual(dataOf(fileOf(interview))['also'], ['', 'exploring-feelings']);
    assert.deepEqual(dataOf(fileOf(interview))['present'], ['O.V.', '', 'M.V.']);
  });

  it('one key at a time where keys are free', () => {
    const data = dataOf(
      fileOf(`${least.interview}\nratings: { G1: 1, G2: 9, hearing: 0, G3: -2 }`),
    );
    assert.deepEqual(data['ratings'], { G1: 1, G3: -2 });
  });

  it('one part at a time where either of two ways may be written', () => {
    const data = dataOf(
      fileOf(
        `${least.review}\ngoals: { G1: agreed, G2: { decision: no, because: Too early. }, G3: return }`,
      ),
    );
    assert.deepEqual(data['goals'], { G2: { because: 'Too early.' }, G3: 'return' });
  });

  it('while keys of other tools stay', () => {
    const data = dataOf(fileOf(`${least.case}\nkanban: { column: 3 }\nprogam: Kinship care`));
    assert.deepEqual(data['kanban'], { column: 3 });
    assert.equal(data['progam'], 'Kinship care');
  });
});

describe('codes that an agency adds', () => {
  const extra = { 'need-domain': ['pet-care'], 'intervention-type': ['peer-support'] };
  const need = `${least.assessment}\nneeds: [{ id: N1, need: Food for the dog, domain: pet-care }]`;
  const strategy = planWith(
    '{ id: G1, goal: Answer calls, status: active, strategies: [{ type: peer-support, strategy: The choir }] }',
  );

  it('are as good as the others, and stay in the record', () => {
    assert.deepEqual(toldOf(need, extra), []);
    assert.deepEqual(toldOf(strategy, extra), []);
    const [first] = dataOf(fileOf(need), extra)['needs'] as readonly Record<string, unknown>[];
    assert.equal(first?.['domain'], 'pet-care');
  });

  it('are told without the agency’s word', () => {
    assert.deepEqual(
      toldOf(need).map(({ check }) => check),
      ['code-unknown'],
    );
    assert.deepEqual(
      toldOf(strategy).map(({ check }) => check),
      ['code-unknown'],
    );
  });

  it('hold in their own list only', () => {
    const crossed = { 'need-domain': ['peer-support'], 'case-status': ['active'] };
    assert.deepEqual(
      toldOf(strategy, crossed).map(({ check }) => check),
      ['code-unknown'],
    );
  });
});
