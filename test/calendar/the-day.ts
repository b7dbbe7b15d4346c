import assert from 'node:assert/strict';
import { type Day, dayFrom } from '../../src/calendar/day.ts';

/** A day that a test is sure of. */
export function day(text: string): Day {
  const found = dayFrom(text);
  assert.ok(found, `${text} is not a day`);
  return found;
}
