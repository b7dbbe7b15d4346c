import { caseRecord } from '../../caseload/case-file.ts';
import { findCase } from '../../caseload/caseload.ts';
import { newReflection } from '../../writing/new-reflection.ts';
import { ask, pickOne, type Questions, write } from '../ask.ts';
import { caseIdIn, casesToChoose } from '../choose-case.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say } from '../say.ts';
import { complainOfWords } from './choices.ts';
import { writeNew } from './write-new.ts';

interface Answers {
  readonly case: string;
  readonly worker: string;
}

const none = '';

/** "New Reflection": on which case, if any, and whose it is. It stays with its writer. */
export async function startNewReflection(
  current: CurrentCaseload,
  argument: unknown,
): Promise<void> {
  const named = caseIdIn(argument);
  const all = questions(current);
  const answers = await ask<Answers>(
    say('New Reflection'),
    named === undefined ? all : all.filter(({ key }) => key !== 'case'),
    named === undefined ? {} : { case: named },
  );
  if (!answers) return;
  const file = findCase(current.value, answers.case);
  const around = { caseload: current.value, moment: current.moment };
  await writeNew(current, newReflection(around, { worker: answers.worker, file }));
}

function questions(current: CurrentCaseload): Questions<Answers> {
  return [
    {
      key: 'case',
      ask: (answers, place) =>
        pickOne({
          ...place,
          prompt: say('Which case do you think about?'),
          choices: [
            { label: say('No single case'), answer: none },
            ...casesToChoose(current).map(({ file, ...item }) => ({
              ...item,
              answer: file.id ?? none,
            })),
          ],
          kept: answers.case,
        }),
    },
    {
      key: 'worker',
      ask: ({ case: id = none, worker }, place) => {
        const file = findCase(current.value, id);
        return write({
          place,
          prompt: say('Whose reflection is it? It is in no summary and no count but your own'),
          value: worker ?? (file && caseRecord(file)?.record.worker),
          complain: complainOfWords('person'),
        });
      },
    },
  ];
}
