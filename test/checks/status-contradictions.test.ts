import assert from 'node:assert/strict';
import { contradictionOf } from '../../src/checks/subjects/status-contradictions.ts';
import { codes } from '../../src/records/record.ts';

const pairs = codes['goal-status'].flatMap((status) =>
  codes['goal-achievement'].map((achievement) => ({ status, achievement })),
);

describe('the status and the achievement of a goal', () => {
  it('contradict each other in these pairs and no others', () => {
    const said = new Map<string, string[]>();
    for (const { status, achievement } of pairs) {
      if (!contradictionOf({ status, achievement })) continue;
      said.set(status, [...(said.get(status) ?? []), achievement]);
    }
    const sought = ['in-progress', 'improving', 'worsening', 'no-change'];
    assert.deepEqual(Object.fromEntries(said), {
      proposed: [...sought, 'achieved', 'sustaining'],
      planned: [...sought, 'achieved', 'sustaining'],
      active: ['not-attainable'],
      completed: sought,
      cancelled: [...sought, 'achieved', 'sustaining'],
      rejected: [...sought, 'achieved', 'sustaining'],
    });
  });

  it('agree once what is offered instead is written', () => {
    for (const { status, achievement } of pairs) {
      const { instead } = contradictionOf({ status, achievement }) ?? {};
      for (const other of instead?.status ?? [])
        assert.equal(contradictionOf({ status: other, achievement }), undefined);
      for (const other of instead?.achievement ?? [])
        assert.equal(contradictionOf({ status, achievement: other }), undefined);
    }
  });

  it('do not contradict each other where one is not said', () => {
    assert.equal(contradictionOf({ status: 'completed' }), undefined);
    assert.equal(contradictionOf({ achievement: 'improving' }), undefined);
  });
});
