import { workersOf } from '../../caseload/new-case.ts';
import { isSameWorker } from '../../caseload/workers.ts';
import type { DocumentId } from '../../summaries/documents.ts';
import { pickOne } from '../ask.ts';
import { chooseCase } from '../choose-case.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { tell } from '../guided/case-flow.ts';
import { say } from '../say.ts';
import { type DocumentRequest, kindOf } from './document-request.ts';

/** What a document is about, and which question about it stands in a title. */
export type ChosenAbout = Pick<DocumentRequest, 'case' | 'worker'>;

/**
 * The case, the worker or all cases that a document is to be about: the one of the tree line that
 * the command was called on, else the one that a person picks. Undefined where they pick none.
 */
export async function chooseAbout(
  kind: DocumentId,
  { title, argument }: { readonly title: string; readonly argument: unknown },
  current: CurrentCaseload,
): Promise<ChosenAbout | undefined> {
  const { of } = kindOf(kind);
  if (of === 'case') {
    const file = await chooseCase(current, argument);
    return file?.id === undefined ? undefined : { case: file.id };
  }
  if (!current.isScanned) {
    tell(say('The records are still being looked through: try again in a moment.'));
    return undefined;
  }
  const workers = eachOnce(workersOf(current.value));
  const named = workers.find(
    (worker) => typeof argument === 'string' && isSameWorker(worker, argument),
  );
  if (named !== undefined) return { worker: named };
  if (current.value.cases.length === 0) {
    tell(say('There is no case in this workspace yet.'));
    return undefined;
  }
  const all = { label: say('All cases of this workspace'), answer: {} };
  const outcome = await pickOne<ChosenAbout>({
    title,
    canGoBack: false,
    prompt: say('Whose cases?'),
    choices: [
      ...(of === 'caseload' ? [all] : []),
      ...workers.map((worker) => ({ label: worker, answer: { worker } })),
      ...(of === 'worker' ? [all] : []),
    ],
    kept: undefined,
  });
  return typeof outcome === 'object' ? outcome.answer : undefined;
}

/** Workers without those whose name is only written in other letters. */
function eachOnce(workers: readonly string[]): readonly string[] {
  return workers.filter(
    (worker, index) => workers.findIndex((other) => isSameWorker(other, worker)) === index,
  );
}
