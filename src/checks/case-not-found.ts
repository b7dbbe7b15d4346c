import { caseRecord, mayHoldMore } from '../caseload/case-file.ts';
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
    // Where the case record cannot be read, that is told, and once is enough.
    if (file.id === undefined || caseRecord(file) || mayHoldMore(file, 'case')) return [];
    const message = sentence(
      'Case {id} has no case record: was another number meant, or is the case record still to be written?',
      { id: file.id },
    );
    return file.readings
      .filter(({ record }) => record !== undefined)
      .map((reading) => ({ reading, place: { at: ['case'], on: 'value' }, message }));
  },
  fixes: caseFixes,
};
