import { plusDays, type Day } from '../../calendar/day.ts';
import { consentsRunOut } from '../../caseload/consents.ts';
import { type Due, type DueKind, duesOf, lastDaySoon, type Moment } from '../../caseload/due.ts';
import { type Counted, counted, type Instance } from './counted.ts';
import type { ShownCase } from './shown-case.ts';

/** What open cases wait for, of one kind. */
export interface DuesOfKind {
  readonly kind: DueKind;
  readonly overdue: Counted;
  /** Due today or within the time that the agency calls soon. */
  readonly soon: Counted;
}

export const dueKinds = [
  'crisis-follow-up',
  'contact',
  'agreed-contact',
  'plan-review',
  'safety-plan-review',
  'goal',
  'step',
  'consent',
] as const satisfies readonly DueKind[];

/** What is due and overdue by kind, the longest overdue first. */
export function duesByKind(cases: readonly ShownCase[], moment: Moment): readonly DuesOfKind[] {
  const dues = cases
    .filter(({ isOpen }) => isOpen)
    .flatMap((shown) =>
      [...duesOf(shown.file, moment), ...runOut(shown, moment)]
        .filter(({ reading }) => shown.shows(reading))
        .map(({ kind, day, what, reading, at }) => ({
          kind,
          instance: { ...shown.name, reading, at, day, what: what || undefined },
        })),
    )
    .sort((one, other) => compare(one.instance.day, other.instance.day));
  const last = lastDaySoon(moment);
  return dueKinds.map((kind) => {
    const days = (from: Day | undefined, to: Day): Counted =>
      counted(
        dues
          .filter((due) => due.kind === kind)
          .map(({ instance }): Instance & { readonly day: Day } => instance)
          .filter(({ day }) => (from === undefined || day >= from) && day <= to),
      );
    const yesterday = plusDays(moment.today, -1);
    return { kind, overdue: days(undefined, yesterday), soon: days(moment.today, last) };
  });
}

function runOut({ file }: ShownCase, { today }: Moment): readonly Due[] {
  return consentsRunOut(file, today).map(({ consent, expires, reading, at }) => ({
    kind: 'consent',
    day: expires,
    what: consent.for ?? '',
    reading,
    at: [...at, 'expires'],
  }));
}

function compare(one: Day, other: Day): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
