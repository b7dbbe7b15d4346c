import { strengthsOf } from '../../caseload/assessed.ts';
import { findCase } from '../../caseload/caseload.ts';
import { type AssessmentAnswers, newAssessment } from '../../writing/new-assessment.ts';
import { pickOne, pickSome, type Questions, write } from '../ask.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say } from '../say.ts';
import { askAboutCase, type OfCase } from './case-flow.ts';
import { codeChoices, complainIfGiven, needChoices } from './choices.ts';
import { writeNew } from './write-new.ts';

type Answers = OfCase & Required<Omit<AssessmentAnswers, 'readings'>>;

/** "New Assessment": which needs and strengths still hold, and what is new. */
export async function startNewAssessment(
  current: CurrentCaseload,
  argument: unknown,
): Promise<void> {
  const asked = await askAboutCase<Answers>(current, {
    title: say('New Assessment'),
    argument,
    questions: [...whatHolds(current), ...newNeed(current)],
  });
  if (asked) await writeNew(current, newAssessment(asked.at, asked.answers));
}

function whatHolds(current: CurrentCaseload): Questions<Answers> {
  const needs = (id = ''): ReturnType<typeof needChoices> =>
    needChoices(findCase(current.value, id));
  const strengths = (id = ''): ReturnType<typeof needChoices> => {
    const file = findCase(current.value, id);
    return [...(file ? strengthsOf(file).values() : [])].map((known) => ({
      label: known.id,
      description: known.what.strength ?? '',
      answer: known.id,
    }));
  };
  return [
    {
      key: 'needs',
      applies: ({ case: id }) => id === undefined || needs(id).length > 0,
      ask: ({ case: id, needs: kept }, place) =>
        pickSome({
          ...place,
          prompt: say('Which needs still hold?'),
          choices: needs(id),
          kept: kept ?? needs(id).map(({ answer }) => answer),
        }),
    },
    {
      key: 'strengths',
      applies: ({ case: id }) => id === undefined || strengths(id).length > 0,
      ask: ({ case: id, strengths: kept }, place) =>
        pickSome({
          ...place,
          prompt: say('Which strengths still hold?'),
          choices: strengths(id),
          kept: kept ?? strengths(id).map(({ answer }) => answer),
        }),
    },
  ];
}

function newNeed(current: CurrentCaseload): Questions<Answers> {
  const isNew = ({ need }: Partial<Answers>): boolean => need !== '';
  return [
    {
      key: 'need',
      ask: ({ need }, place) =>
        write({
          place,
          prompt: say(
            'A need that is new, in a plain sentence and without blame; or leave it empty',
          ),
          value: need,
          complain: complainIfGiven('sentence'),
        }),
    },
    {
      key: 'domain',
      applies: isNew,
      ask: ({ domain }, place) =>
        pickOne({
          ...place,
          prompt: say('Which area of life does it belong to?'),
          choices: codeChoices<string>(
            'assessment',
            ['needs', 0, 'domain'],
            current.value.settings.extraCodes['need-domain'],
          ),
          kept: domain,
        }),
    },
    {
      key: 'urgency',
      applies: isNew,
      ask: ({ urgency }, place) =>
        pickOne({
          ...place,
          prompt: say('How soon must it be met?'),
          choices: codeChoices<string>('assessment', ['needs', 0, 'urgency']),
          kept: urgency,
        }),
    },
  ];
}
