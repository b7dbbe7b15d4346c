import type { Span } from '../../text/span.ts';

/** Something that can be written at a cursor. Texts may quote the record: they are never markup. */
export interface Completion {
  readonly label: string;
  readonly kind: 'key' | 'entry' | 'code' | 'day' | 'id' | 'measure' | 'person' | 'value';
  /** A few words that stand beside the label. */
  readonly detail: string;
  readonly documentation: string;
  /** What is written, as a VS Code snippet with its own indentation. */
  readonly insert: string;
  readonly replace: Span;
  /** What is typed to find it, where that is not the label. */
  readonly filter: string;
  readonly sort: string;
  /** Whether what comes next can be suggested at once. */
  readonly again: boolean;
}

/** What is offered, before it is known how it is written in this place. */
export interface Offer {
  readonly label: string;
  readonly kind: Completion['kind'];
  readonly detail: string;
  readonly documentation?: string;
  /** As it is written, where that is not the label. */
  readonly value?: string;
}

/** Text as it must stand in a snippet. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A text as a YAML scalar that also holds between brackets. */
export function asScalar(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N}.'’ /_-]*$/u.test(text) && text.trim() === text;
  return isPlain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
