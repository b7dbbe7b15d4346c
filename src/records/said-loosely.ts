import type { SourceFile } from './read-record.ts';

/** What the raw text of a file says of itself: the word for its kind, and the case it names. */
export interface SaidLoosely {
  readonly kind: string | undefined;
  readonly case: string | undefined;
  /** Whether it has a key `private` that does not say no. */
  readonly isPrivate: boolean;
}

const headLength = 64 * 1024;

/** Every case asks of every file that names none. */
const remembered = new WeakMap<SourceFile, SaidLoosely>();

/** Looks loosely for the kind and the case of a file that cannot be read as a record. */
export function saidLoosely(file: SourceFile): SaidLoosely {
  const said = remembered.get(file) ?? lookLoosely(file);
  remembered.set(file, said);
  return said;
}

function lookLoosely({ text }: SourceFile): SaidLoosely {
  const head = text.slice(0, headLength);
  const kind = /^\s*record[ \t]*:[ \t]*["']?([\w-]+)/m.exec(head)?.[1];
  const named = kind === 'case' ? /^id[ \t]*:(.*)$/m.exec(head) : /^case[ \t]*:(.*)$/m.exec(head);
  const id = named?.[1]
    ?.replace(/\s#.*$/, '')
    .replace(/["']/g, '')
    .trim();
  const isPrivate = /^\s*["']?private["']?[ \t]*:(?![ \t]*false\b)/im.test(fenced(head));
  return { kind, case: id || undefined, isPrivate };
}

/** The lines up to the end of the front matter, where it has one. */
function fenced(head: string): string {
  const [first = '', ...lines] = head.split(/\r\n|\n|\r/);
  const end = lines.findIndex((line) => /^(?:---|\.\.\.)[ \t]*$/.test(line));
  return [first, ...(end < 0 ? lines : lines.slice(0, end))].join('\n');
}
