import { plusDays } from '../calendar/day.ts';
import type { CaseFile } from './case-file.ts';
import { type Due, type DueKind, duesOf, type Moment } from './due.ts';

/** A contact that a case waits for. */
export interface ContactAhead {
  readonly file: CaseFile;
  readonly due: Due;
}

const daysAhead = 7;

const contactKinds: ReadonlySet<DueKind> = new Set([
  'safety-answer',
  'contact',
  'agreed-contact',
  'crisis-follow-up',
]);

/**
 * The contacts of these cases that are overdue or due within seven days, earliest first: of each
 * case the earliest of a kind. The one its risk asks for is left out where another of the case
 * comes no later, since one meeting serves both.
 */
export function contactsAhead(files: readonly CaseFile[], moment: Moment): readonly ContactAhead[] {
  const last = plusDays(moment.today, daysAhead);
  return files
    .flatMap((file) => contactsOf(file, moment).map((due) => ({ file, due })))
    .filter(({ due }) => due.day <= last)
    .sort((one, other) => compare(keyOf(one), keyOf(other)));
}

function contactsOf(file: CaseFile, moment: Moment): readonly Due[] {
  const dues = duesOf(file, moment).filter(({ kind }) => contactKinds.has(kind));
  const firsts = dues.filter(
    (due, index) => dues.findIndex(({ kind }) => kind === due.kind) === index,
  );
  return firsts.filter(
    ({ kind, day }) =>
      kind !== 'contact' || !firsts.some((other) => other.kind !== 'contact' && other.day <= day),
  );
}

function keyOf({ file, due }: ContactAhead): string {
  return `${due.day} ${file.id ?? ''} ${due.kind}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
