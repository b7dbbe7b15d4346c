import type { Filed } from '../../caseload/case-file.ts';
import { isKept } from '../../caseload/contacts.ts';
import { type Code, codes, type Interview } from '../../records/record.ts';
import { type Inline, type Part, table } from '../nodes.ts';
import { contactCounts } from '../progress/contacts-part.ts';
import { notesInPeriod } from '../progress/in-period.ts';
import type { View } from '../view.ts';

type Notes = readonly Filed<Interview>[];

/** How many contacts there were of each kind, and how long those took that were kept, by setting. */
export function contactTotals(view: View): Part {
  const { say, label } = view;
  const kept = notesInPeriod(view).filter(({ record }) => isKept(record));
  const counts = contactCounts(view);
  if (kept.length === 0) return { content: counts };
  const head = [
    say('Setting'),
    say('Contacts kept'),
    say('With minutes stated'),
    say('Minutes in all'),
  ];
  const rows = [
    ...settings
      .map((setting) => ({
        name: setting ? label('setting', setting) : say('not stated'),
        notes: kept.filter(({ record }) => record.setting === setting),
      }))
      .filter(({ notes }) => notes.length > 0)
      .map(({ name, notes }) => totalsRow(name, notes, view)),
    totalsRow(say('All'), kept, view),
  ];
  const right = 'right' as const;
  return { content: [...counts, table(head, rows, [null, right, right, right])] };
}

const settings: readonly (Code<'setting'> | undefined)[] = [...codes.setting, undefined];

function totalsRow(name: string, notes: Notes, { say, spoken }: View): readonly Inline[] {
  const minutes = notes.flatMap(({ record }) => record.minutes ?? []);
  const sum = minutes.reduce((total, one) => total + one, 0);
  return [
    name,
    spoken.number(notes.length),
    say('{stated} of {all}', { stated: minutes.length, all: notes.length }),
    minutes.length > 0 ? spoken.number(sum) : say('not stated'),
  ];
}
