import { workersOf } from '../../caseload/new-case.ts';
import { caseRecord } from '../../caseload/case-file.ts';
import { newCase, type CaseAnswers } from '../../writing/new-case.ts';
import { ask, pickOne, type Questions, write } from '../ask.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say } from '../say.ts';
import { codeChoices, complainIfGiven, complainOfWords } from './choices.ts';
import { writeNew } from './write-new.ts';

interface Answers extends Omit<CaseAnswers, 'worker'> {
  /** A worker the cases name, or nobody of them. */
  readonly known: string;
  readonly other: string;
}

const nobody = '';

/** "New Case": pseudonym, worker, risk and program, then a record in the workspace's own habit. */
export async function startNewCase(current: CurrentCaseload): Promise<void> {
  const answers = await ask<Answers>(say('New Case'), [...people(current), ...work(current)]);
  if (!answers) return;
  const { client, known, other, risk, program } = answers;
  const worker = known || other;
  await writeNew(
    current,
    newCase(
      { caseload: current.value, moment: current.moment },
      { client, worker, risk, ...(program ? { program } : {}) },
    ),
  );
}

function people(current: CurrentCaseload): Questions<Answers> {
  const workers = workersOf(current.value);
  return [
    {
      key: 'client',
      ask: ({ client }, place) =>
        write({
          place,
          prompt: say(
            'A pseudonym or initials of the person or family; a real name never needs to stand here',
          ),
          value: client,
          complain: complainOfWords('person'),
        }),
    },
    {
      key: 'known',
      applies: () => workers.length > 0,
      ask: ({ known }, place) =>
        pickOne({
          ...place,
          prompt: say('Who works on it?'),
          choices: [
            ...workers.map((worker) => ({ label: worker, answer: worker })),
            { label: say('Somebody else…'), answer: nobody },
          ],
          kept: known,
        }),
    },
    {
      key: 'other',
      applies: ({ known = nobody }) => known === nobody,
      ask: ({ other }, place) =>
        write({
          place,
          prompt: say('Who works on it, as the records should name them?'),
          value: other,
          complain: complainOfWords('person'),
        }),
    },
  ];
}

function work(current: CurrentCaseload): Questions<Answers> {
  return [
    {
      key: 'risk',
      ask: ({ risk }, place) =>
        pickOne({
          ...place,
          prompt: say('How high is the risk as you know it today?'),
          choices: codeChoices('case', ['risk']),
          kept: risk,
        }),
    },
    {
      key: 'program',
      ask: ({ program }, place) =>
        write({
          place,
          prompt: say('Which program or team? Leave it empty where there is none'),
          value: program ?? lastProgram(current),
          complain: complainIfGiven('phrase'),
        }),
    },
  ];
}

/** The program of the newest case, which the next one most often shares. */
function lastProgram({ value }: CurrentCaseload): string | undefined {
  const records = value.cases.flatMap((file) => caseRecord(file)?.record ?? []);
  return records
    .toSorted((one, other) => ((one.opened ?? '') < (other.opened ?? '') ? -1 : 1))
    .at(-1)?.program;
}
