import type { DataPath } from '../records/fault.ts';
import type { Reading } from '../records/read-record.ts';
import { nameInWords } from '../records/subject.ts';
import { nearMiss } from '../text/near-miss.ts';
import { sentence } from '../text/sentence.ts';
import type { Found, RecordCheck } from './check.ts';
import { openCase } from './examples/records.ts';
import { renameMeantFixes } from './fixes/fix-names.ts';

function answered(id: string): string {
  return `${openCase}\nanswers: { ${id}: { because: On leave until May, date: 2026-04-15 } }`;
}

/** The check of names of checks. The other checks are handed in, as it is itself one of them. */
export function checkUnknownAmong(others: readonly { readonly id: string }[]): RecordCheck {
  const ids = [...others.map(({ id }) => id), 'check-unknown'];
  return {
    id: 'check-unknown',
    theme: 'references',
    title: 'An answer or setting names a check that does not exist',
    because:
      'An answer settles what the check of its name found, and a line under `checks` in `caseload.yaml` sets how strongly that check speaks (the record format; agency policy: `checks`). Under a name that no check has, the reason or the setting has no effect.',
    severity: 'warning',
    over: 'record',
    bad: [[answered('contact-overdu')], [answered('holiday')]],
    fixed: [[answered('contact-overdue')], [openCase]],
    good: [[answered('contact-overdue')]],
    find: (reading) =>
      namesUnknown(reading, {
        at: ['answers'],
        names: Object.keys(reading.record?.answers ?? {}),
        ids,
      }),
    fixes: renameMeantFixes,
  };
}

/** Names under a key that are those of no check. */
export function namesUnknown(
  reading: Reading,
  among: {
    readonly at: DataPath;
    readonly names: readonly string[];
    readonly ids: readonly string[];
  },
): readonly Found[] {
  return among.names
    .filter((name) => !among.ids.includes(name))
    .map((name) => {
      const meant = nearMiss(name, among.ids, 2);
      const told = nameInWords(name);
      const message =
        meant === undefined
          ? sentence('{told} names no check: it has no effect here', { told })
          : sentence('{told} names no check: was `{meant}` meant?', { told, meant });
      return { reading, place: { at: [...among.at, name], on: 'key' }, message, key: meant };
    });
}
