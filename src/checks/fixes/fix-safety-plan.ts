import { newRecord } from '../../records/new-record.ts';
import { sentence } from '../../text/sentence.ts';
import { Stop } from '../../text/snippet.ts';
import type { FixesOf } from '../check.ts';
import { Stops } from './stops.ts';

/** The six steps in their order (Stanley and Brown), each as words to be written over. */
const steps = {
  warnings: 'How I notice that danger is coming…',
  alone: 'What I can do alone…',
  distraction: 'Where and with whom I find other thoughts…',
  people: 'Whom I can tell…',
  professionals: 'Which services I call…',
  surroundings: 'What is put out of reach…',
} as const;

/** Begins a safety plan beside the record where it is missed. */
export const safetyPlanFixes: FixesOf = ({ reading }, { caseload, file, moment }) => {
  const path = reading.path.replace(/[^/]*$/, 'safety-plan.md');
  if (file.id === undefined || caseload.readings.has(path)) return [];
  const stops = new Stops();
  const text = newRecord(
    {
      record: 'safety-plan',
      case: file.id,
      date: moment.today,
      steps: Object.fromEntries(
        Object.entries(steps).map(([step, words]) => [
          step,
          [String(stops.marked(new Stop(words)))],
        ]),
      ),
    },
    ['# Safety plan'],
  );
  const title = sentence('Begin a safety plan, to be written with the person');
  return [{ title, change: { path, newFile: stops.partsOf(text) } }];
};
