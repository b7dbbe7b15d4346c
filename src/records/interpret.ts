import type { ErrorObject } from 'ajv';
import type { Document } from 'yaml';
import { conform, takeTextAsWritten } from './conform.ts';
import type { Fault } from './fault.ts';
import type { Kind } from './record.ts';
import { schemaAt } from './schema.ts';
import { pathOf, schemaFaults, valueAt } from './schema-faults.ts';
import { tellingErrors } from './telling-errors.ts';
import { unknownKeyFaults } from './unknown-keys.ts';
import { errorsOf } from './validators.ts';

/** Codes that an agency adds to a list of the schemas, by the list's name. */
export type ExtraCodes = Readonly<Record<string, readonly string[]>>;

export interface Interpretation {
  /** What of the file conforms to its schema. */
  readonly data: object;
  /** All that is written, where the schema does not allow some of it. */
  readonly written: object | undefined;
  readonly faults: readonly Fault[];
}

/** Holds data against its schema: what is wrong with it, and the data without what is wrong. */
export function interpret(
  document: Document,
  root: Kind | 'caseload',
  extra: ExtraCodes,
): Interpretation {
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  let errors = errorsOf(root, data);
  if (errors.length > 0 && takeTextAsWritten(data, errors, document)) errors = errorsOf(root, data);
  const known = { root, data, extra };
  const wrong = tellingErrors(errors, data).filter((error) => !isExtraCode(error, known));
  const faults = [
    ...schemaFaults(wrong, root, data),
    ...unknownKeyFaults({ data, root, document }),
  ];
  const written = wrong.length > 0 ? structuredClone(data as object) : undefined;
  conform(data, wrong, root);
  return { data: data as object, written, faults: withoutDoubles(faults) };
}

function isExtraCode(
  error: ErrorObject,
  known: { root: string; data: unknown; extra: ExtraCodes },
): boolean {
  if (error.keyword !== 'enum') return false;
  const at = pathOf(error, known.data);
  const name = schemaAt(known.root, at)?.name;
  const value = valueAt(known.data, at);
  return name !== undefined && (known.extra[name]?.includes(String(value)) ?? false);
}

/** A misspelled key that is also required is told once, as misspelled. */
function withoutDoubles(faults: readonly Fault[]): readonly Fault[] {
  const misspelled = new Set(
    faults.filter((fault) => fault.check === 'key-near-miss').map(placeOf),
  );
  return faults.filter((fault) => fault.check !== 'key-missing' || !misspelled.has(placeOf(fault)));
}

function placeOf({ place }: Fault): string {
  return JSON.stringify(place);
}
