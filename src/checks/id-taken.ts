import type { CaseFile } from '../caseload/case-file.ts';
import type { Reading } from '../records/read-record.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck, Found } from './check.ts';
import { openCase, plan, planWithGoal } from './examples/records.ts';
import { freeIdFixes } from './fixes/fix-ids.ts';

export const idTaken: CaseCheck = {
  id: 'id-taken',
  theme: 'references',
  title: 'An id is given twice',
  because:
    'Every other record points to cases, goals, needs and strengths by their ids (the record format). Where two share one, a note lands with the wrong person or the wrong goal (NASW Code of Ethics 3.04, client records).',
  severity: 'error',
  over: 'case',
  bad: [
    [openCase, openCase.replace('J.D.', 'L.M.')],
    [
      plan(
        'goals:',
        '  - { id: G1, goal: Hold a lease in his own name by 20 July, status: active }',
        '  - { id: G1, goal: Work 24 paid hours a week by 20 July, status: active }',
      ),
    ],
  ],
  fixed: [
    [openCase, openCase.replace('J.D.', 'L.M.').replace('C-0142', 'C-0143')],
    [
      plan(
        'goals:',
        '  - { id: G1, goal: Hold a lease in his own name by 20 July, status: active }',
        '  - { id: G2, goal: Work 24 paid hours a week by 20 July, status: active }',
      ),
    ],
  ],
  good: [[openCase, planWithGoal().replace('status: active', 'status: completed'), planWithGoal()]],
  find: (file) => [
    ...casesAlike(file),
    ...file.records.plan.flatMap(({ reading, record }) => takenIn(reading, 'goals', record.goals)),
    ...file.records.assessment.flatMap(({ reading, record }) => [
      ...takenIn(reading, 'needs', record.needs),
      ...takenIn(reading, 'strengths', record.strengths),
    ]),
  ],
  fixes: freeIdFixes,
};

/** Case records of one id, each told with the path of another. */
function casesAlike(file: CaseFile): readonly Found[] {
  const cases = file.records.case;
  if (file.id === undefined || cases.length < 2) return [];
  const id = file.id;
  return cases.flatMap(({ reading }) => {
    const other = cases.find((filed) => filed.reading !== reading)?.reading.path ?? '';
    const message = sentence('Case {id} has a second case record, {other}: keep one of the two', {
      id,
      other,
    });
    return [{ reading, place: { at: ['id'], on: 'value' }, message }];
  });
}

const named = { goals: 'goal', needs: 'need', strengths: 'strength' } as const;

/** Entries of a list whose id an entry before them has. */
function takenIn(
  reading: Reading,
  list: keyof typeof named,
  entries: readonly { readonly id?: string }[] = [],
): readonly Found[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index): readonly Found[] => {
    if (!id) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = sentence(
      '{id} is the id of another {what} above: give this one a number of its own',
      {
        id,
        what: named[list],
      },
    );
    return [{ reading, place: { at: [list, index, 'id'], on: 'value' }, message }];
  });
}
