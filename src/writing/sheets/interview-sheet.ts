import { nextAgreed } from '../../caseload/contacts.ts';
import type { Interview } from '../../records/record.ts';
import {
  type Content,
  element,
  factsOf,
  isEmpty,
  joined,
  listOf,
  named,
  partOf,
} from './elements.ts';
import { signed } from './goal-means.ts';
import { goalsTable } from './goals-table.ts';
import { readingsPart } from './readings-part.ts';
import type { Sheet } from './sheet.ts';
import { capitalised } from '../../text/capitalised.ts';

/** A contact: what it was for, who was there, what was read, and what comes next. */
export function interviewSheet(sheet: Sheet<Interview>): Content {
  const { record, say, label, day } = sheet;
  const { date, stage, also = [], setting, attendance, minutes } = record;
  return [
    factsOf([
      [say('Date'), date && day(date)],
      [say('Stage'), stage && label('stage', stage)],
      [
        say('Also'),
        joined(
          also.map((code) => label('stage', code)),
          ', ',
        ),
      ],
      [say('Setting'), setting && capitalised(label('setting', setting))],
      [say('Attendance'), attendance && capitalised(label('attendance', attendance))],
      [say('Length'), minutes === undefined ? undefined : say('{minutes} minutes', { minutes })],
      [say('Present'), joined(record.present ?? [], ', ')],
      [say('Worker'), record.worker],
      [say('Written late'), record.late],
    ]),
    crisisPart(sheet),
    goalsPart(sheet),
    readingsPart(record.readings, sheet),
    partOf(say('Next'), nextWords(sheet)),
  ];
}

function goalsPart(sheet: Sheet<Interview>): Content {
  const { record, say, label } = sheet;
  const { ratings = {}, outcomes = {}, readiness = {} } = record;
  const told = new Map<string, Content[]>((record.goals ?? []).map((goal) => [goal, []]));
  const tell = (goal: string, words: string): void => {
    told.set(goal, [...(told.get(goal) ?? []), words]);
  };
  for (const [goal, rating] of Object.entries(ratings))
    tell(goal, say('rated {level}', { level: signed(rating) }));
  for (const [goal, stage] of Object.entries(readiness))
    tell(goal, label('stage-of-change', stage));
  for (const [goal, outcome] of Object.entries(outcomes))
    tell(goal, say('outcome: {outcome}', { outcome: label('goal-achievement', outcome) }));
  const rows = [...told].map(([goal, words]) => ({ goal, words: joined(words, ', ') }));
  return partOf(say('Goals worked on'), goalsTable(rows, sheet));
}

function crisisPart({ record, say, day }: Sheet<Interview>): Content {
  const { crisis } = record;
  if (!crisis) return undefined;
  const followUp = crisis['follow-up'];
  return partOf(
    say('Crisis'),
    named(
      'div',
      'crisis',
      factsOf([
        [say('Severity'), crisis.severity && capitalised(say(crisis.severity))],
        [say('Danger'), crisis.danger],
        [say('What was done'), listOf('actions', crisis.actions ?? [])],
        [say('Contacted'), joined(crisis.contacted ?? [], ', ')],
        [say('Follow-up'), followUp && day(followUp)],
      ]),
    ),
  );
}

function nextWords({ record, say, day }: Sheet<Interview>): Content {
  const { date, what } = nextAgreed(record);
  const agreed = joined([date && day(date), what], ': ');
  return isEmpty(agreed)
    ? undefined
    : element('p', { dir: 'auto' }, date && !what ? say('Contact on') : '', ' ', agreed);
}
