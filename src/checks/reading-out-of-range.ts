import { isClosed } from '../caseload/case-file.ts';
import { instrumentOf } from '../caseload/instruments.ts';
import { allReadingsOf } from '../caseload/readings.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { interview } from './examples/records.ts';

export const readingOutOfRange: CaseCheck = {
  id: 'reading-out-of-range',
  theme: 'references',
  title: 'A reading lies outside the range of its instrument',
  because:
    'A total that the instrument cannot give is a slip of the pen or a part of a score, and bends every line drawn through it (NASW Code of Ethics 3.04, client records; agency policy: `instruments` in `caseload.yaml` sets the ranges of an agency’s own).',
  severity: 'warning',
  over: 'case',
  bad: [
    [interview('readings: { phq-9: 41 }')],
    [interview('readings: [{ respondent: mother, k10: 4 }]')],
  ],
  fixed: [
    [interview('readings: { phq-9: 14 }')],
    [interview('readings: [{ respondent: mother, k10: 40 }]')],
  ],
  good: [[interview('readings: { phq-9: 27, gad-7: 0, nights-housed: 41 }')]],
  find: (file, { settings }) =>
    isClosed(file)
      ? []
      : allReadingsOf(file).flatMap(({ name, value, reading, at }) => {
          const instrument = instrumentOf(name, settings);
          if (!instrument || (value >= instrument.low && value <= instrument.high)) return [];
          const { low, high } = instrument;
          const message = sentence('`{name}` is {value}, expected a total from {low} to {high}', {
            name,
            value,
            low,
            high,
          });
          return [{ reading, place: { at, on: 'value' as const }, message }];
        }),
};
