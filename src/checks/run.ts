import type { CaseFile } from '../caseload/case-file.ts';
import type { Caseload } from '../caseload/caseload.ts';
import type { Moment } from '../caseload/due.ts';
import type { FaultId, Place } from '../records/fault.ts';
import type { Reading } from '../records/read-record.ts';
import { spansOf } from '../records/spans.ts';
import { lineStarts, rangeOf } from '../text/lines.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { Range } from '../text/span.ts';
import type { Check, Found, Severity } from './check.ts';
import { checks } from './index.ts';

/** A finding as shells show it: which check, how strong, which file, where, and what it says. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly path: string;
  readonly range: Range;
  readonly message: Sentence;
}

/** All findings of one case, file by file, each in the order of the text. */
export function checkCase(file: CaseFile, moment: Moment): readonly Finding[] {
  const byReading = new Map<Reading, Judged[]>();
  for (const check of checks) {
    const severity = moment.settings.checks[check.id] ?? check.severity;
    if (severity === 'ignore') continue;
    for (const found of runSafely(check, file, moment)) {
      if (isSettled(check, found)) continue;
      const list = byReading.get(found.reading) ?? [];
      list.push({ ...found, id: found.failed ? 'check-failed' : check.id, severity });
      byReading.set(found.reading, list);
    }
  }
  return [...byReading].flatMap(([reading, list]) => locate(reading, list));
}

/** All findings of a caseload: of every case, and of the records that belong to none. */
export function checkCaseload(caseload: Caseload, moment: Moment): readonly Finding[] {
  return [...caseload.cases, caseload.unfiled].flatMap((file) => checkCase(file, moment));
}

interface Judged extends Found {
  readonly id: string;
  readonly severity: Severity;
}

/** A check that crashes is itself a finding at each file it should have judged, never silence. */
function runSafely(
  check: Check,
  file: CaseFile,
  moment: Moment,
): readonly (Found & { failed?: true })[] {
  try {
    return check.find(file, moment);
  } catch {
    const place: Place = { span: { start: 0, end: 0 } };
    const message = sentence('The check {id} could not read this file', { id: check.id });
    return file.readings.map((reading) => ({ reading, place, message, failed: true }));
  }
}

const readingFaults: Readonly<Record<FaultId, true>> = {
  'file-not-readable': true,
  'file-too-large': true,
  'not-utf-8': true,
  'control-character': true,
  'conflict-marker': true,
  'front-matter-not-closed': true,
  'yaml-not-readable': true,
  'yaml-not-plain': true,
  'key-duplicate': true,
  'kind-unknown': true,
  'key-missing': true,
  'key-near-miss': true,
  'key-unknown': true,
  'value-wrong-type': true,
  'value-not-allowed': true,
  'code-unknown': true,
  'date-not-a-day': true,
  'id-malformed': true,
};

/**
 * A finding counts for nothing where the record answers it with a reason, or where the file cannot
 * be read as it stands and only its last reading was judged.
 */
function isSettled(check: Check, { reading }: Found): boolean {
  if (Object.hasOwn(readingFaults, check.id)) return false;
  if (reading.outdated) return true;
  return reading.record?.answers?.[check.id]?.because !== undefined;
}

function locate(reading: Reading, found: readonly Judged[]): readonly Finding[] {
  const spans = spansOf(
    reading.text,
    found.map(({ place }) => place),
  );
  const starts = lineStarts(reading.text);
  return found
    .map(({ id, severity, message }, index) => {
      const span = spans[index] ?? { start: 0, end: 0 };
      return {
        at: span.start,
        finding: { id, severity, path: reading.path, range: rangeOf(starts, span), message },
      };
    })
    .sort((one, other) => one.at - other.at)
    .map(({ finding }) => finding);
}
