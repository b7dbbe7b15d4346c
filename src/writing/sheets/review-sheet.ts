import { currentPlan } from '../../caseload/case-file.ts';
import { fingerprintOf } from '../../plans/fingerprint.ts';
import type { Review } from '../../records/record.ts';
import { answersPart } from './answers-part.ts';
import { type Content, factsOf, partOf } from './elements.ts';
import { goalsTable } from './goals-table.ts';
import type { Sheet } from './sheet.ts';
import { capitalised } from '../../text/capitalised.ts';

/** A supervisor's decision on a plan, goal by goal, and whether that plan still stands. */
export function reviewSheet(sheet: Sheet<Review>): Content {
  const { record, say, label, day } = sheet;
  const { date, reviewer, decision, goals = {} } = record;
  const rows = Object.entries(goals).map(([goal, said]) => {
    const { decision: code, because } =
      typeof said === 'string' ? { decision: said } : withReason(said);
    const words = code && capitalised(label('goal-decision', code));
    return { goal, words: [words, because && `: ${because}`] };
  });
  return [
    factsOf([
      [say('Date'), date && day(date)],
      [say('Reviewer'), reviewer],
      [say('Decision'), decision && capitalised(label('decision', decision))],
      [say('Judged'), judgedPlan(sheet)],
    ]),
    partOf(say('Goal by goal'), goalsTable(rows, sheet)),
    answersPart(sheet, date),
  ];
}

type Decision = Exclude<NonNullable<Review['goals']>[string], string>;

function withReason({ decision, because }: Decision): Decision {
  return { ...(decision && { decision }), ...(because && { because }) };
}

/** Whether the plan in force is the one that was judged; unsaid where no plan is known. */
function judgedPlan({ record, file, say }: Sheet<Review>): Content {
  const plan = currentPlan(file);
  if (!record.plan || !plan) return undefined;
  return fingerprintOf(plan.reading) === record.plan
    ? say('The plan as it stands today')
    : say('An earlier version of the plan');
}
