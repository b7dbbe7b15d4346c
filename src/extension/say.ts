import { l10n } from 'vscode';
import type { Sentence } from '../text/sentence.ts';

type Values = Readonly<Record<string, string | number>>;

/** A sentence in the language of the editor. */
export function say(pattern: string, values: Values = {}): string {
  return l10n.t(pattern, { ...values });
}

/** A sentence of the domain in the language of the editor. */
export function sayIt({ pattern, values }: Sentence): string {
  return say(pattern, values);
}
