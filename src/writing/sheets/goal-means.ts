import type { Goal } from '../../records/record.ts';
import {
  aside,
  type Content,
  element,
  isEmpty,
  joined,
  listOf,
  named,
  partWithin,
} from './elements.ts';
import { howOften } from './interval-words.ts';
import type { Sheet } from './sheet.ts';
import { capitalised } from '../../text/capitalised.ts';

type Strategy = NonNullable<Goal['strategies']>[number];
type Activity = NonNullable<Strategy['activities']>[number];

/** What is done to reach a goal: strategies, each with its activities. */
export function strategiesPart({ strategies = [] }: Goal, sheet: Sheet): Content {
  const { say, label } = sheet;
  const items = strategies.map(({ type, strategy, activities = [] }) => [
    element('p', {}, [
      type ? element('strong', {}, capitalised(label('intervention-type', type))) : '',
      type && strategy ? ': ' : '',
      element('span', { dir: 'auto' }, strategy),
    ]),
    listOf(
      'activities',
      activities.map((activity) => activityWords(activity, sheet)),
    ),
  ]);
  return partWithin(say('Strategies'), listOf('strategies', items));
}

function activityWords(written: Activity, sheet: Sheet): Content {
  if (typeof written === 'string') return written;
  const { say, label } = sheet;
  const { activity, who, every, status } = written;
  const around = joined(
    [
      who && label('step-who', who),
      every && howOften(every, sheet),
      status && label('activity-status', status),
    ],
    ', ',
  );
  return [element('span', { dir: 'auto' }, activity ?? say('not described')), aside(around)];
}

/** How a goal's progress is looked at, and how often. */
export function evaluationPart({ evaluation = [] }: Goal, sheet: Sheet): Content {
  const items = evaluation.map(({ method, every }) => [
    element('span', { dir: 'auto' }, method ?? sheet.say('not described')),
    every && aside(howOften(every, sheet)),
  ]);
  return partWithin(sheet.say('Evaluation'), listOf('evaluation', items));
}

const levels = ['-2', '-1', '0', '1', '2'] as const;

/** The levels of attainment, with the one that was rated last. */
export function scalePart(goal: Goal, sheet: Sheet): Content {
  const { id, scale } = goal;
  if (!scale) return undefined;
  const picture = sheet.pictures.ofScale(goal);
  if (!isEmpty(picture)) return partWithin(sheet.say('Scale of attainment'), picture);
  const { say, day, file } = sheet;
  const rated = file.records.interview.filter(
    ({ record }) => id !== undefined && ratingOf(record.ratings, id) !== undefined,
  );
  const last = rated.at(-1)?.record;
  const rating = last && id ? ratingOf(last.ratings, id) : undefined;
  const rows = levels
    .filter((level) => scale[level] !== undefined)
    .map((level) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, signed(Number(level))),
        element(
          'td',
          { dir: 'auto' },
          scale[level],
          Number(level) === rating
            ? aside(element('strong', {}, say('rated'), last?.date && [' ', day(last.date)]))
            : '',
        ),
      ),
    );
  if (rows.length === 0) return undefined;
  return partWithin(
    say('Scale of attainment'),
    named('table', 'scale', element('tbody', {}, rows)),
  );
}

/** A level as it is said: `−2`, `0`, `+1`. */
export function signed(level: number): string {
  return level > 0 ? `+${level}` : String(level).replace('-', '−');
}

function ratingOf(
  ratings: Readonly<Record<string, number>> | undefined,
  goal: string,
): number | undefined {
  return ratings && Object.hasOwn(ratings, goal) ? ratings[goal] : undefined;
}
