import assert from 'node:assert/strict';
import { least, planWith } from './samples.ts';
import { toldOf } from './told.ts';

describe('what may be written in either of two ways is told in the way it is written:', () => {
  const wrong: readonly [string, string, string, string, string][] = [
    [
      'a decision on a goal that is no code',
      `${least.review}\ngoals: { G1: agreed }`,
      'code-unknown',
      'agreed',
      '`G1` of `goals` is `agreed`, expected `agree`',
    ],
    [
      'a decision on a goal with a reason that is no code',
      `${least.review}\ngoals:\n  G1: { decision: perhaps, because: It is early. }`,
      'code-unknown',
      'perhaps',
      '`decision` of `G1` of `goals` is `perhaps`, expected one of agree, query, return',
    ],
    [
      'a reason without a decision',
      `${least.review}\ngoals:\n  G1: { because: It is early. }`,
      'key-missing',
      'G1',
      '`G1` of `goals` has no `decision`: add one of agree, query, return',
    ],
    [
      'a list for a decision',
      `${least.review}\ngoals: { G1: [agree] }`,
      'value-wrong-type',
      'agree',
      '`G1` of `goals` is a list, expected one of agree, query, return',
    ],
    [
      'a key near a known one in a decision',
      `${least.review}\ngoals: { G1: { decision: agree, becuse: It is early. } }`,
      'key-near-miss',
      'becuse',
      '`becuse` in `G1` of `goals` is not a key of the format, expected `because`',
    ],
    [
      'an activity without its sentence',
      planWith(
        `{ id: G1, goal: Answer calls, status: active, strategies: [{ type: advocacy, strategy: A letter, activities: [{ who: worker }] }] }`,
      ),
      'key-missing',
      'who',
      'Activity 1 of strategy 1 of goal G1 has no `activity`: add text',
    ],
    [
      'a list for who does an activity',
      planWith(
        `{ id: G1, goal: Answer calls, status: active, strategies: [{ type: advocacy, strategy: A letter, activities: [{ activity: Write, who: [worker] }] }] }`,
      ),
      'value-wrong-type',
      'worker',
      '`who` of activity 1 of strategy 1 of goal G1 is a list, expected one of client, worker, provider, joint',
    ],
  ];
  for (const [what, frontMatter, check, marked, says] of wrong) {
    it(what, () => {
      assert.deepEqual(toldOf(frontMatter), [{ check, marked, says }]);
    });
  }
});
