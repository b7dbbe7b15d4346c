import { applyEdit } from '../../text/edit.ts';
import { changedAt, dataAt, withItem } from '../data-change.ts';
import { placing, setting } from '../edit-entry.ts';
import { insertItem, type RecordEdit, removeValue, setValue } from '../edit-record.ts';
import type { DataPath } from '../fault.ts';
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
  const steps = stepsTo(ground.data, wanted);
  const first = atOnce(ground, steps);
  let now = first?.text ?? text;
  for (const step of first?.left ?? steps) {
    const next = asWritten(now, step, grounds) ?? made(now, step);
    if (next === undefined) return undefined;
    now = next;
  }
  return isSame(groundOf(now)?.data, wanted) ? now : undefined;
}

/**
 * Makes all changes of single words in one go, since to read a long record again after each takes
 * its time: those that no change of a list moves, and that leave no other line behind.
 */
function atOnce(
  ground: Ground,
  steps: readonly DataStep[],
): { readonly text: string; readonly left: readonly DataStep[] } | undefined {
  const { before, source, rest, data } = ground;
  const moving = steps.flatMap(({ at }) => (typeof at.at(-1) === 'number' ? [nameOf(at, -1)] : []));
  const lists = new Set(moving);
  const isSteady = (step: DataStep): step is DataStep & { readonly change: 'set' } =>
    step.change === 'set' &&
    isWords(step.value) &&
    isWords(dataAt(data, step.at)) &&
    !step.at.some((_, depth) => lists.has(nameOf(step.at, depth)));
  const steady = steps.filter(isSteady);
  const edits = steady.map((step) => setting(ground, step));
  if (edits.length < 2 || edits.some((edit) => edit === undefined)) return undefined;
  const text = edits
    .flatMap((edit) => edit ?? [])
    .sort((one, other) => other.span.start - one.span.start)
    .reduce(applyEdit, source);
  const wanted = steady.reduce<Plain | undefined>(
    (now, { at, value }) => changedAt(now, at, () => value),
    data,
  );
  const proof = groundOf(before + text + rest);
  if (proof?.rest !== rest || !isSame(proof.data, wanted)) return undefined;
  return { text: before + text + rest, left: steps.filter((step) => !isSteady(step)) };
}

function nameOf(at: DataPath, end: number): string {
  return JSON.stringify(at.slice(0, end));
}

/** Whether a value is a word or a sentence on one line. */
function isWords(value: Plain | undefined): boolean {
  return typeof value === 'object' ? false : value !== undefined && !/[\n\r]/.test(String(value));
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
