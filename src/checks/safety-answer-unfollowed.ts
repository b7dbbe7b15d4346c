import { type CaseFile, isClosed, mayHoldMore } from '../caseload/case-file.ts';
import { safetyPrompt } from '../caseload/instruments.ts';
import { type SafetyAnswer, safetyAnswersUnfollowed } from '../caseload/safety-answers.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import type { CaseCheck, FixesOf } from './check.ts';
import { interview, openCase } from './examples/records.ts';
import { changeRecord, set } from './fixes/change-record.ts';
import { safetyPlanFixes } from './fixes/fix-safety-plan.ts';
import { startOf } from './fixes/start-of.ts';

const asked = interview('readings: { phq-9: 14, phq-9-item-9: 1 }');
const screened = `record: assessment
case: C-0142
date: 2026-03-02
readings: [{ respondent: R.D., c-ssrs: 2 }]`;
const noted = `crisis:
  severity: low
  danger: Thoughts of not waking up; no plan, no intent
  actions: [Asked about safety, agreed whom he rings]`;
const safetyPlan = `record: safety-plan
case: C-0142
date: 2026-03-02
steps:
  people: [Call R.D. after six]`;
const later = interview('readings: { phq-9-item-9: 0 }').replace('2026-03-02', '2026-03-16');

export const safetyAnswerUnfollowed: CaseCheck = {
  id: 'safety-answer-unfollowed',
  theme: 'plan',
  title: 'An answer asks for a talk about safety, and none is noted',
  because:
    'The ninth answer of the PHQ-9 above 0 goes with a higher risk of suicide, growing with it (Simon and others 2013; Louzon and others 2016), and a positive screen asks that risk is assessed, noted and met with a plan (Joint Commission NPSG.15.01.01; Columbia Lighthouse Project, triage). It says that somebody should ask, and not how great the danger is: where the talk finds no danger, that too is worth a line in a `crisis` entry. Which totals ask for it is data: `instruments` in `caseload.yaml` adds an agency’s own.',
  severity: 'error',
  over: 'case',
  bad: [
    [openCase, asked],
    [openCase, screened],
    [openCase, asked, later],
  ],
  fixed: [
    [openCase, `${asked}\n${noted}`],
    [openCase, screened, safetyPlan],
    [openCase, asked, `${later}\n${noted}`],
  ],
  good: [
    [openCase, interview('readings: { phq-9: 22 }')],
    [openCase, interview('readings: { phq-9: 9, phq-9-item-9: 0 }')],
    [openCase, screened.replace('2 }', '0 }')],
    [openCase, asked, interview(noted).replace('2026-03-02', '2026-03-03')],
    [openCase, asked, safetyPlan.replace('2026-03-02', '2026-03-04')],
  ],
  find: (file, moment) =>
    isClosed(file)
      ? []
      : safetyAnswersUnfollowed(file, moment).flatMap((answer) => {
          const message = messageFor(answer, file);
          return message
            ? [{ reading: answer.reading, place: { at: answer.at, on: 'value' }, message }]
            : [];
        }),
  fixes: (found, context) => [...crisisFixes(found, context), ...safetyPlanFixes(found, context)],
};

/** What is over asks for nothing now; what was done then may stand in a note that cannot be read. */
function messageFor(answer: SafetyAnswer, file: CaseFile): Sentence | undefined {
  const { instrument, name, value, isOver } = answer;
  if (!isOver) return safetyPrompt(instrument, value);
  if (mayHoldMore(file, 'interview') || mayHoldMore(file, 'safety-plan')) return undefined;
  return sentence(
    '`{name}` was {value}, and no record says what was done: note it in a `crisis` entry, or answer here with a reason',
    { name, value },
  );
}

/** Begins a `crisis` entry in the note that has the reading. */
const crisisFixes: FixesOf = ({ reading }, context) => {
  const { record } = reading;
  if (record?.record !== 'interview' || record.crisis !== undefined) return [];
  const start = (key: string) =>
    startOf(['crisis', key], { kind: 'interview', reading, context }) ?? '';
  return [
    {
      title: sentence('Note what was asked and agreed in a `crisis` entry'),
      change: changeRecord(
        reading.path,
        set(['crisis'], { severity: start('severity'), danger: start('danger') }),
      ),
      isPreferred: true,
    },
  ];
};
