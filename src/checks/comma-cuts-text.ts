import { type RecordCheck, toldByReading } from './check.ts';
import { assessment, planWithGoal } from './examples/records.ts';
import { cutTextFixes } from './fixes/fix-cut-text.ts';

const strength = (written: string): string =>
  assessment.replace('strength: Keeps every appointment', `strength: ${written}`);
const activities = (...written: readonly string[]): string =>
  planWithGoal(
    'strategies:',
    '  - type: case-management',
    '    strategy: Rent assistance',
    `    activities: [${written.join(', ')}]`,
  );

export const commaCutsText: RecordCheck = {
  id: 'comma-cuts-text',
  theme: 'format',
  title: 'A comma ends a text too soon',
  because:
    'Inside brackets a comma ends the value before it (YAML 1.2, flow collections). What follows is read as a key or an entry of its own, and is missing from the text wherever it is shown (NASW Code of Ethics 3.04, client records: accurate; the record format).',
  severity: 'warning',
  over: 'record',
  bad: [
    [strength('Trusts Mr. Otis, the custodian')],
    [planWithGoal('steps: [{ step: Apply, with papers, who: client }]')],
    [activities('Call the office', 'then write')],
  ],
  fixed: [
    [strength('"Trusts Mr. Otis, the custodian"')],
    [planWithGoal('steps: [{ step: "Apply, with papers", who: client }]')],
    [activities('"Call the office, then write"')],
  ],
  good: [
    [`${assessment}\n  - id: S2\n    strength: Trusts Mr. Otis, the custodian`],
    [planWithGoal('steps: [{ step: Apply, pinned, who: client }]')],
    [activities('Weekly call', 'home visit')],
  ],
  find: toldByReading('comma-cuts-text'),
  fixes: cutTextFixes,
};
