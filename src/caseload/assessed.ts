import type { Assessment, Need, Strength } from '../records/record.ts';
import type { CaseFile, Filed, Spot } from './case-file.ts';

/** A need or strength as last assessed, and where. */
export interface Assessed<What> extends Spot {
  readonly id: string;
  readonly what: What;
}

/** The needs found in a case by id, each as the latest assessment that names it has it. */
export function needsOf(file: CaseFile): ReadonlyMap<string, Assessed<Need>> {
  return lastNamed(file, 'needs', (assessment) => assessment.needs ?? []);
}

export function strengthsOf(file: CaseFile): ReadonlyMap<string, Assessed<Strength>> {
  return lastNamed(file, 'strengths', (assessment) => assessment.strengths ?? []);
}

function lastNamed<What extends { readonly id?: string }>(
  file: CaseFile,
  key: string,
  list: (assessment: Assessment) => readonly What[],
): ReadonlyMap<string, Assessed<What>> {
  const found = new Map<string, Assessed<What>>();
  file.records.assessment.forEach(({ reading, record }: Filed<Assessment>) => {
    list(record).forEach((what, index) => {
      if (what.id) found.set(what.id, { id: what.id, what, reading, at: [key, index] });
    });
  });
  return found;
}
