import type { Code, codes } from '../records/record.ts';

type Words<List extends keyof typeof codes> = Readonly<Record<Code<List>, string>>;

/** Codes of the records in the words a reader knows, to be spoken like any other phrase. */
const labels = {
  'case-status': {
    planned: 'planned',
    waitlist: 'on the waiting list',
    active: 'active',
    'on-hold': 'on hold',
    finished: 'closed',
    cancelled: 'cancelled',
  } satisfies Words<'case-status'>,
  risk: {
    low: 'low risk',
    medium: 'medium risk',
    high: 'high risk',
    critical: 'critical risk',
  } satisfies Words<'risk'>,
  'plan-status': {
    draft: 'a draft',
    active: 'active',
    'on-hold': 'on hold',
    revoked: 'revoked',
    completed: 'completed',
    'entered-in-error': 'entered in error',
  } satisfies Words<'plan-status'>,
  'goal-status': {
    proposed: 'proposed',
    planned: 'planned',
    accepted: 'accepted',
    active: 'active',
    'on-hold': 'on hold',
    completed: 'closed',
    cancelled: 'cancelled',
    'entered-in-error': 'entered in error',
    rejected: 'rejected',
  } satisfies Words<'goal-status'>,
  'goal-achievement': {
    'in-progress': 'in progress',
    improving: 'improving',
    worsening: 'worsening',
    'no-change': 'no change',
    achieved: 'achieved',
    sustaining: 'achieved and kept up',
    'not-achieved': 'not achieved',
    'no-progress': 'no progress',
    'not-attainable': 'not attainable',
  } satisfies Words<'goal-achievement'>,
  'referral-status': {
    draft: 'drafted',
    requested: 'requested',
    accepted: 'accepted',
    rejected: 'rejected',
    'in-progress': 'in progress',
    'on-hold': 'on hold',
    failed: 'failed',
    completed: 'completed',
    cancelled: 'cancelled',
  } satisfies Words<'referral-status'>,
  urgency: {
    immediate: 'immediate',
    'short-term': 'short-term',
    'long-term': 'long-term',
  } satisfies Words<'urgency'>,
  'need-domain': {
    'food-insecurity': 'food insecurity',
    'housing-instability': 'housing instability',
    homelessness: 'homelessness',
    'inadequate-housing': 'inadequate housing',
    'transportation-insecurity': 'transportation insecurity',
    'financial-insecurity': 'financial insecurity',
    'material-hardship': 'material hardship',
    'educational-attainment': 'education',
    'employment-status': 'employment',
    'veteran-status': 'veteran status',
    stress: 'stress',
    'social-connection': 'social connection',
    'intimate-partner-violence': 'intimate partner violence',
    'elder-abuse': 'elder abuse',
    'personal-health-literacy': 'health literacy',
    'health-insurance-coverage-status': 'health insurance',
    'medical-cost-burden': 'medical costs',
    'digital-literacy': 'digital literacy',
    'digital-access': 'digital access',
    'utility-insecurity': 'utilities',
    'incarceration-status': 'incarceration',
    'language-access': 'language access',
    'protective-factor': 'protective factor',
    'family-functioning': 'family functioning',
    parenting: 'parenting',
    'child-behavior': 'child behavior',
    'mental-health': 'mental health',
    'substance-use': 'substance use',
    'physical-health': 'physical health',
    legal: 'legal matters',
    safety: 'safety',
  } satisfies Words<'need-domain'>,
  stage: {
    'building-rapport': 'Building rapport',
    'gathering-information': 'Gathering information',
    'identifying-needs': 'Identifying needs',
    'assessing-strengths': 'Assessing strengths',
    'exploring-feelings': 'Exploring feelings',
    'defining-goals': 'Defining goals',
    'planning-interventions': 'Planning interventions',
    'monitoring-progress': 'Monitoring progress',
    'crisis-management': 'Crisis management',
    'termination-evaluation': 'Termination and evaluation',
  } satisfies Words<'stage'>,
  support: {
    family: 'family',
    friend: 'friend',
    community: 'community',
    institution: 'institution',
    strong: 'strong tie',
    tenuous: 'tenuous tie',
    stressful: 'stressful tie',
    broken: 'broken tie',
  } satisfies Words<'support-kind'> & Words<'support-tie'>,
  'step-who': {
    client: 'client',
    worker: 'worker',
    provider: 'provider',
    joint: 'together',
  } satisfies Words<'step-who'>,
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
  priority: {
    low: 'low',
    medium: 'medium',
    high: 'high',
  } satisfies Words<'priority'>,
  severity: {
    low: 'low',
    medium: 'medium',
    high: 'high',
    critical: 'critical',
  } satisfies Words<'severity'>,
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
  'goal-source': {
    client: 'the person’s own goal',
    worker: 'set by the worker',
    joint: 'set together',
    court: 'set by the court',
  } satisfies Words<'goal-source'>,
  'stage-of-change': {
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

/** A list of codes that have words; both lists of supports are one. */
export type LabelList = keyof typeof labels;

/** The words for a code; a code that an agency added speaks for itself. */
export function labelOf(list: LabelList, code: string): string {
  const words: Readonly<Record<string, string>> = labels[list];
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? code.replaceAll('-', ' ');
}

/** The name of a measure as people say it: `nights housed`, `PHQ-9`, `AUDIT-C`. */
export function measureName(name: string): string {
  return /^(?:[a-z]{1,6}-?\d{1,2}|audit-c|sdq)$/.test(name)
    ? name.toUpperCase()
    : name.replaceAll('-', ' ');
}

/** Lists whose words stand well by themselves but not within a sentence on what was changed. */
const standAlone: ReadonlySet<string> = new Set<LabelList>([
  'kind',
  'setting',
  'attendance',
  'goal-source',
  'stage-of-change',
  'intervention-type',
  'goal-decision',
]);

/** The words for a code of any list as they stand within a sentence, also of one that has none. */
export function codeInWords(list: string, code: string): string {
  const name = list.startsWith('support-') ? 'support' : list;
  return Object.hasOwn(labels, name) && !standAlone.has(name)
    ? labelOf(name as LabelList, code)
    : code.replaceAll('-', ' ');
}
