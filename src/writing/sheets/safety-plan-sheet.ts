import type { RecordOf } from '../../records/record.ts';
import { type Content, aside, element, factsOf, joined, listOf, named } from './elements.ts';
import type { Sheet } from './sheet.ts';

type SafetyPlan = RecordOf<'safety-plan'>;
type StepName = keyof NonNullable<SafetyPlan['steps']>;
type SafetyStep = NonNullable<NonNullable<SafetyPlan['steps']>[StepName]>[number];

/** The six steps in the order in which they are taken. */
const titles: Readonly<Record<StepName, string>> = {
  warnings: 'What tells me that it is getting worse',
  alone: 'What I can do on my own',
  distraction: 'People and places that take my mind off it',
  people: 'People I can ask for help',
  professionals: 'Professionals and services I can turn to',
  surroundings: 'Making my surroundings safe',
};

/** A safety plan: six steps, those still empty too, since each of them is asked for. */
export function safetyPlanSheet(sheet: Sheet<SafetyPlan>): Content {
  const { record, say, day, dueDay, lineOf } = sheet;
  const { person, date, review, steps = {} } = record;
  return [
    factsOf([
      [say('Whose plan'), person],
      [say('Written'), date && day(date)],
      [say('Review'), review && dueDay(review)],
    ]),
    named(
      'ol',
      'safety-steps',
      Object.entries(titles).map(([name, title]) => {
        const written = steps[name as StepName] ?? [];
        return element(
          'li',
          lineOf(['steps', name]),
          element('h3', {}, say(title)),
          written.length === 0 ? named('p', 'none', say('Nothing written here yet.')) : undefined,
          listOf(
            'safety-step',
            written.map((step) => stepWords(step, sheet)),
          ),
        );
      }),
    ),
  ];
}

function stepWords(step: SafetyStep, { say }: Sheet): Content {
  if (typeof step === 'string') return element('span', { dir: 'auto' }, step);
  const { what, who, verified } = step;
  return [
    element('span', { dir: 'auto' }, what ?? say('not described')),
    aside(joined([who, verified && [say('verified:'), ' ', verified]])),
  ];
}
