import { findCase } from '../../caseload/caseload.ts';
import type { Code } from '../../records/record.ts';
import { lastAgreed } from '../../writing/last-agreed.ts';
import { newInterview } from '../../writing/new-interview.ts';
import { pickOne, pickSome, type Questions } from '../ask.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say, sayIt } from '../say.ts';
import { askAboutCase, type OfCase } from './case-flow.ts';
import { codeChoices, goalChoices } from './choices.ts';
import { writeNew } from './write-new.ts';

interface Answers extends OfCase {
  readonly stage: Code<'stage'>;
  readonly setting: Code<'setting'>;
  readonly goals: readonly string[];
}

/** "New Interview Note": stage, setting and goals, then a note with all the case already tells. */
export async function startNewInterview(
  current: CurrentCaseload,
  argument: unknown,
): Promise<void> {
  const title = say('New Interview Note');
  const asked = await askAboutCase<Answers>(current, {
    title,
    argument,
    questions: questions(current),
  });
  if (asked) await writeNew(current, newInterview(asked.at, asked.answers));
}

function questions(current: CurrentCaseload): Questions<Answers> {
  const fileOf = (id = ''): ReturnType<typeof findCase> => findCase(current.value, id);
  return [
    {
      key: 'stage',
      ask: ({ case: id, stage }, place) =>
        pickOne({
          ...place,
          prompt: say('Which stage did the contact mainly serve?'),
          note: agreedNote(current, id),
          choices: codeChoices('interview', ['stage']),
          kept: stage,
        }),
    },
    {
      key: 'setting',
      ask: ({ setting }, place) =>
        pickOne({
          ...place,
          prompt: say('How or where did you meet?'),
          choices: codeChoices('interview', ['setting']),
          kept: setting,
        }),
    },
    {
      key: 'goals',
      // Before a case is chosen it is taken for one with goals, so that the count does not jump.
      applies: ({ case: id }) => id === undefined || goalChoices(fileOf(id)).length > 0,
      ask: ({ case: id, goals }, place) => {
        const choices = goalChoices(fileOf(id));
        const open = choices.map(({ answer }) => answer);
        const kept = goals?.filter((goal) => open.includes(goal));
        return pickSome({
          ...place,
          prompt: say('Which goals did you work on?'),
          choices,
          kept: kept && kept.length > 0 ? kept : open,
        });
      },
    },
  ];
}

/** What was agreed last time stands above the stages, where it helps to choose one. */
function agreedNote(current: CurrentCaseload, id = ''): string | undefined {
  const file = findCase(current.value, id);
  const agreed = file && lastAgreed({ file, moment: current.moment });
  return agreed && sayIt(agreed);
}
