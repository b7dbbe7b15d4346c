import type { Reader } from './made.ts';
import { caseTemplate } from './templates/case.ts';
import { clientPlanTemplate } from './templates/client-plan.ts';
import { closingTemplate } from './templates/closing.ts';

/** A document that can be made from a caseload. */
export interface DocumentKind {
  /** Its name in English, to be spoken. */
  readonly name: string;
  /** What it tells of. */
  readonly of: 'case' | 'worker' | 'caseload';
  /** Whether it tells of a period that is asked for; and if so, how many days back by itself. */
  readonly days?: number;
  readonly reader: Exclude<Reader, object>;
  /** The Markdown with slots that it is made by where no other is chosen. */
  readonly template: string;
}

export const documentKinds = {
  case: { name: 'Case summary', of: 'case', reader: 'team', template: caseTemplate },
  'client-plan': { name: 'My plan', of: 'case', reader: 'person', template: clientPlanTemplate },
  closing: { name: 'Closing summary', of: 'case', reader: 'team', template: closingTemplate },
} as const satisfies Readonly<Record<string, DocumentKind>>;

export type DocumentId = keyof typeof documentKinds;
