import { goalsOf } from '../../caseload/goals.ts';
import { type Content, element, named } from './elements.ts';
import type { Sheet } from './sheet.ts';

/** Goals by their ids, each with its sentence in the plan and what is said of it here. */
export function goalsTable(
  rows: readonly { readonly goal: string; readonly words: Content }[],
  { file }: Sheet,
): Content {
  if (rows.length === 0) return undefined;
  const sentences = new Map(goalsOf(file).map(({ goal }) => [goal.id, goal.goal]));
  return element(
    'table',
    {},
    element(
      'tbody',
      {},
      rows.map(({ goal, words }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, named('span', 'id', goal)),
          element('td', { dir: 'auto' }, sentences.get(goal)),
          element('td', { dir: 'auto' }, words),
        ),
      ),
    ),
  );
}
