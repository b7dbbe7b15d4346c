import type { Choice } from '../ask.ts';
import { newReferral, consentsInForce } from '../../writing/new-referral.ts';
import { pickOne, type Questions, write } from '../ask.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say } from '../say.ts';
import { askAboutCase, caseAtHand, type OfCase } from './case-flow.ts';
import { complainOfWords, goalChoices } from './choices.ts';
import { writeNew } from './write-new.ts';

interface Answers extends OfCase {
  readonly to: string;
  readonly for: string;
  readonly goal: string;
  readonly consent: string;
}

const none = '';

/** "New Referral": to whom, for what, for which goal, and the consent it rests on. */
export async function startNewReferral(current: CurrentCaseload, argument: unknown): Promise<void> {
  const asked = await askAboutCase<Answers>(current, {
    title: say('New Referral'),
    argument,
    questions: questions(current),
  });
  if (asked) await writeNew(current, newReferral(asked.at, asked.answers));
}

function questions(current: CurrentCaseload): Questions<Answers> {
  const goals = (id?: string): ReturnType<typeof goalChoices> =>
    goalChoices(caseAtHand(current, id)?.file);
  return [
    {
      key: 'to',
      ask: ({ to }, place) =>
        write({
          place,
          prompt: say('Which service or professional do you ask?'),
          value: to,
          complain: complainOfWords('phrase'),
        }),
    },
    {
      key: 'for',
      ask: (answers, place) =>
        write({
          place,
          prompt: say('What do you ask for? Only what they need to know'),
          value: answers.for,
          complain: complainOfWords('sentence'),
        }),
    },
    {
      key: 'goal',
      applies: ({ case: id }) => id === undefined || goals(id).length > 0,
      ask: ({ case: id, goal }, place) =>
        pickOne({
          ...place,
          prompt: say('Which goal is it for?'),
          choices: [...goals(id), { label: say('No goal of the plan'), answer: none }],
          kept: goal,
        }),
    },
    {
      key: 'consent',
      ask: ({ case: id, consent }, place) =>
        pickOne({
          ...place,
          prompt: say('Which consent does it rest on?'),
          choices: [
            ...consents(current, id),
            { label: say('None yet: keep the referral as a draft'), answer: none },
          ],
          kept: consent,
        }),
    },
  ];
}

function consents(current: CurrentCaseload, id: string | undefined): readonly Choice<string>[] {
  const at = caseAtHand(current, id);
  return at
    ? consentsInForce(at).flatMap((consent) =>
        consent.for ? [{ label: consent.for, answer: consent.for }] : [],
      )
    : [];
}
