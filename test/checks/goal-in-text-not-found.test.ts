import assert from 'node:assert/strict';
import { interview, planWithGoal } from '../../src/checks/examples/records.ts';
import { filesOf, foundBy, textUnder } from './small-case.ts';

function named(words: string): readonly string[] {
  const example = [planWithGoal(), `---\n${interview()}\n---\n${words}\n`];
  return foundBy('goal-in-text-not-found', example).map((finding) =>
    textUnder(finding, filesOf(example)),
  );
}

describe('a goal that a text names', () => {
  for (const [words, goals] of [
    ['Worked on G4: came with the letter.', ['G4']],
    ['Goal G4 stands still.', ['G4']],
    ['Goals G1, G4 and G5 are as they were.', ['G4', 'G5']],
    ['The letters bear on G1 & G4.', ['G4']],
    ['## G4\n\nAs before.', ['G4']],
    ['- G4 – no change', ['G4']],
    ['Goal 4: no change.', ['Goal 4']],
    ['We spoke of goal #4.', ['goal #4']],
  ] as const)
    it(`is told where no plan has it: ${words}`, () => {
      assert.deepEqual(named(words), goals);
    });

  for (const words of [
    'Chronic kidney disease, stage G3; later letters say CKD G4.',
    'He was in Pod G4, then in dorm G6. Locker G12 and bed G6 are his.',
    'In courtroom G7 and cabin G10. Visa class G5.',
    'G5 P4.',
    'The G20 protest; gene panel G12.',
    'Stages G1 and G4 of the disease.',
    'Progress on G1, and goal 1 is near.',
    'His goal 4 years ago was a boat. The goal: 4 nights.',
    'IEP goal 3 is met.',
    'G1 has no sugar at 10.',
  ])
    it(`is none in: ${words}`, () => {
      assert.deepEqual(named(words), []);
    });
});
