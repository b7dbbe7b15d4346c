/** A text as an editor has it: without its byte order mark, and with one kind of line end. */
export function asEdited(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
