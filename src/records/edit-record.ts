import { applyEdit, type TextEdit } from '../text/edit.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import { changedAt, dataAt, renamed, without, withItem } from './data-change.ts';
import { difference } from './difference.ts';
import { inserting, removing, renaming, setting } from './edit-entry.ts';
import { insertion } from './edit-tree.ts';
import type { DataPath } from './fault.ts';
import { type Ground, groundOf } from './ground.ts';
import { isList, isPlainMap, isSame, type Plain } from './plain.ts';
import { stepsBetween } from './steps-between.ts';
import { tokensOf } from './tokens.ts';

export type { Plain } from './plain.ts';

/** The smallest edit that does what was asked, or why none is made. */
export type RecordEdit =
  | { readonly edit: TextEdit; readonly refused?: undefined }
  | { readonly edit?: undefined; readonly refused: Sentence };

/**
 * Replaces the value at a path or adds it. Missing maps and lists on the way are made; a number
 * that is a list's length appends. A new key takes its place in the schema's order. Of a list or
 * map that stays one only what differs is touched. Where the value stands already the edit is empty.
 */
export function setValue(text: string, at: DataPath, value: Plain): RecordEdit {
  return stepwise(text, at, value) ?? setWhole(text, at, value);
}

/** Puts an item into the list at a path, before the one that has `index` now. */
export function insertItem(
  text: string,
  at: DataPath,
  ...[index, value]: readonly [index: number, value: Plain]
): RecordEdit {
  return edited(text, {
    at,
    make: (ground) => inserting(ground, { at, value }, index),
    wanted: (data) => changedAt(data, at, (list) => withItem(list, index, value)),
    keepsComments: true,
  });
}

/** Takes out a key with its value, or a list's item. The last one leaves `{}` or `[]`. */
export function removeValue(text: string, at: DataPath): RecordEdit {
  const last = at.at(-1);
  return edited(text, {
    at,
    make: (ground) => removing(ground, at),
    wanted: (data) =>
      last === undefined || dataAt(data, at) === undefined
        ? undefined
        : changedAt(data, at.slice(0, -1), (holder) => without(holder, last)),
    keepsComments: false,
  });
}

/** Gives the key at a path another name; refused where its map has a key of that name. */
export function renameKey(text: string, at: DataPath, key: string): RecordEdit {
  const last = at.at(-1);
  return edited(text, {
    at,
    make: (ground) => renaming(ground, at, key),
    wanted: (data) =>
      last === undefined || dataAt(data, at) === undefined
        ? undefined
        : changedAt(data, at.slice(0, -1), (holder) => renamed(holder, last, key)),
    keepsComments: true,
  });
}

/** Makes edits one after another, each from the text that the one before it left; all or none. */
export function applyAll(
  text: string,
  makers: readonly ((text: string) => RecordEdit)[],
):
  | { readonly text: string; readonly refused?: undefined }
  | { readonly text?: undefined; readonly refused: Sentence } {
  let now = text;
  for (const make of makers) {
    const { edit, refused } = make(now);
    if (refused) return { refused };
    now = applyEdit(now, edit);
  }
  return { text: now };
}

/** A list or map that becomes another one, by the edits that lead from one to the other. */
function stepwise(text: string, at: DataPath, value: Plain): RecordEdit | undefined {
  if (!isList(value) && !isPlainMap(value)) return undefined;
  const there = dataAt(groundOf(text)?.data, at);
  const steps = there === undefined ? undefined : stepsBetween(there, value);
  if (!steps) return undefined;
  const makers = steps.map((step) => (now: string): RecordEdit => {
    const place = [...at, ...step.at];
    if (step.change === 'set') return setValue(now, place, step.value);
    if (step.change === 'remove') return removeValue(now, place);
    return insertItem(now, place.slice(0, -1), Number(place.at(-1)), step.value);
  });
  const done = applyAll(text, makers);
  return done.text === undefined ? undefined : { edit: difference(text, done.text) };
}

function setWhole(text: string, at: DataPath, value: Plain): RecordEdit {
  return edited(text, {
    at,
    make: (ground) => {
      const there = dataAt(ground.data, at);
      if (there !== undefined && isSame(there, value)) return insertion(0, '');
      return setting(ground, { at, value });
    },
    wanted: (data) => (at.length === 0 ? undefined : changedAt(data, at, () => value)),
    keepsComments: (data) => {
      const there = dataAt(data, at);
      return !isList(there) && !isPlainMap(there);
    },
  });
}

interface Change {
  readonly at: DataPath;
  readonly make: (ground: Ground) => TextEdit | undefined;
  /** The data as it must be once the edit is made, or undefined where that cannot be. */
  readonly wanted: (data: Plain) => Plain | undefined;
  readonly keepsComments: boolean | ((data: Plain) => boolean);
}

/** Makes an edit and proves it: what comes of it is read again and must be what was wanted. */
function edited(text: string, change: Change): RecordEdit {
  const ground = groundOf(text);
  if (!ground) {
    const words =
      'This file cannot be read as it stands, so nothing is written to it: settle its problems first';
    return { refused: sentence(words) };
  }
  const wanted = change.wanted(ground.data);
  for (const linesQuoted of wanted === undefined ? [] : [false, true]) {
    const edit = change.make({ ...ground, linesQuoted });
    if (edit && isProven(ground, { edit, wanted, change })) {
      const by = ground.before.length;
      const span = { start: edit.span.start + by, end: edit.span.end + by };
      return { edit: { span, newText: edit.newText } };
    }
  }
  const key = change.at.findLast((segment) => typeof segment === 'string') ?? 'record';
  return {
    refused: sentence('`{key}` could not be changed without touching something else', { key }),
  };
}

function isProven(
  ground: Ground,
  { edit, wanted, change }: { edit: TextEdit; wanted: Plain | undefined; change: Change },
): boolean {
  const { before, source, rest, data } = ground;
  const after = groundOf(before + applyEdit(source, edit) + rest);
  if (after?.before !== before || after.rest !== rest || !isSame(after.data, wanted)) return false;
  const { keepsComments } = change;
  const mustKeep = typeof keepsComments === 'boolean' ? keepsComments : keepsComments(data);
  return !mustKeep || commentsOf(after.source) === commentsOf(source);
}

function commentsOf(source: string): string {
  // The lexer does not know that CR alone ends a line.
  const tokens = tokensOf(source.replace(/\r(?!\n)/g, '\n'));
  const comments = [...tokens].filter(({ type }) => type === 'comment');
  return comments.map((token) => token.source.trimEnd()).join('\n');
}
