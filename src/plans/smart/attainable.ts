import { instrumentOf } from '../../caseload/instruments.ts';
import type { Measure } from '../../records/record.ts';
import { sentence } from '../../text/sentence.ts';
import type { Judging, Remark } from './remark.ts';

/** A step or a reason, and better steps before the goal is due and a target that can be kept. */
export function attainable(judging: Judging): readonly Remark[] {
  return [...withoutStep(judging), ...lateSteps(judging), ...targetsAtEnd(judging)];
}

function withoutStep({ goal, name }: Judging): readonly Remark[] {
  if ((goal.steps ?? []).length > 0 || goal.reason) return [];
  const pattern = '{name} has no step: add `steps`, each small enough to finish, or a `reason`';
  const message = sentence(pattern, { name });
  return [{ check: 'goal-not-attainable', level: 'must', message, at: ['goal'], on: 'key' }];
}

function lateSteps({ goal, name }: Judging): readonly Remark[] {
  const { due } = goal;
  if (!due) return [];
  const message = sentence('A step of {name} is planned for after the goal is due', {
    name: lowered(name),
  });
  return (goal.steps ?? []).flatMap((step, index): readonly Remark[] => {
    if (!step.by || step.by <= due) return [];
    const at = ['steps', index, 'by'];
    return [{ check: 'goal-step-late', level: 'ought', message, at, on: 'value' }];
  });
}

function targetsAtEnd(judging: Judging): readonly Remark[] {
  const { goal, name } = judging;
  return (goal.measures ?? []).flatMap((measure, index): readonly Remark[] => {
    const instrument = instrumentAtEnd(measure, judging);
    if (instrument === undefined) return [];
    const pattern =
      '{name} has its target at the very end of {instrument}: set one that can be reached and kept';
    const message = sentence(pattern, { name, instrument });
    const at = ['measures', index, 'target'];
    return [{ check: 'goal-target-at-end', level: 'ought', message, at, on: 'value' }];
  });
}

function instrumentAtEnd(
  { name, baseline, target }: Measure,
  { around }: Judging,
): string | undefined {
  const instrument = name && instrumentOf(name, around.moment.settings);
  if (!instrument || instrument.endIsWithinReach || target === baseline) return undefined;
  const { better, high, low } = instrument;
  return target === (better === 'higher' ? high : low) ? instrument.name : undefined;
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
