import type { Day } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/words.ts';
import { dayOf } from '../../caseload/case-file.ts';
import type { Commit } from '../../caseload/versions.ts';
import type { RecordChanges } from '../../plans/revisions/record-changes.ts';
import { capitalised } from '../../text/capitalised.ts';
import { sentence, type Sentence } from '../../text/sentence.ts';

/** One of the two moments that are held against each other. */
export type RevisionNamed =
  | { readonly kind: 'commit'; readonly revision: string; readonly commit: Commit }
  | { readonly kind: 'now' }
  | { readonly kind: 'file'; readonly path: string };

/** A moment within a sentence: `commit 3f2a9c1 of 20 April (M. Okafor: Plan agreed)`. */
export function revisionInWords(named: RevisionNamed, today: Day): Sentence {
  if (named.kind === 'now') return sentence('the files as they are now');
  if (named.kind === 'file') return sentence('{path}', { path: named.path });
  const { id, day, author, subject } = named.commit;
  return sentence('{id} of {day} ({author}: {subject})', {
    id: id.slice(0, 7),
    day: dayInWords(day, today),
    author: author || 'no author named',
    subject: subject || 'no message',
  });
}

/** A moment as shortly as it can be told: `at 3f2a9c1`. */
export function atRevision(named: RevisionNamed): Sentence {
  if (named.kind === 'now') return sentence('as it is now');
  if (named.kind === 'file') return sentence('in {path}', { path: named.path });
  return sentence('at {id}', { id: named.commit.id.slice(0, 7) });
}

/** A record as a heading names it: `Plan of 20 January`. */
export function recordInWords({ before, after, kind }: RecordChanges, today: Day): Sentence {
  const record = after?.record ?? before?.record;
  if (!record || kind === undefined) return sentence('A file that cannot be read');
  const name = capitalised(kind.replaceAll('-', ' '));
  const day = dayOf(record);
  return kind === 'case' || day === undefined
    ? sentence(kind === 'case' ? 'Case record' : name)
    : sentence('{name} of {day}', { name, day: dayInWords(day, today) });
}
