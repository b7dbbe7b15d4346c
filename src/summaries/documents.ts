import type { Reader } from './made.ts';
import { caseTemplate } from './templates/case.ts';
import { contactsTemplate } from './templates/contacts.ts';
import { progressTemplate } from './templates/progress.ts';
import { caseloadTemplate } from './templates/caseload.ts';
import { supervisionTemplate } from './templates/supervision.ts';
import { clientPlanTemplate } from './templates/client-plan.ts';
import { closingTemplate } from './templates/closing.ts';
import { handoverTemplate } from './templates/handover.ts';
import { interviewTemplate } from './templates/interview.ts';

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
  },
  progress: {
    name: 'Progress report',
    about: 'what was read, done and decided in a period, goal by goal',
    of: 'case',
    days: 90,
    reader: 'team',
    template: progressTemplate,
  },
  'client-plan': {
    name: 'My plan',
    about: 'the plan for the person it is about, in plain words',
    of: 'case',
    reader: 'person',
    template: clientPlanTemplate,
  },
  contacts: {
    name: 'Contact log',
    about: 'every contact of a period, a line each',
    of: 'case',
    days: 30,
    reader: 'team',
    template: contactsTemplate,
  },
  supervision: {
    name: 'Supervision agenda',
    about: 'the cases of a worker since the last supervision, what cannot wait first',
    of: 'worker',
    days: 14,
    reader: 'supervisor',
    template: supervisionTemplate,
  },
  caseload: {
    name: 'Caseload summary',
    about: 'all cases in figures, and each in brief',
    of: 'caseload',
    reader: 'supervisors',
    template: caseloadTemplate,
  },
  handover: {
    name: 'Handover',
    about: 'all that the next worker needs on the first day, promises first',
    of: 'case',
    reader: 'team',
    template: handoverTemplate,
  },
  interview: {
    name: 'Interview preparation',
    about: 'what to look over before the next meeting, on about one page',
    of: 'case',
    reader: 'team',
    template: interviewTemplate,
  },
  closing: {
    name: 'Closing summary',
    about: 'what became of each goal, what helped and what remains',
    of: 'case',
    reader: 'team',
    template: closingTemplate,
  },
} as const satisfies Readonly<Record<string, DocumentKind>>;

export type DocumentId = keyof typeof documentKinds;
