import type { ErrorObject } from 'ajv';
import { type Document, isScalar } from 'yaml';
import type { DataPath } from './fault.ts';
import { nodeAt } from './places.ts';
import { schemaAt } from './schema.ts';
import { pathOf, valueAt } from './schema-faults.ts';

type Container = Record<string | number, unknown>;

/**
 * Where text is expected and a bare number stands, as in `case: 0142`, the text is what is written:
 * puts it into `data` and tells whether anything was put.
 */
export function takeTextAsWritten(
  data: unknown,
  errors: readonly ErrorObject[],
  document: Document,
): boolean {
  let taken = false;
  for (const error of errors) {
    const { type } = error.params as { type?: unknown };
    if (error.keyword !== 'type' || ![type].flat().includes('string')) continue;
    const at = pathOf(error, data);
    const node = nodeAt(document, at);
    if (!isScalar(node) || node.value === null || !node.source) continue;
    put(data, at, node.source);
    taken = true;
  }
  return taken;
}

/**
 * Takes out of `data` what the schema does not allow, so that what is left can be trusted to be of
 * its type. List entries keep their place: a wrong one becomes an empty one.
 */
export function conform(data: unknown, errors: readonly ErrorObject[], root: string): void {
  for (const error of errors) {
    const at = pathOf(error, data);
    if (error.keyword === 'required') continue;
    if (error.keyword === 'propertyNames') {
      const { propertyName } = error.params as { propertyName: string };
      remove(data, [...at, propertyName]);
      continue;
    }
    const last = at.at(-1);
    if (typeof last === 'number') put(data, at, emptyEntry(root, at));
    else remove(data, at);
  }
}

function emptyEntry(root: string, at: DataPath): unknown {
  const type = schemaAt(root, at)?.schema.type;
  return [type].flat().includes('string') ? '' : {};
}

function put(data: unknown, at: DataPath, value: unknown): void {
  const holder = valueAt(data, at.slice(0, -1)) as Container | undefined;
  const last = at.at(-1);
  if (holder && last !== undefined) holder[last] = value;
}

function remove(data: unknown, at: DataPath): void {
  const holder = valueAt(data, at.slice(0, -1)) as Container | undefined;
  const last = at.at(-1);
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the data is ours, made a moment ago
  if (holder && last !== undefined) delete holder[last];
}
