import { caseRecord, currentPlan } from '../../caseload/case-file.ts';
import { nextCaseId } from '../../caseload/new-case.ts';
import { fingerprintOf } from '../../plans/fingerprint.ts';
import { codesOf } from '../../records/expectation.ts';
import type { DataPath } from '../../records/fault.ts';
import type { Reading } from '../../records/read-record.ts';
import type { Kind } from '../../records/record.ts';
import { type SchemaAt, schemaAt } from '../../records/schema.ts';
import { choice, Stop } from '../../text/snippet.ts';
import type { Filled } from './change-record.ts';
import type { FixContext } from './fix.ts';
import { nextFreeId } from './free-ids.ts';

interface Surrounding {
  readonly kind: Kind;
  readonly reading: Reading;
  readonly context: FixContext;
}

/**
 * What a key may hold to begin with, by what its schema says: the first of its codes, today, an id
 * that is free, or words to be written over. Undefined where nothing sensible can be told.
 */
export function startOf(at: DataPath, around: Surrounding): Filled | undefined {
  const written = schemaAt(around.kind, at);
  if (!written) return undefined;
  const { schema, name } = written;
  const codes = [
    ...codesOf(schema),
    ...(around.context.moment.settings.extraCodes[name ?? ''] ?? []),
  ];
  if (codes.length > 0) return choice(codes);
  if (schema.format === 'date') return new Stop(around.context.moment.today);
  if (name?.endsWith('-id')) return idFor(at, name, around);
  if (schema.pattern) return patterned(at, around);
  return byType(written);
}

function byType({ schema }: SchemaAt): Filled | undefined {
  const types = [schema.type].flat();
  if (types.includes('string')) return new Stop(`${schema.title ?? ''}…`);
  if (types.includes('array')) return [];
  if (types.includes('object')) return {};
  return types.includes('number') || types.includes('integer') ? new Stop('0') : undefined;
}

function idFor(
  at: DataPath,
  name: string,
  { kind, reading, context }: Surrounding,
): Filled | undefined {
  if (name === 'case-id') {
    if (kind === 'case') return new Stop(nextCaseId(context.caseload));
    const ids = context.caseload.cases.filter(caseRecord).flatMap(({ id }) => id ?? []);
    const here = ids.filter((id) => reading.path.includes(id));
    return ids.length > 0
      ? choice([...new Set([...here, ...ids])].slice(0, mostChoices))
      : undefined;
  }
  const list = at.at(-3);
  if (typeof list !== 'string') return undefined;
  const id = nextFreeId(list, { reading, file: context.file });
  return id === undefined ? undefined : new Stop(id);
}

const mostChoices = 20;

/**
 * A review made today judges the plan as it is now, whose fingerprint nobody can write by hand. Of
 * an older one nobody knows which text of the plan it judged.
 */
function patterned(at: DataPath, { kind, reading, context }: Surrounding): Filled | undefined {
  const { record } = reading;
  if (kind !== 'review' || record?.record !== 'review' || at[0] !== 'plan') return undefined;
  const plan = currentPlan(context.file);
  return plan && record.date === context.moment.today ? fingerprintOf(plan.reading) : undefined;
}
