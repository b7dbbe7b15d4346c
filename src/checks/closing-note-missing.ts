import type { Filed } from '../caseload/case-file.ts';
import { closingOf } from '../caseload/closing.ts';
import { serves } from '../caseload/stages.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { cancelledCase, closedCase, closingNote } from './examples/closed-case.ts';
import { interview } from './examples/records.ts';
import { closingNoteFixes } from './fixes/fix-closing.ts';
import { isMisread } from './subjects/misread.ts';

export const closingNoteMissing: CaseCheck = {
  id: 'closing-note-missing',
  theme: 'closing',
  title: 'A finished case has no closing note',
  because:
    'The end of the work is talked over with the person where it can be, and noted also where they did not come: what was reached, what remains, who is there now (NASW Code of Ethics 1.17, termination of services; NASW Standards for Social Work Case Management 2013, standard 10, record keeping).',
  severity: 'warning',
  over: 'case',
  bad: [[closedCase, interview()]],
  fixed: [[closedCase, interview('also: [termination-evaluation]')]],
  good: [
    [closedCase, closingNote('attendance: missed')],
    [closedCase, closingNote().replace('evaluation', 'evalution')],
    [cancelledCase, interview()],
  ],
  find: (file) => {
    const closing = closingOf(file);
    if (closing?.status !== 'finished') return [];
    const noted = file.records.interview.some(({ record }) =>
      serves(record, 'termination-evaluation'),
    );
    if (noted || file.records.interview.some(mayServe)) return [];
    return [
      {
        reading: closing.reading,
        place: { at: ['status'], on: 'value' },
        message: sentence(
          'This case is finished but no interview serves `termination-evaluation`: add a closing note',
        ),
      },
    ];
  },
  fixes: closingNoteFixes,
};

/** A note whose stage was misspelt may be the one. */
function mayServe({ reading }: Filed): boolean {
  return isMisread(reading, 'stage') || isMisread(reading, 'also');
}
