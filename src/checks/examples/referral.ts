import { openCase } from './records.ts';

/** Referrals, and what they rest on, that checks build their examples on. */

/** A referral of 2026-03-02; `lines` are further keys of it. */
export function referral(...lines: readonly string[]): string {
  return [
    'record: referral',
    'case: C-0142',
    'to: Housing office',
    'for: A voucher for one person',
    'requested: 2026-03-02',
    ...lines,
  ].join('\n');
}

/** The open case with consents, each as the keys of a flow map. */
export function caseWithConsents(...consents: readonly string[]): string {
  return [openCase, 'consents:', ...consents.map((keys) => `  - { ${keys} }`)].join('\n');
}
