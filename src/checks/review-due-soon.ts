import { dayAfter } from '../calendar/day.ts';
import { dayInWords, distanceInWords } from '../calendar/words.ts';
import { duesOf } from '../caseload/due.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { openCase, plan } from './examples/records.ts';
import { safetyPlan } from './examples/safety-plan.ts';

export const reviewDueSoon: CaseCheck = {
  id: 'review-due-soon',
  theme: 'time',
  title: 'A review is due soon',
  because:
    'A review is worth most when the person knows of it and can think about it beforehand (NASW Standards for Social Work Case Management 2013, standard 6, service planning, implementation and monitoring; agency policy, `due-soon` and `review-interval`).',
  severity: 'information',
  over: 'case',
  bad: [
    [openCase, plan('review: 2026-04-24', 'goals: []')],
    [openCase, safetyPlan('2026-04-20')],
  ],
  fixed: [
    [
      openCase,
      plan('review: 2026-04-24', 'goals: []').replace('status: active', 'status: completed'),
      plan('review: 2026-07-20', 'goals: []').replace('start: 2026-01-20', 'start: 2026-04-20'),
    ],
    [
      openCase,
      safetyPlan('2026-04-20'),
      safetyPlan('2026-07-20').replace('date: 2026-02-10', 'date: 2026-04-20'),
    ],
  ],
  good: [
    [openCase, plan('review: 2026-04-28', 'goals: []')],
    [openCase, plan('review: 2026-04-19', 'goals: []')],
    [
      openCase.replace('status: active', 'status: on-hold'),
      plan('review: 2026-04-24', 'goals: []'),
    ],
  ],
  find: (file, moment) => {
    const { today, settings } = moment;
    const soon = dayAfter(today, settings.dueSoon) ?? today;
    return duesOf(file, moment)
      .filter(({ day }) => day >= today && day <= soon)
      .flatMap(({ kind, day, reading, at }) => {
        const pattern = patterns.get(kind);
        if (pattern === undefined) return [];
        const words = { day: dayInWords(day, today), distance: distanceInWords(day, today) };
        return [
          { reading, place: { at, on: 'value' as const }, message: sentence(pattern, words) },
        ];
      });
  },
};

const patterns: ReadonlyMap<string, string> = new Map([
  ['plan-review', 'The plan is to be reviewed by {day}, {distance}'],
  ['safety-plan-review', 'The safety plan is to be reviewed by {day}, {distance}'],
]);
