import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all: beside its place first, then into it. */
export function writeInPlace(file: string, content: string | Uint8Array): void {
  const beside = `${file}.caseload-${process.pid}`;
  try {
    writeFileSync(beside, content, { flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
