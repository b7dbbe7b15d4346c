import type { Reader } from './made.ts';
import { caseTemplate } from './templates/case.ts';
import { contactsTemplate } from './templates/contacts.ts';
import { progressTemplate } from './templates/progress.ts';
import { caseloadTemplate } from './templates/caseload.ts';
import { supervisionTemplate } from './templates/supervision.ts';
import { clientPlanTemplate } from './templates/client-plan.ts';

/** A document that can be made from a caseload. */
export interface DocumentKind {
  /** Its name in English, to be spoken. */
  readonly name: string;
  /** What it is, in a few words. */
  readonly about: string;
  /** What it tells of. */
  readonly of: 'case' | 'worker' | 'caseload';
  /** Whether it tells of a period that is asked for; and if so, how many days back by itself. */
  readonly days?: number;
  readonly reader: Exclude<Reader, object>;
  /** The Markdown with slots that it is made by where no other is chosen. */
  readonly template: string;
}

export const documentKinds = {
  case: {
    name: 'Case summary',
    about: 'a case on about one page',
    of: 'case',
    reader: 'team',
    template: caseTemplate,
  case: { name: 'Case summary', of: 'case', reader: 'team', template: caseTemplate },
  progress: {
    name: 'Progress report',
    of: 'case',
    days: 90,
    reader: 'team',
    template: progressTemplate,
  },
  contacts: {
    name: 'Contact log',
    of: 'case',
    days: 30,
    reader: 'team',
    template: contactsTemplate,
  supervision: {
    name: 'Supervision agenda',
    of: 'worker',
    days: 14,
    reader: 'supervisor',
    template: supervisionTemplate,
  },
  caseload: {
    name: 'Caseload summary',
    of: 'caseload',
    reader: 'supervisors',
    template: caseloadTemplate,
  },
  'client-plan': { name: 'My plan', of: 'case', reader: 'person', template: clientPlanTemplate },
} as const satisfies Readonly<Record<string, DocumentKind>>;

export type DocumentId = keyof typeof documentKinds;
