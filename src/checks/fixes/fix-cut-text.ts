import { quoteCutText } from '../../records/quote-cut-text.ts';
import { sentence } from '../../text/sentence.ts';
import type { FixesOf } from '../check.ts';
import { changeRecord } from './change-record.ts';
import { pathOf } from './fix-keys.ts';

/** Puts the whole text in quotes; whether its rest was meant as something else, a person sees. */
export const cutTextFixes: FixesOf = ({ reading, place }) => {
  const at = pathOf(place);
  if (!at) return [];
  return [
    {
      title: sentence('Put the whole text in quotes'),
      change: changeRecord(reading.path, (text) => quoteCutText(text, at)),
      isPreferred: true,
    },
  ];
};
