import type { Paragraph } from 'mdast';
import { isActive, isClosed } from '../../caseload/case-file.ts';
import { crisesNotFollowedUp } from '../../caseload/crises.ts';
import { at, fact } from '../facts.ts';
import type { View } from '../view.ts';
import { whenLine } from './when-line.ts';

type OpenCrisis = ReturnType<typeof crisesNotFollowedUp>[number];

/** Crises after which nobody was in touch; what only a private note tells was followed up counts so. */
export function crisesOpen({ file, dues, moment, hidden }: View): readonly OpenCrisis[] {
  if (isClosed(file)) return [];
  const open = crisesNotFollowedUp(file, moment.today);
  if (!hidden.has('interview') || !isActive(file)) return open;
  return open.filter(({ reading }) =>
    dues.some((due) => due.kind === 'crisis-follow-up' && due.reading === reading),
  );
}

export function crisisFollowUpLine(crisis: OpenCrisis, view: View): Paragraph {
  const { words, day } = view;
  const what = words('Follow-up after the crisis of {day}', {
    day: fact(at(crisis, 'date'), day(crisis.record.date)),
  });
  const when = { day: crisis.followUp, source: at(crisis, 'crisis', 'follow-up') };
  return whenLine(when, what, view);
}
