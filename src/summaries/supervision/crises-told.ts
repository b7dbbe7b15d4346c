import type { PhrasingContent } from 'mdast';
import type { Day } from '../../calendar/day.ts';
import { type Filed, isClosed } from '../../caseload/case-file.ts';
import { isWithPerson } from '../../caseload/contacts.ts';
import { codeInWords } from '../../caseload/labels.ts';
import type { Interview } from '../../records/record.ts';
import { at, fact } from '../facts.ts';
import { joined } from '../nodes.ts';
import type { View } from '../view.ts';
import { isWithin, notCounted } from './worker-cases.ts';

/** A crisis that a note tells of, and the first contact with the person after it. */
export interface ToldCrisis extends Filed<Interview> {
  readonly day: Day;
  readonly next: Filed<Interview> | undefined;
}

/** The crises of the period, and earlier ones whose follow-up has a day and was not kept. */
export function crisesToTell({ file, moment, period }: View): readonly ToldCrisis[] {
  return file.records.interview.flatMap((filed): readonly ToldCrisis[] => {
    const { date: day, crisis = {} } = filed.record;
    if (!day || Object.keys(crisis).length === 0) return [];
    const followUp = crisis['follow-up'];
    const next = file.records.interview.find(
      ({ reading, record }) =>
        reading !== filed.reading &&
        isWithPerson(record) &&
        record.date !== undefined &&
        record.date <= moment.today &&
        (record.date > day || (record.date === day && followUp === day)),
    );
    const isOpen = followUp !== undefined && !next && !isClosed(file);
    return isOpen || isWithin(day, period) ? [{ ...filed, day, next }] : [];
  });
}

/** What the danger was, and whether somebody was in touch afterwards. */
export function crisisLine(crisis: ToldCrisis, view: View): readonly PhrasingContent[] {
  const { say, words, day } = view;
  const { severity, danger } = crisis.record.crisis ?? {};
  const spot = (key: string): ReturnType<typeof at> => at(crisis, 'crisis', key);
  const head = words('Crisis on {day}, severity: {severity}.', {
    day: fact(at(crisis, 'date'), day(crisis.day)),
    severity: severity
      ? fact(spot('severity'), say(codeInWords('severity', severity)))
      : say('not stated'),
  });
  const what = words('Danger: {danger}', {
    danger: danger ? fact(spot('danger'), say('{danger}', { danger })) : say('not stated'),
  });
  return joined([head, followUpWords(crisis, view), ...(crisis.next ? [] : notCounted(view)), what], ' '); // prettier-ignore
}

function followUpWords(crisis: ToldCrisis, view: View): readonly PhrasingContent[] {
  const { words, day, moment, spoken } = view;
  const followUp = crisis.record.crisis?.['follow-up'];
  const { next } = crisis;
  const told = {
    day: followUp ? fact(at(crisis, 'crisis', 'follow-up'), day(followUp)) : '',
    distance: followUp ? spoken.distance(followUp, moment.today) : '',
    next: next ? fact(at(next, 'date'), day(next.record.date)) : '',
  };
  if (!followUp)
    return next
      ? words('No day for a follow-up is stated; the next contact with the person was on {next}.', told) // prettier-ignore
      : words('No day for a follow-up is stated, and no contact with the person is noted since.', told); // prettier-ignore
  if (next)
    return words('A follow-up was due on {day}; the next contact with the person was on {next}.', told); // prettier-ignore
  return followUp < moment.today
    ? words('A follow-up was due on {day}, {distance}; no contact with the person is noted since.', told) // prettier-ignore
    : words('A follow-up is due on {day}, {distance}.', told);
}
