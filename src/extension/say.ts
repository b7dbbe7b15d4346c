import { l10n } from 'vscode';
import { sentence, type Sentence, speak } from '../text/sentence.ts';

type Values = Readonly<Record<string, string | number>>;

/** A sentence in the language of the editor. */
export function say(pattern: string, values: Values = {}): string {
  // A pattern may have braces of its own around its places, which VS Code would not find.
  return speak(sentence(l10n.t(pattern), values));
}

/** A sentence of the domain in the language of the editor. */
export function sayIt({ pattern, values }: Sentence): string {
  return say(pattern, values);
}
