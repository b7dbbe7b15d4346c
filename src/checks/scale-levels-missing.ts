import type { Level } from '../plans/attainment-scale.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { levelFixes } from './fixes/fix-goal-state.ts';
import { planWithScale } from './examples/scale.ts';
import { scaledGoalsOf } from './subjects/scales.ts';

const nights = ['-2: No night in a room of his own', '-1: 1 to 14 nights', '0: 15 to 28 nights'];

export const scaleLevelsMissing: CaseCheck = {
  id: 'scale-levels-missing',
  theme: 'plan',
  title: 'An attainment scale lacks levels',
  because:
    'Goal attainment scaling rates an outcome from much less to much more than expected, with 0 for what is expected (Kiresuk and Sherman 1968; Kiresuk, Smith and Cardillo 1994, Goal Attainment Scaling). With 0 at one end of the scale nobody can do better, or worse, than expected, and the rating says little.',
  severity: 'warning',
  over: 'case',
  bad: [
    [planWithScale(...nights)],
    [planWithScale('-1: 1 to 14 nights', '1: 29 nights or more', '2: Every night')],
    [planWithScale('0: 15 to 28 nights', '1: 29 nights or more')],
  ],
  fixed: [
    [planWithScale(...nights, '1: 29 nights or more')],
    [planWithScale('-1: 1 to 14 nights', '0: 15 to 28 nights', '1: 29 nights or more')],
    [planWithScale('-1: 1 to 14 nights', '0: 15 to 28 nights', '1: 29 nights or more')],
  ],
  good: [[planWithScale('-1: No lease', '0: A lease in his own name', '1: A lease kept a year')]],
  find: (file) =>
    scaledGoalsOf(file).flatMap(({ levels, name, reading, at }) => {
      const missing = missingFrom(levels);
      if (missing === undefined) return [];
      const message = sentence(
        '{name} has a scale without a level {missing}: describe what it would look like',
        { name, missing },
      );
      return [{ reading, place: { at: [...at, 'scale'], on: 'key' as const }, message }];
    }),
  fixes: levelFixes,
};

/** What a scale needs before it can be used: 0, and a level on either side of it. */
function missingFrom(levels: readonly Level[]): string | undefined {
  const parts = [
    ...(levels.some(({ level }) => level < 0) ? [] : ['below 0']),
    ...(levels.some(({ level }) => level === 0) ? [] : ['0']),
    ...(levels.some(({ level }) => level > 0) ? [] : ['above 0']),
  ];
  if (parts.length === 0) return undefined;
  return parts.join(parts.length === 3 ? ', ' : ' and ');
}
