import type { Assessment } from '../../records/record.ts';
import { measureName } from '../../caseload/labels.ts';
import { type Content, element, partOf } from './elements.ts';
import type { Sheet } from './sheet.ts';
import { capitalised } from '../../text/capitalised.ts';

/** The numbers read on a day, as a table: a measure a row, with its unit where a plan says it. */
export function readingsPart(readings: Assessment['readings'], sheet: Sheet): Content {
  if (!readings) return undefined;
  const { say } = sheet;
  const sets = Array.isArray(readings) ? readings : [readings];
  const rows = sets.flatMap((set) => {
    const { respondent, ...values } = set;
    const by = typeof respondent === 'string' ? say('by {respondent}', { respondent }) : undefined;
    return Object.entries(values).map(([name, value]) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, capitalised(measureName(name))),
        element('td', {}, String(value ?? '')),
        element('td', { dir: 'auto' }, unitOf(name, sheet)),
        element('td', { dir: 'auto' }, by),
      ),
    );
  });
  if (rows.length === 0) return undefined;
  return partOf(say('Readings'), element('table', {}, element('tbody', {}, rows)));
}

/** The unit of a measure, as the latest plan that measures by it has it. */
function unitOf(name: string, { file }: Sheet): string | undefined {
  return file.records.plan
    .flatMap(({ record }) => record.goals ?? [])
    .flatMap(({ measures }) => measures ?? [])
    .filter((measure) => measure.name === name && measure.unit !== undefined)
    .at(-1)?.unit;
}
