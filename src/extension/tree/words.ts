import { say } from '../say.ts';

/** A code as words: `no-change` is `no change`. */
export function words(code: string): string {
  return say(code.replaceAll('-', ' '));
}
