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

/**
 * Whether a need still stood when the needs were last looked at as a whole: a later assessment that
 * names others of its assessment again and leaves this one out has found it met.
 */
export function isStillNamed(file: CaseFile, { reading }: Assessed<Need>): boolean {
  const { assessment } = file.records;
  const at = assessment.findIndex((filed) => filed.reading === reading);
  const beside = new Set((assessment[at]?.record.needs ?? []).flatMap(({ id }) => id ?? []));
  return !assessment
    .slice(at + 1)
    .some(({ record }) =>
      (record.needs ?? []).some(({ id }) => id !== undefined && beside.has(id)),
    );
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
