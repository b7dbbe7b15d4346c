import { needsOf } from '../../caseload/assessed.ts';
import { sentence } from '../../text/sentence.ts';
import type { Judging, Remark } from './remark.ts';

/** A need that was assessed, and better a goal of the person’s own, or a reason why not. */
export function relevant(judging: Judging): readonly Remark[] {
  return [...withoutNeed(judging), ...withoutSource(judging)];
}

function withoutNeed({ goal, name, around }: Judging): readonly Remark[] {
  const addressed = goal.addresses ?? [];
  if (addressed.length === 0) {
    const pattern = '{name} addresses no need: add `addresses` with a need of the assessment';
    const message = sentence(pattern, { name });
    return [{ check: 'goal-not-relevant', level: 'must', message, at: ['goal'], on: 'key' }];
  }
  const needs = needsOf(around.file);
  if (addressed.some((id) => needs.has(id))) return [];
  const pattern = '{name} addresses no need that an assessment of this case names';
  const message = sentence(pattern, { name });
  return [{ check: 'need-not-found', level: 'must', message, at: ['addresses'], on: 'value' }];
}

function withoutSource({ goal, name }: Judging): readonly Remark[] {
  if (goal.source === 'client' || goal.source === 'joint' || goal.reason) return [];
  const pattern =
    goal.source === undefined
      ? '{name} does not say whose goal it is: add `source`'
      : '{name} was set by a court or the worker: say why in `reason`, or agree on it with the person';
  const at = [goal.source === undefined ? 'goal' : 'source'];
  const message = sentence(pattern, { name });
  return [{ check: 'goal-source-unsaid', level: 'ought', message, at, on: 'value' }];
}
