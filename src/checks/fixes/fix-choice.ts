import { sentence } from '../../text/sentence.ts';
import { Stop } from '../../text/snippet.ts';
import { changeRecord, set } from './change-record.ts';
import type { FixesOf } from '../check.ts';
import type { Fix } from './fix.ts';

/** What each ground of a choice says, as words to be written over. */
const grounds = {
  needs: 'Which needs it answers…',
  strengths: 'Which strengths it builds on…',
  evidence: 'What speaks for it…',
  culture: 'How it fits who they are…',
  collaboration: 'How they took part…',
} as const;

const factors = Object.keys(grounds) as (keyof typeof grounds)[];

/** Adds the grounds that are missing. */
export const choiceFixes: FixesOf = ({ reading }) => {
  const { record } = reading;
  if (record?.record !== 'plan') return [];
  const missing = factors.filter((factor) => !record.choice?.[factor]?.trim());
  const fix = (change: Fix['change']): readonly Fix[] => [
    { title: sentence('Add the grounds that are missing'), change, isPreferred: true },
  ];
  if (!record.choice) {
    const all = Object.fromEntries(factors.map((factor) => [factor, new Stop(grounds[factor])]));
    return fix(changeRecord(reading.path, set(['choice'], all)));
  }
  const steps = missing.map((factor) => set(['choice', factor], new Stop(grounds[factor])));
  return fix(changeRecord(reading.path, ...steps));
};
