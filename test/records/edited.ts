import assert from 'node:assert/strict';
import { type RecordEdit, removeValue, setValue } from '../../src/records/edit-record.ts';
import type { DataPath } from '../../src/records/fault.ts';
import type { Plain } from '../../src/records/plain.ts';
import { applyEdit } from '../../src/text/edit.ts';
import { speak } from '../../src/text/sentence.ts';

export const day = '2026-11-20';

/** The text once an edit is made, which must not have been refused. */
export function edited(text: string, { edit, refused }: RecordEdit): string {
  assert.ok(edit, refused && speak(refused));
  return applyEdit(text, edit);
}

export function set(text: string, at: DataPath, value: Plain): string {
  return edited(text, setValue(text, at, value));
}

export function removed(text: string, at: DataPath): string {
  return edited(text, removeValue(text, at));
}

export function plan(yaml: string): string {
  return `---\nrecord: plan\n${yaml}\n---\n\n# Plan\n`;
}

/** Asserts what an edit makes of a plan's front matter. */
export function becomes(before: string, edit: (text: string) => string, after: string): void {
  assert.equal(edit(plan(before)), plan(after));
}
