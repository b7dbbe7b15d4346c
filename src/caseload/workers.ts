import { type CaseFile, caseRecord, isClosed } from './case-file.ts';
import type { Caseload } from './caseload.ts';

/** Whether two ways of writing a worker's name mean the same one. */
export function isSameWorker(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && keyOf(one) === keyOf(other);
}

/**
 * Whose workload is shown: that of the worker chosen, as long as a case names them; nobody’s where
 * `nobody` was chosen; without a choice that of the only worker there is.
 */
export function workerShown(caseload: Caseload, chosen: string | undefined): string | undefined {
  if (chosen === undefined) return onlyWorker(caseload);
  return caseload.cases.some((file) => isSameWorker(workerOf(file), chosen)) ? chosen : undefined;
}

/** What is chosen in place of a worker where no workload is to be shown. */
export const nobody = '';

export function casesOf(caseload: Caseload, worker: string): readonly CaseFile[] {
  return caseload.cases.filter((file) => isSameWorker(workerOf(file), worker));
}

/**
 * The one worker of all open cases; undefined where there are several, or where a case says
 * nothing of it, since that may be anybody's.
 */
function onlyWorker(caseload: Caseload): string | undefined {
  const open = caseload.cases.filter((file) => !isClosed(file));
  const worker = open[0] && workerOf(open[0]);
  return open.every((file) => isSameWorker(workerOf(file), worker)) ? worker : undefined;
}

function workerOf(file: CaseFile): string | undefined {
  return caseRecord(file)?.record.worker;
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
