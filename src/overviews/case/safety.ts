import { isClosed, mayHoldMore } from '../../caseload/case-file.ts';
import { crisesNotFollowedUp } from '../../caseload/crises.ts';
import { measureName } from '../../caseload/labels.ts';
import { isAnswered, safetyAnswersUnfollowed } from '../../caseload/safety-answers.ts';
import { newestSafetyPlans } from '../../caseload/safety-plans.ts';
import { type Content, aside, listOf, named } from '../../writing/sheets/elements.ts';
import { opening } from '../opening.ts';
import { type CasePage, partOfPage } from './case-page.ts';

/** Danger that nobody has followed up, and the safety plan that is there for it. */
export function safetyPart(page: CasePage): Content {
  const { file, say, absent } = page;
  const plans = newestSafetyPlans(file).map((filed) => safetyPlan(filed, page));
  return partOfPage('safety', say('Safety'), {
    content: [
      alarms(page),
      plans.length > 0 ? plans : named('p', 'none', absent('safety-plan')),
      mayHoldMore(file, 'interview')
        ? named('p', 'none', say('A note that cannot be read may tell of a crisis.'))
        : undefined,
    ],
    otherwise: '',
  });
}

function alarms({ file, moment, say, day, dueDay }: CasePage): Content {
  if (isClosed(file)) return undefined;
  const crises = crisesNotFollowedUp(file, moment.today).map(({ reading, followUp }) => [
    opening({ reading, at: ['crisis', 'follow-up'] }, say('Follow up after the crisis')),
    aside(dueDay(followUp)),
  ]);
  const answers = safetyAnswersUnfollowed(file, moment)
    .filter((answer) => !isAnswered(answer))
    .map((answer) => {
      const about = { measure: measureName(answer.name), value: answer.value };
      const words = answer.isOver
        ? say('{measure} was {value}: note what was done', about)
        : say('{measure} is {value}: talk about safety', about);
      return [opening(answer, words), aside(answer.day && day(answer.day))];
    });
  return listOf('alarms', [...answers, ...crises]);
}

type SafetyPlan = ReturnType<typeof newestSafetyPlans>[number];

function safetyPlan({ reading, record }: SafetyPlan, { say, day, dueDay }: CasePage): Content {
  const words = record.person
    ? say('Safety plan for {person}', { person: record.person })
    : say('Safety plan');
  return named(
    'p',
    'safety-plan',
    opening({ reading, at: ['steps'] }, words),
    record.date ? [' ', say('of'), ' ', day(record.date)] : '',
    aside(
      record.review
        ? opening({ reading, at: ['review'] }, say('to be reviewed'), ' ', dueDay(record.review))
        : say('no day for its review'),
    ),
  );
}
