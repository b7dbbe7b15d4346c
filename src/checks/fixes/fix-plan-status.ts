import { sentence } from '../../text/sentence.ts';
import type { FixesOf } from '../check.ts';
import { changeRecord, set } from './change-record.ts';

/** Ends a plan: as carried out, or as ended before it was. */
export const endPlanFixes: FixesOf = ({ reading }) =>
  (['completed', 'revoked'] as const).map((status) => ({
    title: sentence('Set this plan to `{status}`', { status }),
    change: changeRecord(reading.path, set(['status'], status)),
  }));
