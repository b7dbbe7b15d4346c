import type { PhrasingContent } from 'mdast';
import { type Day, dayAfter, plusDays } from '../../calendar/day.ts';
import { type Filed } from '../../caseload/case-file.ts';
import type { Interview } from '../../records/record.ts';
import { at, fact } from '../facts.ts';
import { joined } from '../nodes.ts';
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

/** The day of a crisis, how serious it was, what the danger was, and who was told. */
export function crisisLine(crisis: Filed<Interview>, view: View): ReturnType<typeof labelledLine> {
  const { say, words, day, label } = view;
  const { date, crisis: told = {} } = crisis.record;
  const spot = (...path: readonly (string | number)[]): ReturnType<typeof at> =>
    at(crisis, 'crisis', ...path);
  const severity = told.severity
    ? fact(spot('severity'), label('severity', told.severity))
    : say('not stated');
  const danger = told.danger
    ? [fact(spot('danger'), say('{danger}', { danger: told.danger }))]
    : words('The danger is not written in its field.');
  const contacted = (told.contacted ?? []).map((one, index) =>
    fact(spot('contacted', index), say('{one}', { one })),
  );
  return labelledLine(
    words('{day}, severity {severity}', { day: fact(at(crisis, 'date'), day(date)), severity }),
    joined([danger, ...contactedWords(contacted, view)], '; '),
    view,
  );
}

function contactedWords(
  contacted: readonly PhrasingContent[],
  { words }: View,
): readonly (readonly PhrasingContent[])[] {
  if (contacted.length === 0) return [];
  return [words('contacted then: {contacted}', { contacted: joined(contacted, ', ') })];
}
