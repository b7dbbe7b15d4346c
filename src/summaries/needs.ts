import type { Paragraph, RootContent } from 'mdast';
import { type Assessed, needsOf, strengthsOf } from '../caseload/assessed.ts';
import { goalsOf } from '../caseload/goals.ts';
import type { Need, Strength } from '../records/record.ts';
import { absenceOf } from './absence.ts';
import { fact, within } from './facts.ts';
import { type Part, joined, list, paragraph, strong } from './nodes.ts';
import type { View } from './view.ts';

/** What is needed, which goals answer to it, and what is strong. */
export function needsPart(view: View): Part {
  const { file, say } = view;
  const needs = [...needsOf(file).values()];
  const strengths = [...strengthsOf(file).values()];
  const content: RootContent[] = [];
  if (needs.length > 0) content.push(list(needs.map((need) => needItem(need, view))));
  else if (strengths.length > 0) content.push(paragraph(say('No need has been named.')));
  if (strengths.length > 0)
    content.push(paragraph(say('Strengths:')), strengthList(strengths, view));
  else if (needs.length > 0) content.push(paragraph(say('No strength has been named.')));
  return { content, otherwise: absenceOf('assessment', view) };
}

/** What is strong, a line each. */
export function strengthList(strengths: readonly Assessed<Strength>[], { say }: View): RootContent {
  return list(
    strengths.map((strength) =>
      paragraph(
        strong(say('{id}', { id: strength.id })),
        ' ',
        fact(
          within(strength, 'strength'),
          say('{strength}', { strength: strength.what.strength ?? say('not described') }),
        ),
      ),
    ),
  );
}

function needItem(need: Assessed<Need>, view: View): Paragraph {
  const { say, words } = view;
  const { id, what } = need;
  return paragraph(
    strong(say('{id}', { id })),
    ' ',
    words('{need} ({kind}).', {
      need: fact(within(need, 'need'), say('{need}', { need: what.need ?? say('not described') })),
      kind: kindOf(need, view),
    }),
    ...(what.words
      ? [
          ' ',
          words('In the person’s words: “{words}”', {
            words: fact(within(need, 'words'), say('{words}', { words: what.words })),
          }),
        ]
      : []),
    ' ',
    addressed(id, view),
  );
}

function kindOf(need: Assessed<Need>, { say, label }: View): ReturnType<typeof joined> {
  const { domain, urgency } = need.what;
  return joined(
    [
      ...(domain ? [fact(within(need, 'domain'), label('need-domain', domain))] : []),
      urgency
        ? fact(within(need, 'urgency'), label('urgency', urgency))
        : say('urgency not stated'),
    ],
    ', ',
  );
}

function addressed(need: string, { file, say, words, spoken }: View): ReturnType<typeof joined> {
  const goals = goalsOf(file).filter(
    ({ goal }) => goal.status !== 'entered-in-error' && goal.addresses?.includes(need),
  );
  const [first] = goals;
  if (!first) return [...words('No goal addresses it.')];
  const ids = goals.map(({ goal }) => say('{id}', { id: goal.id ?? say('without a number') }));
  const named = fact(within(first, 'addresses'), spoken.enumerate(ids));
  return goals.length === 1
    ? words('Goal {goals} addresses it.', { goals: named })
    : words('Goals {goals} address it.', { goals: named });
}
