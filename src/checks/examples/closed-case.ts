import { openCase } from './records.ts';

/** Records of a case that was closed, which checks build their examples on. */

export const closedCase = `${openCase.replace('status: active', 'status: finished')}
closed: 2026-04-02
outcome: Holds a lease and knows whom to ring`;

export const cancelledCase = `${openCase.replace('status: active', 'status: cancelled')}
closed: 2026-04-02`;

/** The last contact of a case; `lines` are further keys of the note. */
export function closingNote(...lines: readonly string[]): string {
  return [
    'record: interview',
    'case: C-0142',
    'date: 2026-04-02',
    'stage: termination-evaluation',
    ...lines,
  ].join('\n');
}
