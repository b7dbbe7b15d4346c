import { findCase } from '../../caseload/caseload.ts';
import { latestReading } from '../../caseload/readings.ts';
import { measuresOf } from '../../writing/record-reading.ts';
import { type Questions, write } from '../ask.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say } from '../say.ts';
import { complainIfGiven, complainOfWords, writeNumber } from './choices.ts';
import type { GoalFlow } from './goal-questions.ts';

/** M: how it will be seen, where it stands now and where it should be. */
export function measurableQuestions(current: CurrentCaseload): Questions<GoalFlow> {
  const fileOf = (id = ''): ReturnType<typeof findCase> => findCase(current.value, id);
  return [
    {
      key: 'measure',
      ask: ({ measure }, place) =>
        write({
          place,
          prompt: say('How will you see it? A short name for what you count or measure'),
          value: measure,
          example: 'nights-housed',
          complain: complainOfWords('measure'),
        }),
    },
    {
      key: 'unit',
      ask: ({ case: id, measure, unit }, place) => {
        const file = fileOf(id);
        const known =
          file && measuresOf(file, current.moment.settings).find(({ name }) => name === measure);
        return write({
          place,
          prompt: say('What is counted, and over what time? Leave it empty where the name says it'),
          value: unit ?? known?.unit,
          example: say('nights in the past 30 days'),
          complain: complainIfGiven('phrase'),
        });
      },
    },
    {
      key: 'baseline',
      ask: ({ case: id, measure = '', baseline }, place) => {
        const file = fileOf(id);
        return writeNumber({
          place,
          prompt: say('Where does {measure} stand now?', { measure }),
          value: baseline ?? (file && latestReading(file, measure)?.value),
          measure,
          known: current.moment.settings,
        });
      },
    },
    {
      key: 'target',
      ask: ({ measure = '', baseline, target }, place) =>
        writeNumber({
          place,
          prompt: say('Where should {measure} be, from {baseline} now?', {
            measure,
            baseline: baseline ?? 0,
          }),
          value: target,
          measure,
          known: current.moment.settings,
          ...(baseline === undefined ? {} : { not: baseline }),
        }),
    },
  ];
}
