import type { CaseFile } from '../caseload/case-file.ts';
import { isUnreadable } from '../caseload/caseload.ts';
import type { Reading } from '../records/read-record.ts';

/** How many files cannot be read: of this case, and of nobody knows which. */
export interface Unread {
  readonly own: number;
  readonly homeless: number;
}

/** Counts what cannot be read, with the files that are filed under no case since they cannot be. */
export function countUnread(file: CaseFile, unfiled: readonly Reading[]): Unread {
  const named = unfiled.filter(isUnreadable).map(caseWrittenIn);
  return {
    own: file.readings.filter(isUnreadable).length + named.filter((id) => id === file.id).length,
    homeless: named.filter((id) => id === undefined).length,
  };
}

/** The case that the raw text of an unreadable record names, looked for loosely. */
function caseWrittenIn({ text }: Reading): string | undefined {
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
