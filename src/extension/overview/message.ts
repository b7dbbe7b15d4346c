import type { CurrentCaseload } from '../current-caseload.ts';
import { openAt } from '../open-at.ts';

/** What a page can ask for: to open a line, or one of the acts of its kind. */
export type Message =
  | { readonly ready: true }
  | { readonly open: { readonly path: string; readonly at: readonly (string | number)[] } }
  | { readonly act: string; readonly value: string };

/** The message that a page sent, if it is one; whatever else it sends means nothing. */
export function messageIn(sent: unknown): Message | undefined {
  if (typeof sent !== 'object' || sent === null) return undefined;
  const { ready, open, act, value } = sent as Readonly<Record<string, unknown>>;
  if (ready === true) return { ready };
  if (typeof act === 'string') return { act, value: typeof value === 'string' ? value : '' };
  if (typeof open !== 'object' || open === null) return undefined;
  const { path, at } = open as Readonly<Record<string, unknown>>;
  return typeof path === 'string' && Array.isArray(at) && at.every(isKey)
    ? { open: { path, at } }
    : undefined;
}

/** Opens a line of a record that is known, and nothing else. */
export async function openLine(
  current: CurrentCaseload,
  { path, at }: Extract<Message, { open: unknown }>['open'],
): Promise<void> {
  const reading = current.value.readings.get(path);
  if (reading) await openAt(current, { reading, at });
}

function isKey(key: unknown): key is string | number {
  return typeof key === 'string' || (typeof key === 'number' && Number.isInteger(key));
}
