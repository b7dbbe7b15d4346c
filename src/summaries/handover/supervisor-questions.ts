import type { Paragraph } from 'mdast';
import { currentPlan, isClosed } from '../../caseload/case-file.ts';
import { openQuestions, type OpenQuestion } from '../../plans/decisions.ts';
import { at, fact, within } from '../facts.ts';
import { paragraph } from '../nodes.ts';
import type { View } from '../view.ts';

/** What the supervisor asked about single goals and nothing answers yet, a line each. */
export function supervisorQuestions(view: View): readonly Paragraph[] {
  const { file, moment } = view;
  const plan = currentPlan(file);
  if (!plan || isClosed(file)) return [];
  return openQuestions(plan, file, moment.outside).map((one) => questionLine(one, view));
}

const asked = {
  query: '{reviewer} asked about {id} on {day}: {because}',
  return: '{reviewer} gave {id} back on {day}: {because}',
} as const;

const askedWithoutWords = {
  query: '{reviewer} asked about {id} on {day}. The question itself is not written down.',
  return: '{reviewer} gave {id} back on {day}. The reason is not written down.',
} as const;

function questionLine(
  { id, decision, because, review }: OpenQuestion,
  { say, words, day }: View,
): Paragraph {
  const { reviewer, date } = review.record;
  const source = at(review, 'goals', id);
  const told = {
    reviewer: reviewer
      ? fact(at(review, 'reviewer'), say('{reviewer}', { reviewer }))
      : say('A reviewer not named'),
    id: fact(source, say('{id}', { id })),
    day: fact(at(review, 'date'), day(date)),
  };
  return paragraph(
    because
      ? words(asked[decision], {
          ...told,
          because: fact(within(source, 'because'), say('{because}', { because })),
        })
      : words(askedWithoutWords[decision], told),
  );
}
