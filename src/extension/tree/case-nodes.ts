import { dayInWords, distanceInWords } from '../../calendar/words.ts';
import { needsOf } from '../../caseload/assessed.ts';
import { type CaseFile, caseRecord, type Spot } from '../../caseload/case-file.ts';
import { lastContact } from '../../caseload/contacts.ts';
import {
  attentionOf,
  type Attention,
  type Due,
  duesOf,
  type Moment,
  nextDue,
} from '../../caseload/due.ts';
import { goalsOf, goalsReached } from '../../caseload/goals.ts';
import { say } from '../say.ts';
import { dayAndDistance, dueInShort, dueName } from './due-words.ts';
import { goalNodes } from './goal-nodes.ts';
import { words } from './words.ts';
import type { NodeKind, TreeNode } from './node.ts';
import { planNodes } from './plan-nodes.ts';
import { stagesNode } from './stage-nodes.ts';

const attentionWords: Readonly<Record<Attention, string>> = {
  overdue: 'overdue',
  'due-soon': 'due soon',
  'on-course': 'on course',
  closed: 'closed',
};

/** The line of a case: pseudonym, goals achieved of goals sought, next date. */
export function caseNode(file: CaseFile, moment: Moment, parent: string): TreeNode {
  const caseId = file.id ?? '';
  const attention = attentionOf(file, moment);
  const id = `${parent}/${caseId}`;
  const { label, state, goals, date } = headOf(file, moment);
  const spot = caseRecord(file)?.reading ?? file.readings[0];
  const isFirst = nextDue(file, moment)?.kind === 'safety-answer';
  const standing = isFirst ? say('look here first') : say(attentionWords[attention]);
  const spoken = [label, say('case {caseId}', { caseId }), standing];
  return {
    id,
    kind: `case-${attention}` as const,
    label,
    description: joined(' · ', [date, state, goals, caseId]),
    tooltip: joined('\n', [caseTooltip(file, moment), achievedInWords(goals, file), date]),
    spoken: joined(', ', [...spoken, state, achievedInWords(goals, file), date]),
    caseId,
    ...(spot ? { opens: { reading: spot, at: ['client'] } } : {}),
    children: () => caseChildren(file, moment, id),
  };
}

interface Head {
  readonly label: string;
  /** What a case is where it is not simply being worked on. */
  readonly state: string | undefined;
  readonly goals: string;
  readonly date: string | undefined;
}

function headOf(file: CaseFile, moment: Moment): Head {
  const record = caseRecord(file)?.record;
  const { achieved, sought } = goalsReached(file);
  const next = nextDue(file, moment);
  return {
    label: record?.client ?? file.id ?? '',
    state: record?.status && record.status !== 'active' ? words(record.status) : undefined,
    goals:
      sought === 0
        ? say('no goals yet')
        : say('{achieved} of {sought} goals', { achieved, sought }),
    date: next && dueInShort(next, moment),
  };
}

function achievedInWords(goals: string, file: CaseFile): string {
  return goalsReached(file).sought === 0 ? goals : say('{goals} achieved', { goals });
}

function joined(separator: string, parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(separator);
}

function caseTooltip(file: CaseFile, moment: Moment): string {
  const record = caseRecord(file)?.record;
  if (!record) return say('There is no case record for {id}', { id: file.id ?? '' });
  const line = (name: string, value: string | undefined): string[] =>
    value ? [`${name}: ${value}`] : [];
  return [
    `${record.client ?? ''} (${file.id ?? ''})`,
    ...line(say('Status'), record.status && words(record.status)),
    ...line(say('Risk'), record.risk && words(record.risk)),
    ...line(say('Worker'), record.worker),
    ...line(say('Program'), record.program),
    ...line(say('Opened'), record.opened && dayInWords(record.opened, moment.today)),
    ...line(say('Closed'), record.closed && dayInWords(record.closed, moment.today)),
  ].join('\n');
}

function caseChildren(file: CaseFile, moment: Moment, id: string): readonly TreeNode[] {
  return [
    ...dueNodes(file, moment, id),
    ...planNodes(file, moment, id),
    ...goalNodes(file, moment, id),
    stagesNode(file, moment, id),
    ...needNodes(file, id),
    ...referralNodes(file, moment, id),
    ...contactNodes(file, moment, id),
  ];
}

function dueNodes(file: CaseFile, moment: Moment, parent: string): readonly TreeNode[] {
  const dues = duesOf(file, moment);
  if (dues.length === 0) return [];
  const overdue = dues.filter(
    ({ kind, day }) => day < moment.today || kind === 'safety-answer',
  ).length;
  const [next] = dues;
  const first = next ? distanceInWords(next.day, moment.today) : '';
  const description =
    overdue > 0
      ? say('{overdue} overdue · {all} in all', { overdue, all: dues.length })
      : say('next {first} · {all} in all', { first, all: dues.length });
  const id = `${parent}/dues`;
  return [
    {
      id,
      kind: 'dues',
      label: say('What is due'),
      description,
      spoken: say('What is due: {description}', { description }),
      children: () => dues.map((due, index) => dueNode(due, moment, `${id}/${index}`)),
    },
  ];
}

function dueNode(due: Due, moment: Moment, id: string): TreeNode {
  const isSafety = due.kind === 'safety-answer';
  const isOverdue = due.day < moment.today || isSafety;
  const when = dayAndDistance(due.day, moment);
  const label = dueName(due);
  const description = isSafety
    ? say('now · {what}, {when}', { what: due.what, when })
    : isOverdue
      ? say('overdue · {when}', { when })
      : when;
  return {
    id,
    kind: isOverdue ? 'due-overdue' : 'due-ahead',
    label,
    description,
    spoken: say('{label}, {description}', { label, description }),
    opens: due,
  };
}

function needNodes(file: CaseFile, parent: string): readonly TreeNode[] {
  const addressed = new Set(goalsOf(file).flatMap(({ goal }) => goal.addresses ?? []));
  const open = [...needsOf(file).values()].filter(({ id }) => !addressed.has(id));
  const nodes = open.map(({ id, what, reading, at }) => ({
    label: what.need ?? id,
    description: [id, what.urgency && words(what.urgency)].filter(Boolean).join(' · '),
    spot: { reading, at },
  }));
  return listNode(
    { id: `${parent}/needs`, kind: 'needs', of: 'need', label: say('Needs no goal addresses') },
    nodes,
  );
}

function referralNodes(file: CaseFile, moment: Moment, parent: string): readonly TreeNode[] {
  const nodes = file.records.referral.map(({ reading, record }) => ({
    label: record.to ?? reading.path,
    description: [
      record.status && words(record.status),
      record.requested && dayInWords(record.requested, moment.today),
    ]
      .filter(Boolean)
      .join(' · '),
    spot: { reading, at: ['status'] },
  }));
  return listNode(
    { id: `${parent}/referrals`, kind: 'referrals', of: 'referral', label: say('Referrals') },
    nodes,
  );
}

function listNode(
  head: { id: string; kind: NodeKind; of: NodeKind; label: string },
  entries: readonly { label: string; description: string; spot: Spot }[],
): readonly TreeNode[] {
  if (entries.length === 0) return [];
  const { id, kind, of, label } = head;
  return [
    {
      id,
      kind,
      label,
      description: String(entries.length),
      spoken: `${label}: ${entries.length}`,
      children: () =>
        entries.map((entry, index) => ({
          id: `${id}/${index}`,
          kind: of,
          label: entry.label,
          description: entry.description,
          spoken: `${entry.label}, ${entry.description}`,
          opens: entry.spot,
        })),
    },
  ];
}

function contactNodes(file: CaseFile, moment: Moment, parent: string): readonly TreeNode[] {
  const last = lastContact(file, moment.today);
  const id = `${parent}/contact`;
  const label = say('Last contact');
  if (!last?.record.date) {
    return [{ id, kind: 'nothing', label: say('No contact yet'), spoken: say('No contact yet') }];
  }
  const description = joined(' · ', [
    distanceInWords(last.record.date, moment.today),
    last.record.setting && words(last.record.setting),
    dayInWords(last.record.date, moment.today),
  ]);
  return [
    {
      id,
      kind: 'contact',
      label,
      description,
      spoken: `${label}, ${description}`,
      opens: { reading: last.reading, at: ['date'] },
    },
  ];
}
