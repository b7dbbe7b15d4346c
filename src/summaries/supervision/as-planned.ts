import type { Link } from 'mdast';
import { isKept } from '../../caseload/contacts.ts';
import { isAchieved } from '../../caseload/goals.ts';
import type { CaseloadView } from '../caseload-view.ts';
import { at, fact } from '../facts.ts';
import { joined, type Part, paragraph } from '../nodes.ts';
import type { View } from '../view.ts';
import { isWithin, workerCases } from './worker-cases.ts';

/** What went as planned in the period, in one line of numbers. */
export function asPlannedPart(agenda: CaseloadView): Part {
  const { words } = agenda;
  const views = workerCases(agenda);
  const notes = views.flatMap(({ file, period }) =>
    file.records.interview.filter(({ record }) => isWithin(record.date, period)),
  );
  const steps = views.flatMap(({ file, period }) =>
    file.records.plan
      .flatMap(({ record }) => record.goals ?? [])
      .flatMap((goal) => goal.steps ?? [])
      .filter(({ done }) => isWithin(done, period)),
  );
  const approved = views.flatMap(({ file, period }) =>
    file.records.review.filter(
      ({ record: { date, decision } }) => decision === 'approved' && isWithin(date, period),
    ),
  );
  const goals = views.flatMap(goalsAchieved);
  const told = {
    kept: notes.filter(({ record }) => isKept(record)).length,
    noted: notes.length,
    steps: steps.length,
    approved: approved.length,
    goals: goals.length,
    which: joined(goals, ', '),
  };
  return {
    content: [
      paragraph(
        goals.length > 0
          ? words('Contacts kept: {kept} of {noted} noted; steps done: {steps}; plans approved: {approved}; goals that a note calls achieved: {goals} ({which}).', told) // prettier-ignore
          : words('Contacts kept: {kept} of {noted} noted; steps done: {steps}; plans approved: {approved}; goals that a note calls achieved: none.', told), // prettier-ignore
      ),
    ],
  };
}

/** Goals that a note of the period is the first to call achieved: the plan gives it no day. */
function goalsAchieved({ file, period, say }: View): readonly Link[] {
  const seen = new Set<string>();
  return file.records.interview.flatMap((note) => {
    const ids = Object.entries(note.record.outcomes ?? {})
      .filter(([id, achievement]) => isAchieved({ achievement }) && !seen.has(id))
      .map(([id]) => id);
    for (const id of ids) seen.add(id);
    if (!isWithin(note.record.date, period)) return [];
    return ids.map((id) =>
      fact(at(note, 'outcomes', id), say('{case} {id}', { case: file.id ?? '', id })),
    );
  });
}
