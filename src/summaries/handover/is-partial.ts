import type { View } from '../view.ts';

/** Whether there may be notes that a document does not show: private ones, or files not readable. */
export function isPartial({ hidden, unread }: View): boolean {
  return hidden.has('interview') || unread.own + unread.homeless > 0;
}
