import { measureName } from '../../caseload/labels.ts';
import type { Series } from '../../measures/series.ts';
import { capitalised } from '../../text/capitalised.ts';
import type { ChartTable, Frame } from '../chart.ts';
import { numberInWords } from '../numbers.ts';
import { plain } from '../words.ts';
import type { Grounds } from './grounds.ts';
import type { PhasePoint, SeriesPicture } from './series-picture.ts';
import { phaseInWords } from './stretches.ts';

/** Past so many readings none is a link in the picture: they would cover each other. */
export const mostLinks = 400;

/** `Nights housed`, and whose word it is where that is said: `Nights housed, by the mother`. */
function measureInWords({ measure, respondent }: Series, { say }: Frame): string {
  const name = capitalised(plain(measureName(measure)));
  return respondent === undefined ? name : plain(say('{measure}, by {respondent}', { measure: name, respondent })); // prettier-ignore
}

/** What the numbers beside the picture count; nothing where no unit and no range is known. */
export function axisInWords({ unit, instrument }: Series, { say }: Frame): string {
  if (unit !== undefined) return plain(unit);
  if (!instrument) return '';
  const { low, high } = instrument;
  return plain(say('total, {low} to {high}', { low, high }));
}

export function seriesTitle({ series }: SeriesPicture, frame: Frame): string {
  const measure = measureInWords(series, frame);
  const id = series.goal?.goal.id;
  return id === undefined ? measure : plain(frame.say('{measure} (goal {id})', { measure, id }));
}

/** Whether a number lies outside what its instrument can give, in words; nothing where it does not. */
export function outsideInWords(
  { point }: PhasePoint,
  { series }: SeriesPicture,
  say: Frame['say'],
): string {
  // prettier-ignore
  if (!point.isOutside) return '';
  const { instrument } = series;
  return instrument
    ? plain(say('outside {low} to {high}', { low: instrument.low, high: instrument.high }))
    : plain(say('outside the range'));
}

/** `14 on 3 March, phase A`. */
export function pointInWords(each: PhasePoint, { picture, frame }: Grounds): string {
  const { say, day } = frame;
  const { point, phase } = each;
  const words = plain(
    say('{value} on {day}, phase {phase}', {
      value: numberInWords(point.value),
      day: day(point.day),
      phase: phase.name,
    }),
  );
  const outside = outsideInWords(each, picture, say);
  return outside === '' ? words : `${words}, ${outside}`;
}

/** What is to be seen, in a few sentences. */
export function seriesDescription(grounds: Grounds): string {
  const { picture, frame, points } = grounds;
  const told = [
    spanTold(grounds),
    ...phasesTold(grounds),
    ...linesTold(picture, frame),
    ...picture.series.remarks.map(({ message }) =>
      ended(frame.say(message.pattern, message.values)),
    ),
    ...(points.length > mostLinks
      ? [frame.say('The readings stand too close for links; the table leads to each.')]
      : []),
  ];
  return told.map(plain).join(' ');
}

function spanTold({ points, frame: { say, day } }: Grounds): string {
  const [first, last] = [points[0]?.point, points.at(-1)?.point];
  if (!first || !last) return '';
  const values = {
    count: points.length,
    first: numberInWords(first.value),
    from: day(first.day),
    last: numberInWords(last.value),
    to: day(last.day),
  };
  if (points.length === 1) return say('One reading: {first} on {from}.', values);
  return say('{count} readings, from {first} on {from} to {last} on {to}.', values);
}

function phasesTold(grounds: Grounds): readonly string[] {
  const { phases } = grounds.picture.series;
  const { say } = grounds.frame;
  if (phases.length === 1) return [];
  if (phases.length > 12) return [say('There are {count} phases.', { count: phases.length })];
  const named = phases.map((phase) =>
    say('{phase} ({count})', { phase: phaseInWords(phase, grounds), count: phase.points.length }),
  );
  return [say('Readings in each phase: {phases}.', { phases: named.join('; ') })];
}

function linesTold({ series, band, celeration }: SeriesPicture, { say }: Frame): readonly string[] {
  const { target } = series;
  return [
    ...(target === undefined ? [] : [say('The target is {target}.', { target: numberInWords(target) })]), // prettier-ignore
    ...(band
      ? [
          say('The mean of the baseline is {mean}; the band reaches two standard deviations around it, from {low} to {high}.', {
            mean: numberInWords(band.mean),
            low: numberInWords(band.low),
            high: numberInWords(band.high),
          }), // prettier-ignore
        ]
      : []),
    ...(celeration ? [say('The trend of the baseline is carried on through later phases.')] : []),
  ];
}

export function seriesTable({ picture, frame, points }: Grounds): ChartTable {
  const { say, day } = frame;
  const hasNotes = points.some(({ point }) => point.isOutside);
  return {
    columns: [
      say('Day'),
      columnName(picture.series),
      say('Phase'),
      ...(hasNotes ? [say('Note')] : []),
    ].map(plain),
    rows: points.map((each) => {
      const { point, phase } = each;
      const note = { text: outsideInWords(each, picture, say) };
      return [
        { text: plain(day(point.day)) },
        { text: numberInWords(point.value), spot: { reading: point.reading, at: point.at } },
        { text: plain(phase.name) },
        ...(hasNotes ? [note] : []),
      ];
    }),
  };
}

function columnName({ measure, unit }: Series): string {
  const name = capitalised(plain(measureName(measure)));
  return unit === undefined ? name : `${name}, ${unit}`;
}

function ended(words: string): string {
  return /[.?]$/.test(words) ? words : `${words}.`;
}
