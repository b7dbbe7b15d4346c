import { caseRecord } from '../../caseload/case-file.ts';
import type { CaseloadView } from '../caseload-view.ts';
import { at, fact } from '../facts.ts';
import { partSlot, type Slots, wordsSlot } from '../templates/slot.ts';
import { asPlannedPart } from './as-planned.ts';
import { cannotWaitPart } from './cannot-wait.ts';
import { caseTablePart } from './case-table.ts';
import { consentsAheadPart } from './consents-ahead.ts';
import { decisionsAwaitedPart, questionsOpenPart } from './decisions.ts';
import { goalsWithoutMovementPart } from './goals-without-movement.ts';
import { lateNotesPart } from './late-notes.ts';
import { openedAndClosedPart } from './opened-and-closed.ts';
import { overdueByCasePart } from './overdue-by-case.ts';
import { riskChangesPart } from './risk-changes.ts';
import { workerCases } from './worker-cases.ts';

/** What a template for the cases of one worker can hold. */
export const supervisionSlots: Slots<CaseloadView> = {
  worker: wordsSlot('The worker whose cases these are.', workerWords),
  'cannot-wait': partSlot(
    'Answers about safety without a follow-up, crises, and missed contact where the risk is high.',
    cannotWaitPart,
  ),
  'decisions-awaited': partSlot(
    'Plans that nobody decided on, or that changed since.',
    decisionsAwaitedPart,
  ),
  'questions-open': partSlot(
    'Plans that were sent back, and what the last decision asked.',
    questionsOpenPart,
  ),
  'overdue-by-case': partSlot('What else should have been done, case by case.', overdueByCasePart),
  'risk-changes': partSlot('How risk changed in the period, as history tells.', riskChangesPart),
  'goals-without-movement': partSlot(
    'Goals under way for more than 60 days that do not move.',
    goalsWithoutMovementPart,
  ),
  'opened-and-closed': partSlot('Cases opened and closed in the period.', openedAndClosedPart),
  'late-notes': partSlot('Notes that came in late in the period.', lateNotesPart),
  'consents-ahead': partSlot('Consents that ran out or soon do.', consentsAheadPart),
  'as-planned': partSlot('What went as planned, in one line of numbers.', asPlannedPart),
  'case-table': partSlot('A row for each open case of the worker.', caseTablePart),
};

function workerWords(agenda: CaseloadView): ReturnType<CaseloadView['words']> {
  const { worker, words, say } = agenda;
  if (worker === undefined) return words(say('all workers'));
  const [filed] = workerCases(agenda).flatMap(({ file }) => caseRecord(file) ?? []);
  const name = say('{worker}', { worker });
  return words('{worker}', { worker: filed ? fact(at(filed, 'worker'), name) : name });
}
