import { pickOne } from '../ask.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say } from '../say.ts';
import type { DocumentRequest } from './document-request.ts';
import { findTemplates, fitting, isNamedFor } from './own-templates.ts';

/**
 * The template of the agency's own that a document is to be made by: asked only where there is
 * more than one that it could be. `undefined` within an answer lets the usual one be found.
 */
export async function chooseTemplate(
  asked: Pick<DocumentRequest, 'kind' | 'language'>,
  title: string,
  current: CurrentCaseload,
): Promise<{ readonly template: string | undefined } | undefined> {
  const own = fitting(await findTemplates(current), asked);
  const [only, another] = own;
  if (!only || (!another && isNamedFor(only))) return { template: undefined };
  const outcome = await pickOne<string>({
    title,
    canGoBack: false,
    prompt: say('Which template?'),
    choices: [
      ...own.map((each) => ({
        label: each.name,
        description: each.faults.length > 0 ? say('has errors and would not be used') : '',
        answer: each.path,
      })),
      { label: say('The built-in one'), answer: '' },
    ],
    kept: undefined,
  });
  return typeof outcome === 'object' ? { template: outcome.answer } : undefined;
}
