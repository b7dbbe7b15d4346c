import * as vscode from 'vscode';
import type { Caseload } from '../../caseload/caseload.ts';
import { workersOf } from '../../caseload/new-case.ts';
import { isSameWorker, nobody } from '../../caseload/workers.ts';
import { pickOne } from '../ask.ts';
import { say } from '../say.ts';

/**
 * The worker whose workload a person wants to see at the top of their tree, `nobody`, or undefined
 * where they leave it as it is. The choice is for this person's eyes: it goes into no file.
 */
export async function chooseWorker(
  caseload: Caseload,
  chosen: string | undefined,
): Promise<string | undefined> {
  const names = workersOf(caseload);
  const workers = names.filter(
    (name, index) => names.findIndex((other) => isSameWorker(other, name)) === index,
  );
  if (workers.length === 0) {
    void vscode.window.showInformationMessage(say('No case names a worker yet.'));
    return undefined;
  }
  const outcome = await pickOne({
    title: say('Your Workload'),
    canGoBack: false,
    prompt: say('Which name is yours? The choice stays in this workspace, for you alone.'),
    choices: [
      ...workers.map((worker) => ({ label: worker, answer: worker })),
      { label: say('None'), description: say('show no workload'), answer: nobody },
    ],
    kept: workers.find((worker) => isSameWorker(worker, chosen)) ?? chosen,
  });
  return typeof outcome === 'object' ? outcome.answer : undefined;
}
