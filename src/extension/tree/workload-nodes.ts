import { dayInWords, distanceInWords } from '../../calendar/words.ts';
import { type CaseFile, caseRecord } from '../../caseload/case-file.ts';
import { type ContactAhead, contactsAhead } from '../../caseload/contacts-ahead.ts';
import type { Moment } from '../../caseload/due.ts';
import { toTenths, type Workload, workloadOf } from '../../caseload/workload.ts';
import { say } from '../say.ts';
import { dueName } from './due-words.ts';
import type { TreeNode } from './node.ts';
import { countedNode } from './workload-counted.ts';

const id = 'workload';

/**
 * One line with what the cases of a worker ask of them and the contacts of the week, for their own
 * eyes: it names nobody, and neither its icon nor its words warn.
 */
export function workloadNode(files: readonly CaseFile[], moment: Moment): TreeNode {
  const workload = workloadOf(files, moment.settings);
  const contacts = contactsAhead(files, moment);
  const count = countInWords(contacts.length);
  return {
    id,
    kind: 'workload',
    label: say('Your workload'),
    description: say('{load} · {contacts}', { load: loadInShort(workload), contacts: count }),
    tooltip: explained(workload),
    spoken: say('Your workload: {load}, {contacts}', {
      load: loadSpoken(workload),
      contacts: count,
    }),
    children: () => [contactsNode(contacts, moment), countedNode(workload, `${id}/counted`)],
  };
}

function loadInShort({ load, capacity, isAbove }: Workload): string {
  const values = { load: toTenths(load), capacity: capacity ?? '' };
  if (capacity === undefined) return say('load {load}', values);
  return isAbove
    ? say('above capacity, {load} of {capacity}', values)
    : say('load {load} of {capacity}', values);
}

function loadSpoken({ load, capacity, isAbove }: Workload): string {
  const values = { load: toTenths(load), capacity: capacity ?? '' };
  if (capacity === undefined) return say('a load of {load}', values);
  return isAbove
    ? say('a load of {load}, above the {capacity} that one worker can carry well', values)
    : say('a load of {load}, of the {capacity} that one worker can carry well', values);
}

function countInWords(contacts: number): string {
  if (contacts === 0) return say('no contacts this week');
  return contacts === 1
    ? say('1 contact this week')
    : say('{contacts} contacts this week', { contacts });
}

/** How the number comes about, in plain words. */
function explained({ load, capacity, isAbove }: Workload): string {
  return [
    say(
      'Your open cases ask as much of you as {load} cases of medium risk with a contact every 30 days.',
      { load: toTenths(load) },
    ),
    say(
      'Each case counts half by its risk and half by how often its risk asks for contact. This way of counting is Caseload’s own.',
    ),
    capacity === undefined
      ? say('Your agency has not said how much of this one worker can carry well.')
      : say(
          isAbove
            ? 'Your agency says that one worker can carry a load of {capacity} well. Yours is above that.'
            : 'Your agency says that one worker can carry a load of {capacity} well.',
          { capacity },
        ),
    say('Only you see this line. It is in no document and no list of problems.'),
  ].join('\n\n');
}

function contactsNode(contacts: readonly ContactAhead[], moment: Moment): TreeNode {
  const label = say('Contacts this week');
  if (contacts.length === 0) {
    const none = say('No contacts this week');
    return { id: `${id}/contacts`, kind: 'nothing', label: none, spoken: none };
  }
  const description = String(contacts.length);
  return {
    id: `${id}/contacts`,
    kind: 'workload-contacts',
    label,
    description,
    tooltip: say('Contacts due within seven days, and those overdue'),
    spoken: say('{label}: {description}', { label, description }),
    expanded: true,
    children: () => contacts.map((contact) => contactNode(contact, moment)),
  };
}

function contactNode({ file, due }: ContactAhead, moment: Moment): TreeNode {
  const caseId = file.id ?? '';
  const client = caseRecord(file)?.record.client ?? caseId;
  const values = {
    what: dueName(due),
    distance: distanceInWords(due.day, moment.today),
    day: dayInWords(due.day, moment.today),
    caseId,
  };
  const when = say(
    due.day < moment.today ? '{what} was due {distance}' : '{what} {distance}',
    values,
  );
  return {
    id: `${id}/contacts/${caseId}/${due.kind}`,
    kind: 'contact',
    label: client,
    description: say('{when} · {day} · {caseId}', { ...values, when }),
    tooltip: `${client} (${caseId})\n${say('{when}, {day}', { ...values, when })}`,
    spoken: say('{client}, case {caseId}, {when}, {day}', { ...values, client, when }),
    opens: due,
  };
}
