import { applyEdit } from '../../text/edit.ts';
import { changedAt, dataAt, withItem } from '../data-change.ts';
import { placing } from '../edit-entry.ts';
import { insertItem, type RecordEdit, removeValue, setValue } from '../edit-record.ts';
import { type Ground, groundOf } from '../ground.ts';
import { isSame, type Plain } from '../plain.ts';
import type { DataStep } from '../steps-between.ts';
import { entryText } from './entry-text.ts';
import { stepsTo } from './steps-to.ts';

/**
 * The record with other data, made by the smallest edits. What comes new is written as one of the
 * `sources` writes it, if one has it. Undefined where an edit would touch something else.
 */
export function rewritten(
  text: string,
  wanted: Plain,
  sources: readonly string[],
): string | undefined {
  const ground = groundOf(text);
  if (!ground) return undefined;
  const grounds = sources.flatMap((source) => groundOf(source) ?? []);
  let now = text;
  for (const step of stepsTo(ground.data, wanted)) {
    const next = asWritten(now, step, grounds) ?? made(now, step);
    if (next === undefined) return undefined;
    now = next;
  }
  return isSame(groundOf(now)?.data, wanted) ? now : undefined;
}

function made(text: string, step: DataStep): string | undefined {
  const { edit } = editFor(text, step);
  return edit && applyEdit(text, edit);
}

function editFor(text: string, step: DataStep): RecordEdit {
  if (step.change === 'set') return setValue(text, step.at, step.value);
  if (step.change === 'remove') return removeValue(text, step.at);
  return insertItem(text, step.at.slice(0, -1), Number(step.at.at(-1)), step.value);
}

/** What comes new, with the bytes and comments it has elsewhere, where that can be proven. */
function asWritten(text: string, step: DataStep, sources: readonly Ground[]): string | undefined {
  if (step.change === 'remove') return undefined;
  const ground = groundOf(text);
  if (!ground) return undefined;
  const { at, value, change } = step;
  if (change === 'set' && dataAt(ground.data, at) !== undefined) return undefined;
  const wanted =
    change === 'set'
      ? changedAt(ground.data, at, () => value)
      : changedAt(ground.data, at.slice(0, -1), (list) => withItem(list, Number(at.at(-1)), value));
  for (const source of sources) {
    const entry = entryText(source, { data: ground.data, at, value }, ground.source);
    const edit = entry && placing(ground, at, entry);
    if (!edit) continue;
    const after = ground.before + applyEdit(ground.source, edit) + ground.rest;
    const proof = groundOf(after);
    if (proof?.rest === ground.rest && isSame(proof.data, wanted)) return after;
  }
  return undefined;
}
