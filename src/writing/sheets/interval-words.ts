import { howOften as often } from '../../calendar/how-often.ts';
import type { Sheet } from './sheet.ts';

/** An ISO 8601 duration as how often, in the reader's language. */
export function howOften(duration: string, { say }: Pick<Sheet, 'say'>): string {
  const { pattern, values } = often(duration);
  return say(pattern, values);
}
