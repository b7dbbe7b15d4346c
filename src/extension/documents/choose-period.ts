import { type Day, dayFrom } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/words.ts';
import type { CaseFile } from '../../caseload/case-file.ts';
import { type OfferedPeriod, periodsOf } from '../../summaries/periods.ts';
import type { Period } from '../../summaries/view.ts';
import { ask, pickOne, type Outcome, write } from '../ask.ts';
import { say } from '../say.ts';

/** What the question of the time is asked about. */
interface Asked {
  readonly title: string;
  readonly files: readonly CaseFile[];
  readonly today: Day;
  /** How many days back a document of this kind tells of by itself. */
  readonly days: number;
}

/** The time that a document is to tell of; undefined where a person leaves the question. */
export async function choosePeriod(asked: Asked): Promise<Period | undefined> {
  const { title, files, today, days } = asked;
  const outcome: Outcome<Day | 'other'> = await pickOne<Day | 'other'>({
    title,
    canGoBack: false,
    prompt: say('Which time is it to tell of?'),
    choices: [
      ...periodsOf(files, today, days).map((offered) => ({
        label: inWords(offered),
        description: say('from {day}', { day: dayInWords(offered.from, today) }),
        answer: offered.from,
      })),
      { label: say('Other days…'), answer: 'other' },
    ],
    kept: undefined,
  });
  if (typeof outcome !== 'object') return undefined;
  return outcome.answer === 'other'
    ? chooseDays(title, today)
    : { from: outcome.answer, to: today };
}

function inWords({ is, days = 0 }: OfferedPeriod): string {
  switch (is) {
    case 'since-supervision':
      return say('Since the last supervision');
    case 'last-days':
      return say('The last {days} days', { days });
    case 'this-quarter':
      return say('This quarter');
    case 'since-opening':
      return say('Since the case was opened');
  }
}

async function chooseDays(title: string, today: Day): Promise<Period | undefined> {
  const answers = await ask<{ readonly from: string; readonly to: string }>(title, [
    {
      key: 'from',
      ask: ({ from }, place) =>
        write({
          place,
          prompt: say('The first day, as year, month and day'),
          value: from,
          example: today,
          complain: (text) => whyNoDay(text, { today }),
        }),
    },
    {
      key: 'to',
      ask: ({ from, to = today }, place) =>
        write({
          place,
          prompt: say('The last day, as year, month and day'),
          value: to,
          example: today,
          complain: (text) => whyNoDay(text, { today, from }),
        }),
    },
  ]);
  const to = dayFrom(answers?.to);
  return answers && to && { from: dayFrom(answers.from), to };
}

/** Why a text is no day that a time can begin or end with. */
function whyNoDay(
  text: string,
  { today, from }: { readonly today: Day; readonly from?: string | undefined },
): string | undefined {
  const day = dayFrom(text);
  if (!day) return say('This is no day: expected one such as {today}', { today });
  if (day > today) return say('This day is still ahead: expected {today} or earlier', { today });
  if (from !== undefined && day < from)
    return say('This day is before the first one: expected {from} or later', { from });
  return undefined;
}
