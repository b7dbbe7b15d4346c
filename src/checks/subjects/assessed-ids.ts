import { type CaseFile, mayHoldMore } from '../../caseload/case-file.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Found } from '../check.ts';

/**
 * Ids in a list of the goals of any plan that no assessment of the case names. Empty ids are what
 * the reading left of malformed ones, and told there.
 */
export function idsNotAssessed(
  file: CaseFile,
  list: 'addresses' | 'uses',
  assessed: { readonly ids: ReadonlyMap<string, unknown>; readonly pattern: string },
): readonly Found[] {
  // An assessment that cannot be read may be the one that names it.
  if (file.id === undefined || mayHoldMore(file, 'assessment')) return [];
  const message = (id: string): Sentence => sentence(assessed.pattern, { id });
  return file.records.plan.flatMap(({ reading, record }) =>
    (record.goals ?? []).flatMap((goal, goalAt) =>
      (goal[list] ?? []).flatMap((id, at): readonly Found[] =>
        id === '' || assessed.ids.has(id)
          ? []
          : [
              {
                reading,
                place: { at: ['goals', goalAt, list, at], on: 'value' },
                message: message(id),
              },
            ],
      ),
    ),
  );
}
