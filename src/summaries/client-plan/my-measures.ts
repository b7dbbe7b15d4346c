import type { PhrasingContent, RootContent } from 'mdast';
import type { PlannedGoal } from '../../caseload/goals.ts';
import { type Instrument, instrumentOf } from '../../caseload/instruments.ts';
import { measureName } from '../../caseload/labels.ts';
import {
  isYesOrNo,
  latestReading,
  type MeasuredValue,
  readingsOf,
} from '../../caseload/readings.ts';
import { capitalised } from '../../text/capitalised.ts';
import { fact, within } from '../facts.ts';
import { measuresOf } from '../goals.ts';
import { isOver, isWorkedOn } from './goals-of-mine.ts';
import { type PlannedMeasure, valueOf } from '../measure-line.ts';
import { joined, list, paragraph, strong } from '../nodes.ts';
import type { View } from '../view.ts';

/** A measure as the person is told of it. */
interface MyMeasure extends PlannedMeasure {
  readonly instrument: Instrument | undefined;
  /** Whether the work on its goal has come to an end. */
  readonly isOver: boolean;
}

/** How we will see that it helps: each measure from the beginning by now to what we aim for. */
export function myMeasures(planned: PlannedGoal, view: View): readonly RootContent[] {
  const measures = measuresOf(planned)
    .map((measure): MyMeasure => ({
      ...measure,
      instrument: instrumentIn(measure, view),
      isOver: isOver(planned.goal),
    }))
    // What is asked about safety has its place in the safety plan alone.
    .filter(({ instrument }) => !instrument?.safety);
  if (measures.length === 0)
    return isWorkedOn(planned.goal)
      ? [paragraph(view.say('We have not yet said how we will see that it helps.'))]
      : [];
  return [
    paragraph(
      strong(view.say(isOver(planned.goal) ? 'How it went:' : 'How we will see that it helps:')),
    ),
    list(
      measures.map((mine) =>
        paragraph(isYesOrNo(mine.measure) ? yesOrNo(mine, view) : numbers(mine, view)),
      ),
    ),
  ];
}

function instrumentIn({ measure }: PlannedMeasure, { moment }: View): Instrument | undefined {
  return measure.name ? instrumentOf(measure.name, moment.settings) : undefined;
}

function yesOrNo(planned: PlannedMeasure, view: View): readonly PhrasingContent[] {
  const { file, say, words, day } = view;
  const { name } = planned.measure;
  const last = name ? latestReading(file, name) : undefined;
  const called = nameOf(planned, view);
  if (!last)
    return words('{called}: {answer}', {
      called,
      answer: fact(within(planned, 'baseline'), say('not yet')),
    });
  return words('{called}: {answer} ({day})', {
    called,
    answer: fact(last, last.value >= 1 ? say('yes') : say('not yet')),
    day: day(last.day),
  });
}

function numbers(planned: MyMeasure, view: View): readonly PhrasingContent[] {
  const { say, words, spoken } = view;
  const { instrument } = planned;
  const { baseline, target, unit } = planned.measure;
  const parts = joined(
    [
      ...(baseline === undefined
        ? []
        : [
            words('at first {value}', {
              value: fact(within(planned, 'baseline'), spoken.number(baseline)),
            }),
          ]),
      now(planned, view),
      ...(target === undefined
        ? []
        : [
            words(planned.isOver ? 'we aimed for {value}' : 'we aim for {value}', {
              value: fact(within(planned, 'target'), spoken.number(target)),
            }),
          ]),
    ],
    ', ',
  );
  const called = nameOf(planned, view);
  if (instrument)
    return words(
      instrument.better === 'lower'
        ? '{called} score: {parts}. Lower is better.'
        : '{called} score: {parts}. Higher is better.',
      { called, parts },
    );
  return unit
    ? words('{called} ({unit}): {parts}', {
        called,
        unit: fact(within(planned, 'unit'), say('{unit}', { unit })),
        parts,
      })
    : words('{called}: {parts}', { called, parts });
}

/** What was read last, of each who answered that day. */
function now({ isOver: isPast, measure }: MyMeasure, view: View): readonly PhrasingContent[] {
  const { file, words, day } = view;
  const last = measure.name ? latestReading(file, measure.name) : undefined;
  if (!measure.name || !last) return words('not counted yet');
  const values = readingsOf(file, measure.name).filter((reading) => reading.day === last.day);
  const told = values.map((value) => valueWords(value, values.length > 1, view));
  return words(isPast ? 'in the end {values} ({day})' : 'now {values} ({day})', {
    values: joined(told, ' / '),
    day: day(last.day),
  });
}

/** Whose answer it is needs to be said where there are several, or it is somebody else’s. */
function valueWords(
  reading: MeasuredValue,
  isOneOfSeveral: boolean,
  view: View,
): readonly PhrasingContent[] {
  const { respondent, ...own } = reading;
  if (respondent !== 'self') return valueOf(reading, view);
  const value = fact(own, view.spoken.number(reading.value));
  return isOneOfSeveral ? view.words('{value} (you)', { value }) : [value];
}

function nameOf(planned: PlannedMeasure, { say }: View): PhrasingContent {
  const { name } = planned.measure;
  return fact(
    within(planned, 'name'),
    name ? say('{name}', { name: capitalised(measureName(name)) }) : say('Something to count'),
  );
}
