import { readingsByMeasure } from '../../measures/readings-by-measure.ts';
import { instrumentOf } from '../../caseload/instruments.ts';
import type { PlannedGoal } from '../../caseload/goals.ts';
import { list, type Part, paragraph } from '../nodes.ts';
import { measuresOf } from '../goals.ts';
import type { View } from '../view.ts';
import { type Measured, measured, measuredOf } from './measured.ts';
import { movementLine } from './movement.ts';
import { goalsReported } from './goals-reported.ts';
import { readingsTable } from './readings-table.ts';

/** How the measures of a goal moved in the period: a line each, then a table of their readings. */
export function goalReadings(planned: PlannedGoal, view: View): Part {
  const { say } = view;
  const all = measuresOf(planned);
  const nameless = all.filter(({ measure }) => !measure.name).length;
  const told = readingsTold(measuredOf(planned, view), view);
  return {
    content: [
      ...told.content,
      ...(nameless > 0
        ? [paragraph(say('A measure has no name, so no reading can be kept under it.'))]
        : []),
    ],
    otherwise: say('No measure yet.'),
  };
}

/** What was read in the period that no goal counts on, but answers to single questions on safety. */
export function otherReadings(view: View): Part {
  const counted = new Set(
    goalsReported(view).flatMap((planned) =>
      (planned.goal.measures ?? []).flatMap(({ name }) => name ?? []),
    ),
  );
  const names = [...readingsByMeasure(view.file).keys()].filter((name) => !counted.has(name));
  const read = names
    .sort()
    .map((name) => measured(name, undefined, view))
    .filter(({ read: each }) => each.some(({ within }) => within.length > 0));
  const shown = read.filter(({ name }) => !asksForSafety(name, view));
  const told = readingsTold(shown, view);
  return {
    content: [
      ...told.content,
      ...(shown.length < read.length
        ? [paragraph(view.say('Answers to questions on safety are not told here.'))]
        : []),
    ],
    otherwise: view.say('No other measure was read in this period.'),
  };
}

function asksForSafety(name: string, { moment }: View): boolean {
  return instrumentOf(name, moment.settings)?.safety !== undefined;
}

function readingsTold(all: readonly Measured[], view: View): Part {
  if (all.length === 0) return { content: [] };
  return {
    content: [
      list(all.map((one) => paragraph(movementLine(one, view)))),
      ...readingsTable(all, view).content,
    ],
  };
}
