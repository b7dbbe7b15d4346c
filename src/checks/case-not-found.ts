import { caseRecord } from '../caseload/case-file.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { assessment, openCase } from './examples/records.ts';
import { caseFixes } from './fixes/fix-references.ts';

export const caseNotFound: CaseCheck = {
  id: 'case-not-found',
  theme: 'references',
  title: 'A record belongs to a case that has no case record',
  because:
    'A record whose `case` names no case record stands alone: it has no status, no risk and no worker, and nobody is reminded of it (NASW Code of Ethics 3.04, client records; the record format).',
  severity: 'error',
  over: 'case',
  bad: [[assessment]],
  fixed: [[openCase, assessment]],
  good: [[openCase.replace('status: active', 'status: finished'), assessment]],
  find: (file) => {
    if (file.id === undefined || caseRecord(file)) return [];
    const message = sentence(
      'Case {id} has no case record that can be read, expected a file with `record: case` and `id: {id}`',
      { id: file.id },
    );
    return file.readings
      .filter(({ record }) => record !== undefined)
      .map((reading) => ({ reading, place: { at: ['case'], on: 'value' }, message }));
  },
  fixes: caseFixes,
};
