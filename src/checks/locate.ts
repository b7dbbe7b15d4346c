import type { Reading } from '../records/read-record.ts';
import { spansOf } from '../records/spans.ts';
import { lineStarts, rangeOf } from '../text/lines.ts';
import type { Finding, Judged } from './finding.ts';

/** What was found in a record, with its lines, in the order of the text. */
export function locate(reading: Reading, found: readonly Judged[]): readonly Finding[] {
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
