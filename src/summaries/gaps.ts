import { caseRecord, currentPlan } from '../caseload/case-file.ts';
import { absenceOf } from './absence.ts';
import { list, type Part, paragraph } from './nodes.ts';
import type { View } from './view.ts';

/** What a reader must know is not here: files that cannot be read, records that do not exist. */
export function gapsPart(view: View): Part {
  const { say } = view;
  const gaps = [...unreadGaps(view), ...missing(view)];
  return {
    content: [
      ...(gaps.length > 0 ? [list(gaps.map((gap) => paragraph(gap)))] : []),
      paragraph(say('Reflections and records marked private are left out of this summary.')),
    ],
  };
}

function unreadGaps({ unread, knowsAllFiles, say }: View): readonly string[] {
  const { own, homeless } = unread;
  const gaps: string[] = [];
  if (own === 1) gaps.push(say('1 file of this case cannot be read.'));
  if (own > 1) gaps.push(say('{own} files of this case cannot be read.', { own }));
  if (homeless === 1)
    gaps.push(say('1 file of the caseload cannot be read and may belong to this case.'));
  if (homeless > 1) {
    const pattern = '{homeless} files of the caseload cannot be read and may belong to this case.';
    gaps.push(say(pattern, { homeless }));
  }
  if (gaps.length > 0 || !knowsAllFiles) return gaps;
  return [say('Every file of this case could be read.')];
}

function missing(view: View): readonly string[] {
  const { file } = view;
  return [
    ...(caseRecord(file) ? [] : [absenceOf('case', view)]),
    ...(file.records.assessment.length > 0 ? [] : [absenceOf('assessment', view)]),
    ...(currentPlan(file) ? [] : [absenceOf('plan', view)]),
    ...(file.records.interview.length > 0 ? [] : [absenceOf('interview', view)]),
  ];
}
