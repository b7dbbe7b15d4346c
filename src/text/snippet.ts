import type { TextEdit } from './edit.ts';
import type { Span } from './span.ts';

/** A place to fill in: words to begin with, and perhaps several to choose from. */
export class Stop {
  readonly words: string;
  readonly choices: readonly string[];

  constructor(words: string, choices: readonly string[] = []) {
    this.words = words;
    this.choices = choices;
  }
}

/** A place where one of several is chosen, the first of them to begin with. */
export function choice(choices: readonly string[]): Stop {
  return new Stop(choices[0] ?? '', choices);
}

/** Text with places to fill in, in the order in which a person comes to them. */
export type Parts = readonly (string | Stop)[];

/** A replacement of one stretch of text by one with places to fill in. */
export interface SnippetEdit {
  readonly span: Span;
  readonly parts: Parts;
}

/** The text as it stands before anybody fills anything in. */
export function plainText(parts: Parts): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.words)).join('');
}

/** The edit as it stands before anybody fills anything in. */
export function plainEdit({ span, parts }: SnippetEdit): TextEdit {
  return { span, newText: plainText(parts) };
}
