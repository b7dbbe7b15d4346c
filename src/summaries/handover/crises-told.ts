import type { BlockContent, Paragraph, PhrasingContent } from 'mdast';
import { type Day, dayAfter, plusDays } from '../../calendar/day.ts';
import type { Filed } from '../../caseload/case-file.ts';
import type { Interview } from '../../records/record.ts';
import { daysInWords } from '../days-in-words.ts';
import { daysRead } from '../done.ts';
import { at, fact } from '../facts.ts';
import { joined, list, paragraph } from '../nodes.ts';
import type { View } from '../view.ts';
import { labelledLine } from './when-line.ts';

/** Crises of the last twelve months, the newest first. */
export function crisesOfYear({ file, moment }: View): readonly Filed<Interview>[] {
  const { today } = moment;
  const from = yearBefore(today);
  return file.records.interview
    .filter(({ record }) => isCrisis(record))
    .filter(({ record: { date } }) => date === undefined || (date >= from && date <= today))
    .toReversed();
}

function yearBefore(day: Day): Day {
  return dayAfter(day, '-P12M') ?? plusDays(day, -365);
}

function isCrisis({ crisis, stage }: Interview): boolean {
  return Object.keys(crisis ?? {}).length > 0 || stage === 'crisis-management';
}

/** The day of a crisis, how serious it was, and what the danger was. */
export function crisisLine(crisis: Filed<Interview>, view: View): Paragraph {
  const { say, words, day, label } = view;
  const { date, crisis: told = {} } = crisis.record;
  const severity = told.severity
    ? fact(at(crisis, 'crisis', 'severity'), label('severity', told.severity))
    : say('not stated');
  const danger = told.danger
    ? fact(at(crisis, 'crisis', 'danger'), say('{danger}', { danger: told.danger }))
    : say('The danger is not written in its field.');
  return labelledLine(
    words('{day}, severity {severity}', { day: fact(at(crisis, 'date'), day(date)), severity }),
    danger,
    view,
  );
}

/** The same with those who were told or called in. */
export function crisisItem(crisis: Filed<Interview>, view: View): readonly BlockContent[] {
  const { say, spoken, words } = view;
  const contacted = (crisis.record.crisis?.contacted ?? []).map((one, index) =>
    fact(at(crisis, 'crisis', 'contacted', index), say('{one}', { one })),
  );
  return [
    crisisLine(crisis, view),
    ...(contacted.length > 0
      ? [list([paragraph(words('Contacted then: {contacted}', { contacted: joined(contacted, spoken.between) }))])] // prettier-ignore
      : []),
  ];
}

/** The days of several crises. */
export function crisisDays(
  crises: readonly Filed<Interview>[],
  view: View,
): readonly PhrasingContent[] {
  return daysInWords(daysRead(crises), view);
}
