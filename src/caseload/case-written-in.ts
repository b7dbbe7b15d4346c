/** The case that the raw text of a record names, looked for loosely, whether or not it can be read. */
export function caseWrittenIn(text: string): string | undefined {
  const head = text.slice(0, 64 * 1024);
  const isCase = /^\s*record[ \t]*:[ \t]*["']?case\b/m.test(head);
  const named = isCase ? /^id[ \t]*:(.*)$/m.exec(head) : /^case[ \t]*:(.*)$/m.exec(head);
  return (
    named?.[1]
      ?.replace(/\s#.*$/, '')
      .replace(/["']/g, '')
      .trim() || undefined
  );
}
