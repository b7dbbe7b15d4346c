import { type CaseFile, caseRecord } from '../../caseload/case-file.ts';
import { type Caseload, isUnreadable } from '../../caseload/caseload.ts';
import { type Attention, attentionOf, type Moment, nextDue } from '../../caseload/due.ts';
import { needsOf } from '../../caseload/assessed.ts';
import { goalsOf } from '../../caseload/goals.ts';
import { casesOf, workerShown } from '../../caseload/workers.ts';
import { codes } from '../../records/record.ts';
import { spansOf } from '../../records/spans.ts';
import { lineStarts, positionAt } from '../../text/lines.ts';
import { say, sayIt } from '../say.ts';
import { caseNode } from './case-nodes.ts';
import { words } from './words.ts';
import type { NodeKind, TreeNode } from './node.ts';
import { workloadNode } from './workload-nodes.ts';
import { capitalised } from '../../text/capitalised.ts';

export const groupings = ['attention', 'worker', 'risk', 'status', 'program'] as const;
export type Grouping = (typeof groupings)[number];

/** How the tree is shown: what its groups are, and the text that cases are filtered by. */
export interface View {
  readonly grouping: Grouping;
  readonly filter: string;
  /** The worker whose workload was asked for, or `nobody`; undefined where nothing was chosen. */
  readonly worker: string | undefined;
}

/** The top lines of the tree: a worker’s own load, what cannot be read, then cases by group. */
export function topNodes(caseload: Caseload, moment: Moment, view: View): readonly TreeNode[] {
  const shown = caseload.cases.filter((file) => matches(file, view.filter));
  // Who filters looks for certain cases; a line about all of them would stand in the way.
  const worker = view.filter === '' ? workerShown(caseload, view.worker) : undefined;
  return [
    ...(worker === undefined ? [] : [workloadNode(casesOf(caseload, worker), moment)]),
    ...unreadableNodes(caseload),
    ...groupNodes(shown, moment, view.grouping),
  ];
}

export function overdueCases(caseload: Caseload, moment: Moment): readonly CaseFile[] {
  return caseload.cases.filter((file) => attentionOf(file, moment) === 'overdue');
}

/** Cases in which a reading asks for a talk about safety that no record tells of. */
export function casesToAskAboutSafety(caseload: Caseload, moment: Moment): readonly CaseFile[] {
  return caseload.cases.filter((file) => nextDue(file, moment)?.kind === 'safety-answer');
}

const attentions: Readonly<Record<Attention, { label: string; kind: NodeKind }>> = {
  overdue: { label: 'Overdue', kind: 'group-overdue' },
  'due-soon': { label: 'Due within {days} days', kind: 'group-due-soon' },
  'on-course': { label: 'On course', kind: 'group-on-course' },
  closed: { label: 'Closed', kind: 'group-closed' },
};

interface Group {
  readonly key: string;
  readonly label: string;
  readonly kind: NodeKind;
}

function groupNodes(
  files: readonly CaseFile[],
  moment: Moment,
  grouping: Grouping,
): readonly TreeNode[] {
  const groups = new Map<string, { group: Group; files: CaseFile[] }>();
  for (const file of files) {
    const group = groupOf(file, moment, grouping);
    const known = groups.get(group.key);
    if (known) known.files.push(file);
    else groups.set(group.key, { group, files: [file] });
  }
  const order = orderOf(grouping);
  // No name with a slash in it can make a group's id that of a case in another group.
  const idOf = ({ key }: Group): string => `${grouping}/${key.replaceAll('/', '//')}`;
  return [...groups.values()]
    .sort((one, other) => order(one.group.key, other.group.key))
    .map(({ group, files: members }) => ({
      id: idOf(group),
      kind: group.kind,
      label: group.label,
      description: String(members.length),
      spoken: say('{label}: {count} cases', { label: group.label, count: members.length }),
      expanded: group.kind !== 'group-closed',
      children: () => byNextDay(members, moment).map((file) => caseNode(file, moment, idOf(group))),
    }));
}

function groupOf(file: CaseFile, moment: Moment, grouping: Grouping): Group {
  if (grouping === 'attention') {
    const attention = attentionOf(file, moment);
    const { label, kind } = attentions[attention];
    const days = /^P(\d+)D$/.exec(moment.settings.dueSoon)?.[1];
    if (attention === 'due-soon' && !days) return { key: attention, label: say('Due soon'), kind };
    return { key: attention, label: say(label, { days: days ?? '' }), kind };
  }
  const value = caseRecord(file)?.record[grouping];
  if (!value) return { key: '', label: say(unsaid[grouping]), kind: 'group' };
  return {
    key: value,
    label: grouping === 'risk' || grouping === 'status' ? capitalised(words(value)) : value,
    kind: 'group',
  };
}

const unsaid: Readonly<Record<Exclude<Grouping, 'attention'>, string>> = {
  worker: 'No worker named',
  risk: 'No risk stated',
  status: 'No status stated',
  program: 'No program named',
};

/** Groups stand in the order of their codes, names in the alphabet's, what is not said last. */
function orderOf(grouping: Grouping): (one: string, other: string) => number {
  const known: readonly string[] =
    grouping === 'attention'
      ? Object.keys(attentions)
      : grouping === 'risk'
        ? codes.risk.toReversed()
        : grouping === 'status'
          ? codes['case-status']
          : [];
  const rank = (key: string): number => (key === '' ? Infinity : known.indexOf(key));
  return (one, other) => {
    const by = rank(one) === rank(other) ? 0 : rank(one) - rank(other);
    return by === 0 ? one.localeCompare(other) : by;
  };
}

function byNextDay(files: readonly CaseFile[], moment: Moment): readonly CaseFile[] {
  const keyed = files.map((file) => {
    const next = nextDue(file, moment);
    // A talk about safety comes before whatever has waited longer.
    return { file, key: next?.kind === 'safety-answer' ? '' : (next?.day ?? '9999') };
  });
  return keyed
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ file }) => file);
}

/** Whether a case shows the filter's words, each somewhere in what the tree knows it by. */
export function matches(file: CaseFile, filter: string): boolean {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const record = caseRecord(file)?.record;
  const text = [
    file.id,
    record?.client,
    record?.worker,
    record?.supervisor,
    record?.program,
    record?.status,
    record?.risk,
    ...(record?.tags ?? []),
    ...goalsOf(file).map(({ goal }) => goal.goal),
    ...[...needsOf(file).values()].flatMap(({ what }) => [what.need, what.domain]),
  ]
    .join('\n')
    .toLowerCase();
  return wanted.every((word) => text.includes(word));
}

function unreadableNodes(caseload: Caseload): readonly TreeNode[] {
  const files = [...caseload.readings.values()].filter(isUnreadable);
  if (files.length === 0) return [];
  const label = say('Cannot be read');
  return [
    {
      id: 'unreadable',
      kind: 'group-unreadable',
      label,
      description: String(files.length),
      spoken: say('Cannot be read: {count} files', { count: files.length }),
      expanded: true,
      children: () =>
        files.map((reading) => {
          const fault = reading.faults[0];
          const place = fault?.place ?? { span: { start: 0, end: 0 } };
          const [span] = spansOf(reading.text, [place]);
          const line = positionAt(lineStarts(reading.text), span?.start ?? 0).line + 1;
          const name = reading.path.slice(reading.path.lastIndexOf('/') + 1);
          const description = say('cannot be read, line {line} · {path}', {
            line,
            path: reading.path,
          });
          return {
            id: `unreadable/${reading.path}`,
            kind: 'unreadable',
            label: say('{folder} · line {line}', { folder: folderOf(reading.path), line }),
            description: name,
            tooltip: [reading.path, ...reading.faults.map(({ message }) => sayIt(message))].join(
              '\n',
            ),
            spoken: say('{name}, {description}', { name, description }),
            opens: { reading, at: [], ...(span ? { span } : {}) },
          };
        }),
    },
  ];
}

/** The folder a file is in, which is mostly named as its case. */
function folderOf(path: string): string {
  return path.split('/').at(-2) ?? path;
}
