import type { CaseFile } from '../caseload/case-file.ts';
import { isClosed } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import { allReadingsOf } from '../caseload/readings.ts';
import { nameInWords } from '../records/subject.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { interview, planWithGoal } from './examples/records.ts';
import { renameMeantFixes } from './fixes/fix-names.ts';
import { meantMeasure } from './subjects/meant-measure.ts';

const measured = planWithGoal('measures: [{ name: nights-housed, baseline: 4, target: 28 }]');

export const measureNotFound: CaseCheck = {
  id: 'measure-not-found',
  theme: 'references',
  title: 'A reading stands under a name that is almost that of a measure',
  because:
    'A reading counts for a goal only under the name of the goal’s measure (HL7 FHIR R4, Goal.target.measure; the record format). Under a misspelt name it is missing from the goal’s progress, and nobody notices. A reading of something that no goal measures is welcome, and not told.',
  severity: 'warning',
  over: 'case',
  bad: [
    [measured, interview('readings: { night-housed: 12 }')],
    [measured, interview('readings: { PHQ9: 14 }')],
  ],
  fixed: [
    [measured, interview('readings: { nights-housed: 12 }')],
    [measured, interview('readings: { phq-9: 14 }')],
  ],
  good: [
    [measured, interview('readings: { visits-to-sister: 2, phq-2: 3 }')],
    [measured, interview('readings: { nights-housed: 12, nights-hosted: 3 }')],
  ],
  find: (file, moment) => {
    if (isClosed(file) || file.id === undefined) return [];
    const known = knownMeasures(file, moment);
    return allReadingsOf(file).flatMap(({ name, beside, reading, at }) => {
      const meant = known.includes(name) ? undefined : meantMeasure(name, known);
      // What is noted beside the other, in one breath, is meant as something else.
      if (meant === undefined || beside.includes(meant)) return [];
      const message = sentence(
        '{told} is no measure of this case and no known instrument: `{meant}` was perhaps meant',
        { told: nameInWords(name), meant },
      );
      return [{ reading, place: { at, on: 'key' as const }, message, key: meant }];
    });
  },
  fixes: renameMeantFixes,
};

/** The measures of every plan there was, and the instruments that an agency knows. */
function knownMeasures(file: CaseFile, { settings }: Moment): readonly string[] {
  const planned = file.records.plan.flatMap(({ record }) =>
    (record.goals ?? []).flatMap(({ measures = [] }) => measures.flatMap(({ name }) => name ?? [])),
  );
  return [...new Set([...planned, ...settings.instruments.map(({ name }) => name)])];
}
