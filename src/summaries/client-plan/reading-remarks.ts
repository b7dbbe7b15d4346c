import type { Source } from '../facts.ts';
import { hardSentences } from '../reading/hard-sentences.ts';
import { caseSlots } from '../case-slots.ts';
import { clientPlanTemplate } from '../templates/client-plan.ts';
import { fillTemplate } from '../templates/fill-template.ts';
import { builtInTemplate } from '../templates/read-template.ts';
import { lookAt } from '../templates/slot.ts';
import type { View } from '../view.ts';

/** A sentence of the record that is hard for the person it is about, and where; never its words. */
export interface ReadingRemark {
  readonly source: Source;
  readonly words: number;
  /** The grade of a school in the United States that it would be for by itself. */
  readonly grade: number;
}

/** What of a case’s records a worker might put in plainer words before the plan is handed over. */
export function readingRemarks(view: View): readonly ReadingRemark[] {
  const template = builtInTemplate(clientPlanTemplate);
  const pieces = fillTemplate(template, lookAt(caseSlots, view), (words) => words);
  return hardSentences([...pieces].flat(), view.spoken.id).flatMap(({ fact, words, grade }) => {
    const source = fact?.type === 'link' ? fact.data?.source : undefined;
    return source ? [{ source, words, grade }] : [];
  });
}
