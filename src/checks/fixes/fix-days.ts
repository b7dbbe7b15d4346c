import { dayAfter } from '../../calendar/day.ts';
import { dayInOtherNotation } from '../../calendar/other-notations.ts';
import { dayInWords } from '../../calendar/words.ts';
import { riskOf } from '../../caseload/case-file.ts';
import { valueWritten } from '../../records/value-written.ts';
import { sentence } from '../../text/sentence.ts';
import { changeRecord, set } from './change-record.ts';
import type { FixesOf } from '../check.ts';
import { pathOf } from './fix-keys.ts';

/** Writes a day that stands there in another notation as the format has it. */
export const dayFixes: FixesOf = (found, context) => {
  const at = pathOf(found.place);
  const said = at && valueWritten(found.reading.text, at);
  // As a bare number a day has come through YAML: 20260420.
  const day =
    typeof said === 'string' || typeof said === 'number'
      ? dayInOtherNotation(String(said))
      : undefined;
  if (!at || day === undefined) return doneFixes(found, context);
  return [
    {
      title: sentence('Write it as {day}', { day }),
      change: changeRecord(found.reading.path, set(at, day)),
      isPreferred: true,
      safe: true,
    },
  ];
};

/** A step that is said to be done, but not when: done today. */
const doneFixes: FixesOf = ({ reading, place }, { moment }) => {
  const at = pathOf(place);
  if (at?.at(-1) !== 'done' || !isYes(valueWritten(reading.text, at))) return [];
  const day = dayInWords(moment.today, moment.today);
  return [
    {
      title: sentence('Done today, {day}', { day }),
      change: changeRecord(reading.path, set(at, moment.today)),
      isPreferred: true,
    },
  ];
};

function isYes(said: unknown): boolean {
  return said === true || (typeof said === 'string' && /^(?:yes|y|on|x|done|true)$/i.test(said));
}

/** Sets the next review by the agency's interval for the risk of the case, counted from today. */
export const reviewFixes: FixesOf = ({ reading, place }, { file, moment }) => {
  const at = pathOf(place);
  const day = dayAfter(moment.today, moment.settings.reviewInterval[riskOf(file)]);
  if (!at || !day) return [];
  return [
    {
      title: sentence('Set the next review to {day}', { day: dayInWords(day, moment.today) }),
      change: changeRecord(reading.path, set(at, day)),
    },
  ];
};
