import { dayInWords } from '../../calendar/words.ts';
import { type CaseFile, currentPlan } from '../../caseload/case-file.ts';
import type { Moment } from '../../caseload/due.ts';
import { goalsOf, isAchieved, type PlannedGoal } from '../../caseload/goals.ts';
import { latestReading, type MeasuredValue, reachesTarget } from '../../caseload/readings.ts';
import { judgeGoal } from '../../plans/smart.ts';
import type { Measure, Step } from '../../records/record.ts';
import { labelOf, measureName } from '../../caseload/labels.ts';
import { say } from '../say.ts';
import type { TreeNode } from './node.ts';
import { suggestionNode } from './suggestion-node.ts';
import { words } from './words.ts';
import { lettersInFull, lettersInShort, lettersSpoken } from './smart-words.ts';
import { capitalised } from '../../text/capitalised.ts';

/** A line for each goal of the plan in force, with its readings and steps below. */
export function goalNodes(file: CaseFile, moment: Moment, parent: string): readonly TreeNode[] {
  const seen = new Set<string>();
  return goalsOf(file).map((planned, index) => {
    const { id = '' } = planned.goal;
    // A line copied with its id must not share it here: a tree with one id twice shows nothing.
    const own = id === '' || seen.has(id) ? `${id}/${index}` : id;
    seen.add(id);
    return goalNode(planned, { file, moment, id: `${parent}/goal/${own}` });
  });
}

interface Around {
  readonly file: CaseFile;
  readonly moment: Moment;
  readonly id: string;
}

function goalNode(planned: PlannedGoal, around: Around): TreeNode {
  const { goal, reading, at } = planned;
  const plan = currentPlan(around.file);
  const letters = plan ? judgeGoal(goal, { plan, file: around.file, moment: around.moment }) : [];
  const state = words(goal.achievement ?? goal.status ?? 'active');
  const label = goal.goal ?? say('Goal without a sentence');
  const short = lettersInShort(letters);
  const id = goal.id ?? '';
  const steps = goal.steps ?? [];
  const stepsDone = { done: steps.filter(({ done }) => done).length, steps: steps.length };
  return {
    id: around.id,
    kind: isAchieved(goal) ? 'goal-achieved' : 'goal',
    // The letters stand first, where a narrow side bar cannot cut them off.
    label: [id, short, label].filter(Boolean).join(' · '),
    description:
      steps.length > 0 ? say('{state} · {done} of {steps} steps', { state, ...stepsDone }) : state,
    tooltip: `${label}\n\n${lettersInFull(letters)}`,
    spoken: say('Goal {id}: {label}, {state}, {letters}, {done} of {steps} steps done', {
      id,
      label,
      state,
      letters: lettersSpoken(letters),
      ...stepsDone,
    }),
    opens: { reading, at: [...at, 'goal'] },
    ...(around.file.id === undefined ? {} : { caseId: around.file.id }),
    children: () => [
      ...(goal.measures ?? []).map((measure, index) =>
        measureNode(measure, index, { planned, ...around }),
      ),
      ...suggestionNode(planned, around),
      ...steps.map((step, index) => stepNode(step, index, { planned, ...around })),
    ],
  };
}

type AroundGoal = Around & { readonly planned: PlannedGoal };

function measureNode(measure: Measure, index: number, around: AroundGoal): TreeNode {
  const latest = measure.name ? latestReading(around.file, measure.name) : undefined;
  const { description, spoken } = measureInWords(measure, latest, around.moment);
  return {
    id: `${around.id}/measure/${index}`,
    kind: 'measure',
    label: capitalised(measureName(measure.name ?? say('measure'))),
    description,
    tooltip: measure.unit ? `${spoken}\n${measure.unit}` : spoken,
    spoken,
    opens: latest ?? {
      reading: around.planned.reading,
      at: [...around.planned.at, 'measures', index],
    },
  };
}

function measureInWords(
  measure: Measure,
  latest: MeasuredValue | undefined,
  { today }: Moment,
): { readonly description: string; readonly spoken: string } {
  const values = {
    name: measureName(measure.name ?? say('measure')),
    baseline: measure.baseline ?? '?',
    target: measure.target ?? '?',
  };
  if (!latest) {
    return {
      description: say('no reading yet · from {baseline} to {target}', values),
      spoken: say('{name}: from {baseline}, target {target}, no reading yet', values),
    };
  }
  const reached = reachesTarget(measure, latest.value) ? say(' reached') : '';
  const read = { ...values, latest: latest.value, reached, day: dayInWords(latest.day, today) };
  return {
    description: say('{latest} now, target {target}{reached} · from {baseline} · {day}', read),
    spoken: say('{name}: from {baseline}, on {day} {latest}, target {target}{reached}', read),
  };
}

function stepNode(step: Step, index: number, around: AroundGoal): TreeNode {
  const { today } = around.moment;
  const label = step.step ?? say('Step without words');
  const late = !step.done && step.by !== undefined && step.by < today;
  const when = step.done
    ? say('done {day}', { day: dayInWords(step.done, today) })
    : step.by
      ? say(late ? 'overdue since {day}' : 'by {day}', { day: dayInWords(step.by, today) })
      : say('no day set');
  const description = [when, step.who && say(labelOf('step-who', step.who))]
    .filter(Boolean)
    .join(' · ');
  return {
    id: `${around.id}/step/${index}`,
    kind: late ? 'step-overdue' : 'step',
    label,
    description,
    spoken: say('Step: {label}, {description}', { label, description }),
    opens: { reading: around.planned.reading, at: [...around.planned.at, 'steps', index] },
    ticked: step.done !== undefined,
  };
}
