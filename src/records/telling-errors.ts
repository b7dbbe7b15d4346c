import type { ErrorObject } from 'ajv';
import { pathOf, valueAt } from './schema-faults.ts';

/**
 * The errors that say what is wrong. Of a value that may be written in either of two ways only
 * those remain that belong to the way it is written; of a key's name only that it is malformed.
 */
export function tellingErrors(
  errors: readonly ErrorObject[],
  data: unknown,
): readonly ErrorObject[] {
  const named = errors.filter(
    ({ keyword, propertyName }) => keyword === 'propertyNames' || propertyName === undefined,
  );
  const eitherWays = named.filter(({ keyword }) => keyword === 'anyOf');
  return eitherWays.reduce<readonly ErrorObject[]>(
    (left, either) => ofTheWayWritten(left, either, data),
    named,
  );
}

function ofTheWayWritten(
  errors: readonly ErrorObject[],
  either: ErrorObject,
  data: unknown,
): readonly ErrorObject[] {
  const value = valueAt(data, pathOf(either, data));
  const here = ({ instancePath }: ErrorObject): boolean => instancePath === either.instancePath;
  if (typeof value === 'string')
    return errors.filter((error) => !here(error) || !['type', 'anyOf'].includes(error.keyword));
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return errors.filter((error) => !here(error) || error.keyword === 'required');
  return errors.filter((error) => !here(error) || error === either);
}
