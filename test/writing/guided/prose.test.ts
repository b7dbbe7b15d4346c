import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Day } from '../../../src/calendar/day.ts';
import { caseRecord, currentPlan } from '../../../src/caseload/case-file.ts';
import { defaultSettings } from '../../../src/caseload/settings.ts';
import { applyEdit } from '../../../src/text/edit.ts';
import { speak } from '../../../src/text/sentence.ts';
import {
  faultOfDayAfter,
  faultOfNumber,
  faultOfPastDay,
  faultOfWords,
  numberFrom,
} from '../../../src/writing/answers.ts';
import { closeRecord } from '../../../src/writing/close-case.ts';
import { newAssessment } from '../../../src/writing/new-assessment.ts';
import { newCase } from '../../../src/writing/new-case.ts';
import { addGoal, goalFrom } from '../../../src/writing/new-goal.ts';
import { newReferral } from '../../../src/writing/new-referral.ts';
import { newReflection } from '../../../src/writing/new-reflection.ts';
import { addStep } from '../../../src/writing/new-step.ts';
import { caseAt, moment, readNew, sample } from './sample.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '"',
    "'",
    ': ',
    ' #',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '\n',
    '\n\n',
    '- ',
    '---',
    '...',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%',
    '@',
    '`',
    '? ',
    '~',
    'null',
    'yes',
    '007',
    '1e3',
    '2026-11-20',
    '<<<<<<< ',
    '\\',
    '\t',
    'é',
    '😀',
    '\u2028',
    '\u00a0',
  ),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
);
/** Any words that the questions let through. */
const words = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((text) => faultOfWords(text, 'phrase') === undefined);

describe('Whatever is typed as an answer', () => {
  it('comes back equal from a new record', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const around = { caseload: sample, moment };
        const opened = readNew(
          newCase(around, { client: one, worker: other, risk: 'low', program: one }),
        );
        assert.ok(opened.record === 'case');
        assert.deepEqual([opened.client, opened.worker, opened.program], [one, other, one]);
        const at = caseAt('C-0142');
        const assessed = readNew(
          newAssessment(at, {
            needs: ['N1', 'N2'],
            need: one,
            domain: 'legal',
            urgency: 'immediate',
          }),
        );
        assert.ok(assessed.record === 'assessment');
        assert.equal(assessed.needs?.at(-1)?.need, one);
        const referred = readNew(newReferral(at, { to: one, for: other, consent: one }));
        assert.ok(referred.record === 'referral');
        assert.deepEqual([referred.to, referred.for, referred.consent], [one, other, one]);
        const reflected = readNew(newReflection(around, { worker: one }));
        assert.ok(reflected.record === 'reflection');
        assert.equal(reflected.worker, one);
      }),
      { numRuns: 25 },
    );
  });

  it('comes back equal from an edited one', () => {
    const { file } = caseAt('C-0142');
    const plan = currentPlan(file)?.reading.text ?? '';
    const record = caseRecord(file)?.reading.text ?? '';
    fc.assert(
      fc.property(words, words, (one, other) => {
        const goal = goalFrom(
          file,
          {
            goal: one,
            measure: 'm',
            unit: other,
            baseline: 0,
            target: 1,
            step: other,
            who: 'client',
            needs: ['N1'],
            source: 'client',
            due: '2027-01-01' as Day,
          },
          moment.today,
        );
        const added = addGoal(plan, goal);
        assert.ok(added.edit, added.refused && speak(added.refused));
        const text = applyEdit(plan, added.edit);
        const stepped = addStep(text, {
          goal: 'G5',
          step: one,
          who: 'joint',
          by: '2026-12-01' as Day,
        });
        assert.ok(stepped.edit, stepped.refused && speak(stepped.refused));
        const after = readNew({ path: 'plan.md', text: applyEdit(text, stepped.edit) });
        assert.ok(after.record === 'plan');
        assert.deepEqual(after.goals?.at(-1), {
          ...goal,
          steps: [...(goal.steps ?? []), { step: one, who: 'joint', by: '2026-12-01' }],
        });
        const closed = closeRecord(record, { outcomes: {}, outcome: other }, moment.today);
        assert.ok(closed.edit, closed.refused && speak(closed.refused));
        const ended = readNew({ path: 'case.md', text: applyEdit(record, closed.edit) });
        assert.ok(ended.record === 'case');
        assert.equal(ended.outcome, other);
      }),
      { numRuns: 8 },
    );
  });

  it('is told in words when it will not do', () => {
    const today = '2026-11-20' as Day;
    const told = [
      faultOfWords('  ', 'sentence'),
      faultOfWords('a\u0007b', 'sentence'),
      faultOfWords('x'.repeat(201), 'person'),
      faultOfNumber('twelve', 'phq-9', defaultSettings),
      faultOfNumber('28', 'phq-9', defaultSettings),
      faultOfDayAfter('2026-02-30', today),
      faultOfDayAfter('2026-11-20', today),
      faultOfPastDay('2026-11-21', today),
    ];
    assert.deepEqual(
      told.map((fault) => fault && speak(fault)),
      [
        'Write a few words',
        'Take out the invisible control character',
        'Write at most 200 characters',
        'Write a number, such as 12 or 3.5',
        'phq-9 goes from 0 to 27',
        'Write a day that exists, as year, month and day: 2026-01-20',
        'Write a day after 2026-11-20',
        'Write today or an earlier day',
      ],
    );
    assert.equal(faultOfNumber('28', 'nights-housed', defaultSettings), undefined);
    assert.deepEqual(['3,5', ' 12 ', '-0', '1e3', '.5', ''].map(numberFrom), [
      3.5,
      12,
      0,
      undefined,
      0.5,
      undefined,
    ]);
  });
});
