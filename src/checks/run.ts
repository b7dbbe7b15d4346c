import type { CaseFile } from '../caseload/case-file.ts';
import type { Caseload } from '../caseload/caseload.ts';
import type { Moment } from '../caseload/due.ts';
import type { Place } from '../records/fault.ts';
import type { Reading } from '../records/read-record.ts';
import type { Code } from '../records/record.ts';
import { spansOf } from '../records/spans.ts';
import { lineStarts, rangeOf } from '../text/lines.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { Range } from '../text/span.ts';
import type { Check, Found, Severity } from './check.ts';
import { checkFailed } from './check-failed.ts';
import { checks, isAnswerable } from './index.ts';

/** A finding as shells show it: which check, how strong, which file, where, and what it says. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly path: string;
  readonly range: Range;
  readonly message: Sentence;
}

/** All findings of one case, file by file in the order of their paths, each in that of its text. */
export function checkCase(
  file: CaseFile,
  moment: Moment,
  asked: readonly Check[] = checks,
): readonly Finding[] {
  return [...judgeCase(file, moment, asked)]
    .sort(([one], [other]) => (one.path < other.path ? -1 : 1))
    .flatMap(([reading, list]) => locate(reading, list));
}

/** What counts of all that the checks find in one case, by file; not yet turned into lines. */
export function judgeCase(
  file: CaseFile,
  moment: Moment,
  asked: readonly Check[] = checks,
): ReadonlyMap<Reading, readonly Judged[]> {
  const byReading = new Map<Reading, Judged[]>();
  for (const asking of asked) {
    if (severityOf(asking, moment) === 'ignore') continue;
    const { check, found } = runSafely(asking, file, moment);
    const severity = severityOf(check, moment);
    if (severity === 'ignore') continue;
    for (const one of found) {
      if (isSettled(check, one)) continue;
      const list = byReading.get(one.reading) ?? [];
      list.push({ ...one, check, severity });
      byReading.set(one.reading, list);
    }
  }
  return byReading;
}

/** All findings of a caseload: of every case, and of the records that belong to none. */
export function checkCaseload(caseload: Caseload, moment: Moment): readonly Finding[] {
  return [...caseload.cases, caseload.unfiled].flatMap((file) => checkCase(file, moment));
}

/** Something found, with the check that found it and how strongly it is told. */
export interface Judged extends Found {
  readonly check: Check;
  readonly severity: Severity;
}

function severityOf(check: Check, { settings }: Moment): Code<'finding-severity'> {
  const { checks: set } = settings;
  return (Object.hasOwn(set, check.id) ? set[check.id] : undefined) ?? check.severity;
}

/** What was found, and by which check: a crash is `check-failed` at each file, never silence. */
function runSafely(
  check: Check,
  file: CaseFile,
  moment: Moment,
): { readonly check: Check; readonly found: readonly Found[] } {
  try {
    return { check, found: check.find(file, moment) };
  } catch {
    const place: Place = { span: { start: 0, end: 0 } };
    const message = sentence('The check {id} could not read this file', { id: check.id });
    const found = file.readings.map((reading) => ({ reading, place, message }));
    return { check: checkFailed, found };
  }
}

/**
 * A finding counts for nothing where the record answers it with a reason, or where the file cannot
 * be read as it stands and only its last reading was judged.
 */
function isSettled(check: Check, { reading }: Found): boolean {
  if (!isAnswerable(check)) return false;
  if (reading.outdated) return true;
  const answers = reading.record?.answers ?? {};
  return Object.hasOwn(answers, check.id) && answers[check.id]?.because !== undefined;
}

function locate(reading: Reading, found: readonly Judged[]): readonly Finding[] {
  const spans = spansOf(
    reading.text,
    found.map(({ place }) => place),
  );
  const starts = lineStarts(reading.text);
  return found
    .map(({ check, severity, message }, index) => {
      const span = spans[index] ?? { start: 0, end: 0 };
      const range = rangeOf(starts, span);
      return {
        at: span.start,
        finding: { id: check.id, severity, path: reading.path, range, message },
      };
    })
    .sort((one, other) => one.at - other.at)
    .map(({ finding }) => finding);
}
