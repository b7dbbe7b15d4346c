import { caseRecord } from '../../caseload/case-file.ts';
import { absenceOf } from '../absence.ts';
import { at, fact } from '../facts.ts';
import { type Inline, joined, type Part, paragraph } from '../nodes.ts';
import { statusWords } from '../opening.ts';
import type { View } from '../view.ts';
import { labelledLine } from './when-line.ts';

/** How the case stands and since when, and its outcome where it has one. */
export function standingPart(view: View): Part {
  const { say, words, day } = view;
  const filed = caseRecord(view.file);
  if (!filed) return { content: [], otherwise: absenceOf('case', view) };
  const { opened, closed, outcome } = filed.record;
  const parts: readonly Inline[] = [
    statusWords(filed, view),
    opened
      ? words('opened on {day}', { day: fact(at(filed, 'opened'), day(opened)) })
      : say('day of opening not stated'),
    ...(closed ? [words('closed on {day}', { day: fact(at(filed, 'closed'), day(closed)) })] : []),
  ];
  const told = outcome ? fact(at(filed, 'outcome'), say('{outcome}', { outcome })) : undefined;
  return {
    content: [
      labelledLine(say('Status'), joined(parts, ', '), view),
      ...(told ? [paragraph(words('Outcome: {outcome}', { outcome: told }))] : []),
    ],
  };
}
