import { dataAt } from './data-change.ts';
import type { DataPath } from './fault.ts';
import { groundOf } from './ground.ts';
import type { Plain } from './plain.ts';

/** The value at a path as the file has it, also where the schema does not allow it. */
export function valueWritten(text: string, at: DataPath): Plain | undefined {
  return dataAt(groundOf(text)?.data, at);
}
