import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Run, runCaseload } from '../caseload-command.ts';
import { Repository } from '../repository.ts';

/** A copy of the sample caseload, and room beside it for what is written. */
export interface Sample {
  readonly folder: string;
  /** A place for a file beside the caseload. */
  readonly beside: (name: string) => string;
  readonly run: (...words: readonly string[]) => Run;
  /** What a document prints, or tells beside it where it goes into a file. */
  readonly made: (...words: readonly string[]) => Run;
}

/** The sample for the tests of one `describe`, as a repository where that is asked; it is gone after them. */
export function useSample({ isRepository = false } = {}): Sample {
  let place = '';
  const beside = (name: string): string => join(place, name);
  const sample: Sample = {
    get folder() {
      return beside('caseload');
    },
    beside,
    run: (...words) => runCaseload(['summary', ...words, '--folder', sample.folder]),
    made: (...words) => {
      const run = sample.run(...words);
      assert.equal(run.code, 0, run.err);
      return run;
    },
  };
  before(() => {
    place = mkdtempSync(join(tmpdir(), 'caseload-'));
    cpSync(join('examples', 'caseload'), sample.folder, { recursive: true });
    if (isRepository) new Repository(sample.folder).commit('2026-11-18');
  });
  after(() => {
    rmSync(place, { recursive: true, force: true });
  });
  return sample;
}
