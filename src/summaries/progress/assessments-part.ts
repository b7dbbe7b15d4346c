import type { BlockContent } from 'mdast';
import { type Assessed, isStillNamed, needsOf } from '../../caseload/assessed.ts';
import { type Filed, fileCase } from '../../caseload/case-file.ts';
import type { Assessment, Need } from '../../records/record.ts';
import { at, fact, within } from '../facts.ts';
import { list, paragraph, type Part } from '../nodes.ts';
import type { View } from '../view.ts';
import { isBefore, isInPeriod } from './in-period.ts';
import { noneInPeriod } from './none-in-period.ts';

/** The assessments of the period: which needs each names anew, and which it names no more. */
export function assessmentsInPeriod(view: View): Part {
  const { file } = view;
  const { assessment } = file.records;
  const items = assessment.flatMap((filed, index) =>
    isInPeriod(filed.record.date, view) ? [assessmentItem(filed, index, view)] : [],
  );
  if (items.length > 0) return { content: [list(items)] };
  const last = assessment.findLast(({ record }) => record.date && isBefore(record.date, view));
  const none = paragraph(noneInPeriod('assessment', view));
  if (!last) return { content: [none] };
  const day = fact(at(last, 'date'), view.day(last.record.date));
  return { content: [none, paragraph(view.words('The last one before it is of {day}.', { day }))] };
}

type Needs = readonly Assessed<Need>[];

/** The needs that stood after so many assessments. */
function needsAfter(assessments: readonly Filed<Assessment>[], view: View): Needs {
  const then = fileCase(
    view.file.id,
    assessments.map(({ reading }) => reading),
  );
  return [...needsOf(then).values()].filter((need) => isStillNamed(then, need));
}

function assessmentItem(
  filed: Filed<Assessment>,
  index: number,
  view: View,
): readonly BlockContent[] {
  const { words, day, file } = view;
  const all = file.records.assessment;
  const [before, after] = [
    needsAfter(all.slice(0, index), view),
    needsAfter(all.slice(0, index + 1), view),
  ];
  const added = after.filter(({ id }) => !before.some((need) => need.id === id));
  const gone = before.filter(({ id }) => !after.some((need) => need.id === id));
  const on = fact(at(filed, 'date'), day(filed.record.date));
  const items = [
    ...added.map((need) => needLine('Newly named: {id} {need}', need, view)),
    ...gone.map((need) => needLine('No longer named: {id} {need}', need, view)),
  ];
  return [
    paragraph(words('Assessment of {day}', { day: on })),
    items.length > 0
      ? list(items)
      : paragraph(words('It names the same needs as were named before.')),
  ];
}

function needLine(
  pattern: string,
  need: Assessed<Need>,
  { say, words }: View,
): ReturnType<typeof paragraph> {
  return paragraph(
    words(pattern, {
      id: say('{id}', { id: need.id }),
      need: fact(
        within(need, 'need'),
        say('{need}', { need: need.what.need ?? say('not described') }),
      ),
    }),
  );
}
