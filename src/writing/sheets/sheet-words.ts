import type { Code, codes } from '../../records/record.ts';
import { labelOf } from '../../caseload/labels.ts';

type Words<List extends keyof typeof codes> = Readonly<Record<Code<List>, string>>;

/** Codes that only a record's own sheet shows, in the words a reader knows. */
const labels = {
  kind: {
    case: 'Case',
    assessment: 'Assessment',
    plan: 'Plan',
    interview: 'Contact',
    'safety-plan': 'Safety plan',
    referral: 'Referral',
    review: 'Review of the plan',
    reflection: 'Reflection',
  } satisfies Words<'kind'>,
  setting: {
    'in-person': 'in person',
    'home-visit': 'home visit',
    phone: 'by phone',
    video: 'by video',
    text: 'by text message',
    collateral: 'with somebody else about the person',
  } satisfies Words<'setting'>,
  attendance: {
    kept: 'kept',
    late: 'kept, came late',
    missed: 'missed',
    cancelled: 'cancelled',
  } satisfies Words<'attendance'>,
  source: {
    client: 'the person’s own goal',
    worker: 'set by the worker',
    joint: 'set together',
    court: 'set by the court',
  } satisfies Words<'goal-source'>,
  readiness: {
    precontemplation: 'not thinking of change yet',
    contemplation: 'thinking of change',
    preparation: 'preparing for change',
    action: 'acting on it',
    maintenance: 'keeping it up',
  } satisfies Words<'stage-of-change'>,
  'intervention-type': {
    'case-management': 'case management',
    counseling: 'counseling',
    'crisis-intervention': 'crisis intervention',
    advocacy: 'advocacy',
    psychoeducation: 'psychoeducation',
    'strengths-based': 'strengths-based work',
    'trauma-informed': 'trauma-informed care',
    'motivational-interviewing': 'motivational interviewing',
    'cognitive-behavioral': 'cognitive-behavioral work',
    'family-systems': 'family systems work',
  } satisfies Words<'intervention-type'>,
  'activity-status': {
    'not-started': 'not started',
    scheduled: 'scheduled',
    'in-progress': 'in progress',
    'on-hold': 'on hold',
    completed: 'completed',
    cancelled: 'cancelled',
    stopped: 'stopped',
  } satisfies Words<'activity-status'>,
  decision: {
    approved: 'approved',
    'changes-requested': 'changes requested',
    rejected: 'rejected',
  } satisfies Words<'decision'>,
  'goal-decision': {
    agree: 'agreed',
    query: 'a question',
    return: 'given back',
  } satisfies Words<'goal-decision'>,
} as const;

export type SheetList = keyof typeof labels | Parameters<typeof labelOf>[0];

/** The words for a code on a sheet; a code that an agency added speaks for itself. */
export function sheetLabel(list: SheetList, code: string): string {
  if (!isOwn(list)) return labelOf(list, code);
  const words: Readonly<Record<string, string>> = labels[list];
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? code.replaceAll('-', ' ');
}

function isOwn(list: SheetList): list is keyof typeof labels {
  return Object.hasOwn(labels, list);
}
