import assert from 'node:assert/strict';
import { currentPlan } from '../../src/caseload/case-file.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import { judgeGoal, type SmartLetter } from '../../src/plans/smart.ts';
import { speak } from '../../src/text/sentence.ts';
import { day } from '../calendar/the-day.ts';
import { caseOf, caseRecord, plan } from '../caseload/filed.ts';

export const assessment = `record: assessment
case: C-0317
date: 2026-02-09
needs: [{ id: N1, need: Hears well, domain: physical-health }]`;

/** A goal with all five letters and nothing more to wish for, one key a line. */
export const goal = {
  id: 'G1',
  goal: 'Answer nine of ten calls from the school',
  status: 'active',
  source: 'joint',
  addresses: '[N1]',
  start: '2026-02-16',
  due: '2026-06-01',
  measures: '[{ name: calls-missed, baseline: 9, target: 1 }]',
  steps: '[{ step: Book the test, by: 2026-02-27 }]',
  evaluation: '[{ method: Count, every: P2W }]',
};

type Change = Readonly<Partial<Record<keyof typeof goal | 'reason', string | undefined>>>;

interface Setting {
  readonly today?: string;
  readonly records?: readonly string[];
  readonly start?: string;
  readonly review?: string;
}

/** Each letter as `S` or `-`, and every remark as `T must due: sentence`. */
export function judged(
  change: Change,
  { today = '2026-02-20', records = [assessment], start, review }: Setting = {},
): readonly string[] {
  const lines = Object.entries({ ...goal, ...change }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  const reviewed = review === undefined ? '' : `review: ${review}\n`;
  const text = plan(`${reviewed}goals:\n  - ${lines.join('\n    ')}`, 'active', start);
  const file = caseOf(caseRecord(), ...records, text);
  const inForce = currentPlan(file);
  const sought = inForce?.record.goals?.[0];
  assert.ok(inForce && sought);
  const moment = { today: day(today), settings: defaultSettings };
  const letters = judgeGoal(sought, { plan: inForce, file, moment });
  return [
    letters.map(({ letter, met }) => (met ? letter : '-')).join(''),
    ...letters.flatMap(({ letter, remarks }) =>
      remarks.map(
        ({ level, at, on, message }) =>
          `${letter} ${level} ${at.join('/')} ${on}: ${speak(message)}`,
      ),
    ),
  ];
}

export function unmet(letter: SmartLetter): string {
  return 'SMART'.replace(letter, '-');
}
