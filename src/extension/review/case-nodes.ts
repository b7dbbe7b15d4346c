import type { Spot } from '../../caseload/case-file.ts';
import { isLookedAt, progressOf } from '../../plans/review/looked-at.ts';
import type { CaseReview, Compared, GoalGroup, PlanReview } from '../../plans/review/reviews.ts';
import { capitalised } from '../../text/capitalised.ts';
import { say, sayIt } from '../say.ts';
import { changeNodes } from './change-nodes.ts';
import { comparisonOf } from './comparisons.ts';
import type { ReviewNode } from './node.ts';
import type { Shown } from './shown.ts';
import {
  changesCounted,
  counted,
  nameOf,
  stateInWords,
  subjectOf,
  weightyCounted,
} from './words.ts';

/** The line of a case: how its plan stands, what changed and how much of it was looked at. */
export function caseNode(review: CaseReview, shown: Shown, parent: string): ReviewNode {
  const { id: caseId, plan, others, weighty } = review;
  const id = `${parent}/${caseId}`;
  const all = [plan, ...others].flatMap((each) => each?.changes ?? []).length;
  const state = plan && stateInWords(plan, shown.reviews.basis, shown.moment);
  const short = plan && plan.state !== 'changed' ? shortState(plan, shown) : undefined;
  const parts = [
    plan?.state === 'changed' || all > 0 ? weightyCounted(weighty, all) : undefined,
    plan && progressInWords(plan, shown.looked[caseId]),
  ];
  const counting = weighty > 0 ? changesCounted(all) : undefined;
  const label = nameOf(review);
  return {
    id,
    kind: kindOf(review),
    label,
    description: together(' · ', [short, ...parts]),
    tooltip: together('\n', [label, state && capitalised(state), counting, ...parts]),
    spoken: together(', ', [label, state, counting, ...parts]),
    caseId,
    ...(plan?.from ? { compares: comparisonOf(plan, { review, shown }) } : {}),
    children: () => [
      ...(plan ? planNodes(plan, { review, shown, id }) : []),
      ...others.map((other, index) =>
        recordNode(other, { review, shown, id: `${id}/other/${index}` }),
      ),
    ],
  };
}

interface Around {
  readonly review: CaseReview;
  readonly shown: Shown;
  readonly id: string;
}

function kindOf({ plan, weighty }: CaseReview): ReviewNode['kind'] {
  if (weighty > 0) return 'plan-weighty';
  return plan?.state === 'text-missing' || plan?.state === 'unreadable' ? 'plan-unread' : 'plan';
}

function shortState(plan: PlanReview, { hindered, reviews, moment }: Shown): string {
  if (plan.state !== 'text-missing') return stateInWords(plan, reviews.basis, moment);
  return hindered
    ? stateInWords(plan, reviews.basis, moment)
    : say('changed; the text that was judged is not in git');
}

function progressInWords(plan: PlanReview, looked: readonly string[] = []): string | undefined {
  const progress = progressOf(plan, looked);
  return progress.goals > 0
    ? counted(
        progress.goals,
        '{looked} of {count} goal looked at',
        '{looked} of {count} goals looked at',
      ).replace('{looked}', String(progress.looked))
    : undefined;
}

function planNodes(plan: PlanReview, around: Around): readonly ReviewNode[] {
  if (plan.state === 'text-missing' || plan.state === 'unreadable') return [hintNode(plan, around)];
  return plan.groups.map((group, index) =>
    groupNode(group, { plan, ...around, id: `${around.id}/${group.goal ?? 'plan'}/${index}` }),
  );
}

/** Why nothing can be told of the changes, and what can be done all the same. */
function hintNode({ state }: PlanReview, { review, shown, id }: Around): ReviewNode {
  const why = shown.hindered && sayIt(shown.hindered);
  const label =
    state === 'unreadable'
      ? say('The plan cannot be read as it stands: look at it in the problems')
      : say('Compare it with a file that holds the text that was judged');
  return {
    id: `${id}/hint`,
    kind: 'hint',
    label,
    ...(why ? { tooltip: `${label}\n\n${why}` } : {}),
    spoken: why ? `${label}, ${why}` : label,
    caseId: review.id,
    runs: state === 'unreadable' ? 'workbench.actions.view.problems' : 'caseload.compareWithFile',
  };
}

type AroundPlan = Around & { readonly plan: PlanReview };

function groupNode(group: GoalGroup, around: AroundPlan): ReviewNode {
  const { plan, review, shown, id } = around;
  const { goal, changes } = group;
  const isLooked = isLookedAt(group, shown.looked[review.id]);
  const isWeighty = changes.some(({ weight }) => weight === 'needs-a-look');
  return {
    id,
    kind: `${goal === undefined ? 'part' : 'goal'}${isWeighty ? '-weighty' : ''}`,
    ...groupInWords(group, isLooked),
    caseId: review.id,
    ...(goal === undefined ? {} : { goal: { group, isLookedAt: isLooked } }),
    ...whereGroupLeads(group, around),
    ...(changes.length > 0
      ? {
          // What is routine takes a line until somebody asks for it.
          expanded: isWeighty && !isLooked,
          children: () => changeNodes(changes, { compared: plan, review, shown, id }),
        }
      : {}),
  };
}

function groupInWords(
  { goal, sentence, changes }: GoalGroup,
  isLooked: boolean,
): Pick<ReviewNode, 'label' | 'description' | 'tooltip' | 'spoken'> {
  const weighty = changes.filter(({ weight }) => weight === 'needs-a-look').length;
  const name = goal === undefined ? say('Plan') : say('Goal {goal}', { goal });
  const all = changes.length > 0 ? changesCounted(changes.length) : undefined;
  const look =
    weighty > 0 ? counted(weighty, '{count} needs a look', '{count} need a look') : undefined;
  const done = isLooked ? say('looked at') : say('not looked at yet');
  const label = together(' · ', [name, all]);
  return {
    label,
    description: together(' · ', [look, sentence]),
    tooltip: together('\n', [label, look, sentence]),
    spoken: together(', ', [name, sentence, all, look, goal === undefined ? undefined : done]),
  };
}

function together(between: string, parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(between);
}

function whereGroupLeads(
  group: GoalGroup,
  around: AroundPlan,
): Pick<ReviewNode, 'compares'> | Pick<ReviewNode, 'opens'> {
  const [first] = group.changes;
  if (first) return { compares: comparisonOf(around.plan, around, first) };
  const opens = spotOf(group, around.plan);
  return opens ? { opens } : {};
}

/** A goal of a plan that is looked at as it stands. */
function spotOf({ goal }: GoalGroup, { to }: PlanReview): Spot | undefined {
  const record = to?.reading.record;
  if (!to || record?.record !== 'plan') return undefined;
  const index = (record.goals ?? []).findIndex(({ id }) => id === goal);
  return index < 0 ? undefined : { reading: to.reading, at: ['goals', index, 'goal'] };
}

function recordNode(compared: Compared, { review, shown, id }: Around): ReviewNode {
  const { changes } = compared;
  const subject = capitalised(subjectOf(compared));
  const label = `${subject} · ${changesCounted(changes.length)}`;
  const description = counted(changes.length, '{count} needs a look', '{count} need a look');
  return {
    id,
    kind: 'part-weighty',
    label,
    description,
    tooltip: `${label}\n${(compared.to ?? compared.from)?.reading.path ?? ''}`,
    spoken: `${label}, ${description}`,
    caseId: review.id,
    compares: comparisonOf(compared, { review, shown }),
    expanded: true,
    children: () => changeNodes(changes, { compared, review, shown, id }),
  };
}
