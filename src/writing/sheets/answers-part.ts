import type { Day } from '../../calendar/day.ts';
import { type AnswerGiven, answersOf } from '../../checks/answers.ts';
import { type Content, aside, joined, listOf, named, partOf } from './elements.ts';
import type { Sheet } from './sheet.ts';

/**
 * The findings of a case that its records answer with a reason, as they stood on a day: whoever
 * decides on a plan sees what was set aside. What is private stays out.
 */
export function answersPart(sheet: Sheet, until: Day | undefined): Content {
  const { file, reading, say } = sheet;
  const answers = answersOf(file).filter(
    ({ date, ...given }) =>
      given.reading !== reading &&
      given.reading.record?.private !== true &&
      (until === undefined || date === undefined || date <= until),
  );
  return partOf(
    say('Findings answered with a reason'),
    listOf(
      'answers',
      answers.map((given) => answerItem(given, sheet)),
    ),
  );
}

function answerItem(
  { check, id, because, date, reading }: AnswerGiven,
  { say, label, day }: Sheet,
): Content {
  const kind = reading.record && label('kind', reading.record.record);
  return [
    named('strong', 'answered', check ? say(check.title) : id),
    aside(joined([kind, date && day(date)])),
    ': ',
    because,
  ];
}
