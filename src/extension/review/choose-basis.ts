import { dayFrom } from '../../calendar/day.ts';
import { ask, pickOne, type Place, type Questions, write } from '../ask.ts';
import { say } from '../say.ts';
import { today } from '../clock.ts';
import type { ChosenBasis } from './review-tree.ts';

type Way = 'decision' | 'day' | 'revision' | 'head' | 'between';

interface Answers {
  readonly way: Way;
  readonly day: string;
  readonly since: string;
  readonly until: string;
}

/** What to compare with, as a caller or a person says; undefined where they leave. */
export async function chooseBasis(
  argument: unknown,
  chosen: ChosenBasis,
): Promise<ChosenBasis | undefined> {
  const given = basisIn(argument);
  if (given) return given;
  const answers = await ask<Answers>(say('Review Changes Since'), questionsFor(chosen));
  if (!answers) return undefined;
  switch (answers.way) {
    case 'decision':
      return {};
    case 'head':
      return { since: 'HEAD' };
    case 'day':
      return { since: answers.day };
    case 'revision':
      return { since: answers.since };
    case 'between':
      return { since: answers.since, until: answers.until };
  }
}

/** A basis that a caller names: an empty one for the last decision. */
function basisIn(argument: unknown): ChosenBasis | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { since, until } = argument as Record<string, unknown>;
  const isPlain = Object.keys(argument).every((key) => key === 'since' || key === 'until');
  if (!isPlain) return undefined;
  return {
    ...(typeof since === 'string' ? { since } : {}),
    ...(typeof until === 'string' ? { until } : {}),
  };
}

function questionsFor({ since, until }: ChosenBasis): Questions<Answers> {
  const kept: Way = since === undefined ? 'decision' : until === undefined ? 'revision' : 'between';
  const isRevision = ({ way }: Partial<Answers>): boolean =>
    way === 'revision' || way === 'between';
  return [
    { key: 'way', ask: ({ way = kept }, place) => pickWay(way, place) },
    {
      key: 'day',
      applies: ({ way }) => way === 'day',
      ask: ({ day = dayFrom(since) }, place) =>
        write({
          place,
          prompt: say('Changes since which day? The records as they were at its end'),
          value: day,
          example: today(),
          complain: (text) =>
            dayFrom(text) === undefined
              ? say('Write the day as year, month and day, such as {day}', { day: today() })
              : undefined,
        }),
    },
    {
      key: 'since',
      applies: isRevision,
      ask: ({ since: answer = since, way }, place) =>
        writeRevision(
          way === 'between'
            ? say('The earlier one: a day, a branch, a tag or a commit')
            : say('Since which branch, tag or commit?'),
          answer,
          place,
        ),
    },
    {
      key: 'until',
      applies: ({ way }) => way === 'between',
      ask: ({ until: answer = until ?? 'HEAD' }, place) =>
        writeRevision(say('The later one: a day, a branch, a tag or a commit'), answer, place),
    },
  ];
}

function pickWay(kept: Way, place: Place): ReturnType<typeof pickOne<Way>> {
  return pickOne<Way>({
    ...place,
    prompt: say('What should the records be compared with?'),
    choices: [
      {
        label: say('The Last Decision'),
        description: say('each plan as it was last decided on'),
        answer: 'decision',
      },
      { label: say('A Day'), description: say('such as the last supervision'), answer: 'day' },
      { label: say('A Branch, Tag or Commit'), answer: 'revision' },
      {
        label: say('The Last Commit'),
        description: say('what is not committed yet'),
        answer: 'head',
      },
      {
        label: say('Between Two'),
        description: say('days, branches, tags or commits'),
        answer: 'between',
      },
    ],
    kept,
  });
}

function writeRevision(
  prompt: string,
  value: string | undefined,
  place: Place,
): ReturnType<typeof write> {
  return write({
    place,
    prompt,
    value,
    example: 'main',
    complain: (text) => (text === '' ? say('Write a day, a branch, a tag or a commit') : undefined),
  });
}
