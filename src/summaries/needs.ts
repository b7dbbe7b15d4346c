import type { Paragraph, RootContent } from 'mdast';
import { needsOf, strengthsOf } from '../caseload/assessed.ts';
import { goalsOf } from '../caseload/goals.ts';
import type { Need } from '../records/record.ts';
import { absenceOf } from './absence.ts';
import { enumerate } from './enumerate.ts';
import { list, paragraph, section, strong, text } from './nodes.ts';
import type { View } from './view.ts';

/** What is needed, which goals answer to it, and what is strong. */
export function needsSection(view: View): readonly RootContent[] {
  const { file, say } = view;
  const needs = [...needsOf(file).values()];
  const strengths = [...strengthsOf(file).values()];
  const found: RootContent[] = [];
  if (needs.length > 0) found.push(list(needs.map(({ id, what }) => needItem(id, what, view))));
  else if (strengths.length > 0) found.push(paragraph(say('No need has been named.')));
  if (strengths.length > 0) {
    const items = strengths.map(({ id, what }) => {
      const strength = what.strength ?? say('not described');
      return paragraph(strong(say('{id}', { id })), say(' {strength}', { strength }));
    });
    found.push(paragraph(say('Strengths:')), list(items));
  } else if (needs.length > 0) {
    found.push(paragraph(say('No strength has been named.')));
  }
  return section(say('Needs and strengths'), found, absenceOf('assessment', view));
}

function needItem(id: string, need: Need, view: View): Paragraph {
  const { say, label } = view;
  const kind = [
    ...(need.domain ? [label('need-domain', need.domain)] : []),
    ...(need.urgency ? [label('urgency', need.urgency)] : [say('urgency not stated')]),
  ].join(', ');
  const sentences = [
    say('{need} ({kind}).', { need: need.need ?? say('not described'), kind }),
    ...(need.words ? [say('In the person’s words: “{words}”', { words: need.words })] : []),
    addressed(id, view),
  ];
  return paragraph(strong(say('{id}', { id })), text(` ${sentences.join(' ')}`));
}

function addressed(need: string, { file, say }: View): string {
  const goals = goalsOf(file)
    .filter(({ goal }) => goal.status !== 'entered-in-error' && goal.addresses?.includes(need))
    .map(({ goal }) => say('{id}', { id: goal.id ?? say('without a number') }));
  if (goals.length === 0) return say('No goal addresses it.');
  return goals.length === 1
    ? say('Goal {goals} addresses it.', { goals: goals.join('') })
    : say('Goals {goals} address it.', { goals: enumerate(goals, say) });
}
