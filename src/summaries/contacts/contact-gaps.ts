import type { Paragraph, PhrasingContent } from 'mdast';
import { type Day, daysBetween } from '../../calendar/day.ts';
import { howOften } from '../../calendar/how-often.ts';
import { caseRecord, riskOf } from '../../caseload/case-file.ts';
import { at, fact } from '../facts.ts';
import { list, paragraph, type Part } from '../nodes.ts';
import { isBefore, lastDay } from '../progress/in-period.ts';
import { notCounted } from '../progress/none-in-period.ts';
import type { View } from '../view.ts';
import {
  closedOn,
  type DaySaid,
  dueWithin,
  isContactAsked,
  type TimeBetween,
  timesBetween,
} from './contact-times.ts';

/** The longest time between kept contacts, and where the interval for the risk was passed. */
export function contactGaps(view: View): Part {
  const times = timesBetween(view);
  const closed = closedOn(view.file);
  const end = closed && closed.day < lastDay(view) ? [closedLine(closed, view)] : [];
  if (closed && isBefore(closed.day, view)) return { content: end };
  return {
    content: [
      ...end,
      ...longestLines(times, view),
      ...(isContactAsked(view.file)
        ? intervalLines(times, view)
        : [paragraph(view.say('The case is not active, so no contact is counted as due.'))]),
      ...notCounted(view),
    ],
  };
}

function closedLine(closed: DaySaid, { words, day }: View): Paragraph {
  const told = { day: fact(closed, day(closed.day)) };
  return paragraph(words('The case was closed on {day}; the time after it is not counted.', told));
}

function longestLines(times: readonly TimeBetween[], view: View): readonly Paragraph[] {
  const { say, words } = view;
  const between = times.filter(({ isOpening, to }) => !isOpening && to);
  const longest = between.reduce<TimeBetween | undefined>(
    (most, time) => (most && most.days >= time.days ? most : time),
    undefined,
  );
  // How long ago a contact was would tell its day, where only its month may be told.
  const last = times.find(({ to, isOpening }) => !to && !isOpening && !view.made.isDisguised);
  return [
    longest
      ? paragraph(
          words(
            'The longest time between kept contacts with the person: {length}, {from} to {to}.',
            {
              length: daysInWords(longest.days, view),
              ...ends(longest, view),
            },
          ),
        )
      : paragraph(say('No two kept contacts tell of a time between them in this period.')),
    ...(last
      ? [
          paragraph(
            words('From the last one, on {from}, to {to}: {length}.', {
              length: daysInWords(last.days, view),
              ...ends(last, view),
            }),
          ),
        ]
      : []),
  ];
}

function ends(
  { from, to, end }: TimeBetween,
  { day }: View,
): Record<'from' | 'to', PhrasingContent> {
  return {
    from: fact(from, day(from.day)),
    to: to ? fact(to, day(to.day)) : { type: 'text', value: day(end) },
  };
}

function daysInWords(count: number, { say }: View): string {
  return count === 1 ? say('1 day') : say('{days} days', { days: count });
}

function intervalLines(
  times: readonly TimeBetween[],
  view: View,
): readonly (Paragraph | ReturnType<typeof list>)[] {
  const { say } = view;
  const passed = times.flatMap((time) => {
    const due = dueWithin(time, view);
    return due !== undefined && due < time.end ? [paragraph(passedLine(time, due, view))] : [];
  });
  return [
    paragraph(intervalWords(view)),
    passed.length > 0
      ? list(passed)
      : paragraph(say('This interval was not exceeded in this period.')),
  ];
}

/** The risk as it is today: what it was before, the case record does not tell. */
function intervalWords(view: View): readonly PhrasingContent[] {
  const { words, label, tell, file, moment } = view;
  const risk = riskOf(file);
  const filed = caseRecord(file);
  const often = tell(howOften(moment.settings.contactInterval[risk]));
  if (!filed?.record.risk)
    return words(
      'No risk is stated, so the interval for {risk} holds: contact with the person {often}.',
      { risk: label('risk', risk), often },
    );
  return words(
    'At {risk}, as the case record has it today, contact with the person is asked for {often}.',
    { risk: fact(at(filed, 'risk'), label('risk', risk)), often },
  );
}

function passedLine(time: TimeBetween, due: Day, view: View): readonly PhrasingContent[] {
  const { words, day } = view;
  const told = {
    ...ends(time, view),
    due: day(due),
    over:
      view.made.isDisguised && !time.to
        ? view.say('some days')
        : daysInWords(daysBetween(due, time.end), view),
  };
  const patterns = time.isOpening ? afterOpening : afterContact;
  return words(time.to ? patterns.came : patterns.open, told);
}

const afterContact = {
  came: 'After {from} it was due by {due} and came on {to}, {over} later.',
  open: 'After {from} it was due by {due}; by {to}, {over} later, none is noted.',
} as const;

const afterOpening = {
  came: 'After the opening on {from} it was due by {due} and came on {to}, {over} later.',
  open: 'After the opening on {from} it was due by {due}; by {to}, {over} later, none is noted.',
} as const;
