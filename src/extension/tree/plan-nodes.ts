import { dayInWords } from '../../calendar/words.ts';
import { type CaseFile, currentPlan, type Filed } from '../../caseload/case-file.ts';
import { isUnreadable } from '../../caseload/caseload.ts';
import type { Moment } from '../../caseload/due.ts';
import type { Change } from '../../plans/compare/change.ts';
import { changesSince, countChanges } from '../../plans/changes-since.ts';
import { openQuestions, type OpenQuestion } from '../../plans/decisions.ts';
import { signOffInWords } from '../../plans/sign-off-in-words.ts';
import { type SignOff, signOffOf } from '../../plans/sign-off.ts';
import type { Plan } from '../../records/record.ts';
import { say, sayIt } from '../say.ts';
import { words } from './words.ts';
import type { TreeNode } from './node.ts';

/** The line of the plan in force: how it stands with the supervisor, and what that was about below. */
export function planNodes(file: CaseFile, moment: Moment, parent: string): readonly TreeNode[] {
  const plan = currentPlan(file);
  if (!plan) return [];
  const signOff = signOffOf(file, moment.outside);
  const changes = changesSince(file, moment.outside);
  const description = isUnreadable(plan.reading)
    ? say('cannot be read as it stands')
    : sayIt(signOffInWords(signOff, { today: moment.today, changes: countChanges(changes) }));
  const status = words(plan.record.status ?? 'draft');
  const id = `${parent}/plan`;
  const children = [
    ...decisionNodes(signOff, moment, id),
    ...openQuestions(plan, file, moment.outside).map((asked) => askedNode(asked, id)),
    ...changeNodes(changes ?? [], plan, id),
  ];
  return [
    {
      id,
      kind: 'plan',
      label: say('Plan'),
      description: `${description} · ${status}`,
      spoken: say('Plan, {status}, {description}', { status, description }),
      opens: { reading: plan.reading, at: ['status'] },
      ...(file.id === undefined ? {} : { caseId: file.id }),
      ...(children.length > 0 ? { children: () => children } : {}),
    },
  ];
}

const decided = {
  approved: 'Approved {day}',
  'changes-requested': 'Changes requested {day}',
  rejected: 'Rejected {day}',
} as const;

function decisionNodes(signOff: SignOff, { today }: Moment, parent: string): readonly TreeNode[] {
  if (signOff.state === 'none') return [];
  const { reading, record } = signOff.review;
  const label = say(decided[record.decision ?? 'approved'], {
    day: record.date ? dayInWords(record.date, today) : say('a day not stated'),
  });
  const description = record.reviewer ? say('by {name}', { name: record.reviewer }) : '';
  return [
    {
      id: `${parent}/decision`,
      kind: 'decision',
      label,
      description,
      spoken: `${label} ${description}`.trim(),
      opens: { reading, at: ['decision'] },
    },
  ];
}

function askedNode({ id, decision, because, review }: OpenQuestion, parent: string): TreeNode {
  const label = say('{id} · {decision}', { id, decision: words(decision) });
  const description = because?.replace(/\s+/g, ' ') ?? '';
  return {
    id: `${parent}/asked/${id}`,
    kind: 'decision-asked',
    label,
    description,
    tooltip: [label, because].filter(Boolean).join('\n\n'),
    spoken: say('Goal {id}, {decision}: {because}', { id, decision, because: description }),
    opens: { reading: review.reading, at: ['goals', id] },
  };
}

/** What needs a look a line each, what is routine together below one. */
function changeNodes(
  changes: readonly Change[],
  plan: Filed<Plan>,
  parent: string,
): readonly TreeNode[] {
  const nodes = changes.map((change, index) => ({
    change,
    node: changeNode(change, plan, `${parent}/change/${index}`),
  }));
  const of = (weight: Change['weight']): readonly TreeNode[] =>
    nodes.filter(({ change }) => change.weight === weight).map(({ node }) => node);
  const routine = of('routine');
  const label =
    routine.length === 1
      ? say('1 routine change')
      : say('{count} routine changes', { count: routine.length });
  return [
    ...of('needs-a-look'),
    ...(routine.length > 0
      ? [
          {
            id: `${parent}/changes`,
            kind: 'plan-changes' as const,
            label,
            spoken: label,
            children: () => routine,
          },
        ]
      : []),
  ];
}

function changeNode(change: Change, { reading }: Filed<Plan>, id: string): TreeNode {
  const label = sayIt(change.sentence);
  const needsALook = change.weight === 'needs-a-look';
  return {
    id,
    kind: needsALook ? 'plan-change-to-look-at' : 'plan-change',
    label,
    spoken: needsALook ? say('Needs a look: {label}', { label }) : label,
    opens: { reading, at: change.after?.at ?? ['goals'] },
  };
}
