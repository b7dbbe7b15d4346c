import type { DataPath, Fault } from '../../records/fault.ts';
import type { Reading } from '../../records/read-record.ts';

/**
 * Whether the reading has something to tell of a key or of what stands under it, so that a value
 * that is not there may be a slip and no omission.
 */
export function isMisread({ faults }: Reading, ...at: DataPath): boolean {
  return faults.some((fault) => pathsOf(fault).some((path) => begins(path, at)));
}

/** Where the fault is, and where the key belongs that is missing or was misspelt. */
function pathsOf({ place, key }: Fault): readonly DataPath[] {
  if (!('at' in place)) return [];
  const { at } = place;
  return key === undefined ? [at] : [at, [...at, key], [...at.slice(0, -1), key]];
}

function begins(path: DataPath, at: DataPath): boolean {
  return at.every((segment, index) => path[index] === segment);
}
