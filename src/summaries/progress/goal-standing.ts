import type { PhrasingContent } from 'mdast';
import type { PlannedGoal } from '../../caseload/goals.ts';
import { at, fact, within } from '../facts.ts';
import { statusLine } from '../goals.ts';
import { joined, paragraph, type Part } from '../nodes.ts';
import type { View } from '../view.ts';
import { earlierPlanOf, goalsReported } from './goals-reported.ts';
import { isBefore, notesInPeriod } from './in-period.ts';

/** How a goal stands as of today, and what a note of the period puts down as its outcome. */
export function goalStanding(planned: PlannedGoal, view: View): Part {
  const more = [
    ...earlierPlanLine(planned, view),
    ...beginning(planned, view),
    ...outcome(planned, view),
  ];
  return {
    content: [
      paragraph(statusLine(planned, view)),
      ...(more.length > 0 ? [paragraph(joined(more, ' '))] : []),
    ],
  };
}

/** What a plan said before it was changed, its record does not tell any more. */
export function planAsOf(view: View): Part {
  if (goalsReported(view).length === 0) return { content: [] };
  const said = 'Goals, how they stand, and their targets are told as the plan has them today.';
  return { content: [paragraph(view.say(said))] };
}

type Lines = readonly (readonly PhrasingContent[])[];

function earlierPlanLine(planned: PlannedGoal, view: View): Lines {
  const plan = earlierPlanOf(planned, view);
  if (!plan) return [];
  const { start, status } = plan.record;
  return [
    view.words('Goal of the plan that began on {day}; that plan is {status}.', {
      day: fact(at(plan, 'start'), view.day(start)),
      status: fact(at(plan, 'status'), view.label('plan-status', status ?? 'draft')),
    }),
  ];
}

/** A goal that was not there all the time of the report has had less of it. */
function beginning(planned: PlannedGoal, view: View): Lines {
  const { start } = planned.goal;
  const { words, day, moment, period } = view;
  if (start === undefined || period.from === undefined || isBefore(start, view)) return [];
  const told = { day: fact(within(planned, 'start'), day(start)) };
  return [
    start > moment.today
      ? words('The goal begins on {day}.', told)
      : words('The goal began on {day}.', told),
  ];
}

function outcome({ goal: { id } }: PlannedGoal, view: View): Lines {
  if (id === undefined) return [];
  const note = notesInPeriod(view).findLast(({ record: { outcomes = {} } }) =>
    Object.hasOwn(outcomes, id),
  );
  const said = note?.record.outcomes?.[id];
  if (!note || said === undefined) return [];
  return [
    view.words('Outcome noted on {day}: {outcome}.', {
      day: view.day(note.record.date),
      outcome: fact(at(note, 'outcomes', id), view.label('goal-achievement', said)),
    }),
  ];
}
