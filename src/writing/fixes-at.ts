import { changeCaseload } from '../caseload/caseload.ts';
import { answerFix } from '../checks/fixes/answer-fix.ts';
import type { Fix, FixContext } from '../checks/fixes/fix.ts';
import { checks, isAnswerable } from '../checks/index.ts';
import { type Judged, judgeCase } from '../checks/run.ts';
import { type Reading, readRecord } from '../records/read-record.ts';
import { spansOf } from '../records/spans.ts';
import type { Span } from '../text/span.ts';
import type { Surroundings } from './surroundings.ts';

/** A fix with the finding that it settles: the id of its check and where it is shown. */
export interface FixOffered extends Fix {
  readonly check: string;
  readonly span: Span;
}

/** What can be done about the findings that touch a stretch of a record, each as likely as it is. */
export function fixesAt(around: Surroundings, { start, end }: Span): readonly FixOffered[] {
  const { context, reading } = readAnew(around);
  if (!reading || !context) return [];
  const found = judgeCase(context.file, context.moment).get(reading) ?? [];
  const spans = spansOf(
    reading.text,
    found.map(({ place }) => place),
  );
  return found.flatMap((one, index) => {
    const span = spans[index];
    if (!span || span.start > end || span.end < start) return [];
    return fixesOf(one, context).map((fix) => ({ ...fix, check: one.check.id, span }));
  });
}

/** The first fix in a record that can be made without asking. */
export function firstSafeFix(around: Surroundings): Fix | undefined {
  const { context, reading } = readAnew(around);
  if (!reading || !context) return undefined;
  const asked = checks.filter(({ fixes }) => fixes);
  const found = judgeCase(context.file, context.moment, asked).get(reading) ?? [];
  return found.flatMap((one) => fixesOf(one, context)).find(({ safe }) => safe);
}

/** The record as it stands in the editor, among all others. */
function readAnew({ path, text, caseload, moment }: Surroundings): {
  readonly reading?: Reading;
  readonly context?: FixContext;
} {
  const anew = readRecord({ path, text }, moment.settings.extraCodes);
  if (!anew) return {};
  const changed = changeCaseload(caseload, new Map([[path, anew]]));
  const reading = changed.readings.get(path);
  const file = [...changed.cases, changed.unfiled].find(({ readings }) =>
    readings.some((one) => one === reading),
  );
  return reading && file ? { reading, context: { file, caseload: changed, moment } } : {};
}

function fixesOf(found: Judged, context: FixContext): readonly Fix[] {
  const { check } = found;
  const own = check.fixes?.(found, context) ?? [];
  return isAnswerable(check) ? [...own, answerFix(check, found, context)] : own;
}
