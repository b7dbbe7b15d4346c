import { goalsOf } from '../../caseload/goals.ts';
import type { RecordOf } from '../../records/record.ts';
import { type Content, factsOf, named } from './elements.ts';
import type { Sheet } from './sheet.ts';
import { capitalised } from '../../text/capitalised.ts';

/** A referral: to whom, for what, and what came of it. */
export function referralSheet(sheet: Sheet<RecordOf<'referral'>>): Content {
  const { record, file, say, label, day } = sheet;
  const { goal } = record;
  const sentence = goalsOf(file).find((planned) => planned.goal.id === goal)?.goal.goal;
  return factsOf([
    [say('To'), record.to],
    [say('For'), record.for],
    [say('Status'), record.status && capitalised(label('referral-status', record.status))],
    [say('Requested'), record.requested && day(record.requested)],
    [say('Answered'), record.answered && day(record.answered)],
    [say('Goal'), goal && [named('span', 'id', goal), ' ', sentence]],
    [say('Consent'), record.consent],
    [say('Outcome'), record.outcome],
  ]);
}
