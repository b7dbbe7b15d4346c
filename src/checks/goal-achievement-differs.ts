import { goalsOf } from '../caseload/goals.ts';
import { suggestAchievement } from '../measures/achievement/suggest-achievement.ts';
import { sentence, speak } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { interview, planWithGoal } from './examples/records.ts';
import { achievementFixes } from './fixes/achievement-fix.ts';

const measured = (achievement: string): string =>
  planWithGoal(
    `achievement: ${achievement}`,
    'start: 2026-01-20',
    'measures: [{ name: nights-housed, baseline: 4, target: 28 }]',
  );
const read = (nights: number, day = '2026-03-02'): string =>
  interview(`readings: { nights-housed: ${nights} }`).replace('2026-03-02', day);
const rising = [read(9, '2026-02-20'), read(14), read(19, '2026-03-30')];
const steady = [read(9, '2026-02-20'), read(9), read(10, '2026-03-30')];

export const goalAchievementDiffers: CaseCheck = {
  id: 'goal-achievement-differs',
  theme: 'plan',
  title: 'The readings of a goal suggest another achievement than is written',
  because:
    'How far a goal has come is judged by what was agreed to be measured, together with the person (NASW Standards for Social Work Case Management 2013, standard 9, practice evaluation and improvement; HL7 FHIR R4, Goal.achievementStatus). Readings only suggest: there may be a good reason to see it otherwise.',
  severity: 'hint',
  over: 'case',
  bad: [
    [measured('in-progress'), ...rising],
    [measured('improving'), read(9, '2026-02-20'), read(29)],
    [measured('improving'), ...steady],
  ],
  fixed: [
    [measured('improving'), ...rising],
    [measured('achieved'), read(9, '2026-02-20'), read(29)],
    [measured('no-change'), ...steady],
  ],
  good: [
    [measured('no-progress'), ...steady],
    [measured('in-progress'), read(9, '2026-02-20'), read(19), read(12, '2026-03-30')],
    [measured('not-attainable'), ...rising],
    [measured('in-progress'), read(2, '2025-11-20'), read(3, '2025-12-02'), read(4, '2026-01-10')],
  ],
  find: (file, moment) =>
    goalsOf(file).flatMap((planned) => {
      const { goal, reading, at } = planned;
      const suggested = suggestAchievement(planned, file, moment);
      if (!suggested) return [];
      const { code, reason } = suggested;
      const place =
        goal.achievement === undefined
          ? { at: [...at, 'goal'], on: 'key' as const }
          : { at: [...at, 'achievement'], on: 'value' as const };
      const values = {
        goal: goal.id ? `Goal ${goal.id}` : 'This goal',
        code,
        reason: speak(reason),
      };
      const message = sentence('{goal}: its readings suggest `{code}`, as {reason}', values);
      return [{ reading, place, message }];
    }),
  fixes: achievementFixes,
};
