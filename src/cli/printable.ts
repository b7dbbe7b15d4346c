// Control signs, and signs that turn the direction of writing: on a terminal these can move the
// cursor, change colors or make a line read as another.
const control = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\uFEFF]/gu;

/** Text for one line of a terminal, without any control sign. */
export function onOneLine(text: string): string {
  return text.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ').replace(control, '');
}

/** Text of several lines for a terminal, without control signs other than line ends. */
export function onLines(text: string): string {
  return text.split('\n').map(onOneLine).join('\n');
}

/** A value as JSON of which every control sign is written by its number, so that none is lost. */
export function asJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return json.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029\uFEFF]/gu, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
