// Halves of signs and others that no XML file may hold, and signs that show nothing or turn the
// direction of what follows.
const unprintable = /(?![\t\n])[\p{Cc}\p{Cs}\p{Bidi_Control}\uFEFF\uFFFE\uFFFF]/gu;

/** A text that any file can hold, in its lines. */
export function printable(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(unprintable, '');
}

/** The same as one line. */
export function printableLine(text: string): string {
  return printable(text).replace(/[\t\n]+/g, ' ');
}
