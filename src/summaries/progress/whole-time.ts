import { paragraph, type Part } from '../nodes.ts';
import type { View } from '../view.ts';
import { lastDay } from './in-period.ts';

/** Which time is meant by the period, where the head names none. */
export function wholeTime(view: View): Part {
  if (view.period.from !== undefined) return { content: [] };
  const day = view.spoken.fullDay(lastDay(view));
  return {
    content: [
      paragraph(
        view.say('The period is all the time that the records tell of, up to {day}.', { day }),
      ),
    ],
  };
}
