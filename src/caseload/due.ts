import { type Day, dayAfter, latest } from '../calendar/day.ts';
import {
  type CaseFile,
  caseRecord,
  currentPlan,
  isActive,
  isClosed,
  riskOf,
  type Spot,
} from './case-file.ts';
import { contactDue, lastContact, nextAgreed } from './contacts.ts';
import { consentNamed, consentsOf } from './consents.ts';
import { crisesNotFollowedUp } from './crises.ts';
import { goalsOf, isActiveGoal } from './goals.ts';
import type { Outside } from './outside.ts';
import { isAnswered, safetyAnswersUnfollowed, safetyCheck } from './safety-answers.ts';
import { newestSafetyPlans } from './safety-plans.ts';
import type { Settings } from './settings.ts';

/** What a case waits for. */
export type DueKind =
  | 'safety-answer'
  | 'plan-review'
  | 'safety-plan-review'
  | 'contact'
  | 'agreed-contact'
  | 'crisis-follow-up'
  | 'goal'
  | 'step'
  | 'consent';

/** Something with a day: what it is, when, the words or id it is known by, and where it stands. */
export interface Due extends Spot {
  readonly kind: DueKind;
  readonly day: Day;
  readonly what: string;
}

/** The day as an argument and the agency's settings: all that judgments of a moment need. */
export interface Moment {
  readonly today: Day;
  readonly settings: Settings;
  /** What a shell knows of the files beside what stands in them; without it nothing is told of that. */
  readonly outside?: Outside | undefined;
}

interface Remembered extends Pick<Moment, 'today' | 'settings'> {
  readonly dues: readonly Due[];
}

/** What each case was last found to wait for: the tree, its badge and many checks ask for the same. */
const remembered = new WeakMap<CaseFile, Remembered>();

/**
 * All that an active case has a day for, earliest first; before all of it, what asks for a talk about
 * safety. A case that is planned, waiting or on hold waits for that talk and for the contact that was
 * agreed, a closed one for nothing.
 */
export function duesOf(file: CaseFile, moment: Moment): readonly Due[] {
  const { today, settings } = moment;
  const known = remembered.get(file);
  if (known?.today === today && known.settings === settings) return known.dues;
  const dues = findDues(file, { today, settings });
  remembered.set(file, { today, settings, dues });
  return dues;
}

function findDues(file: CaseFile, moment: Moment): readonly Due[] {
  if (isClosed(file)) return [];
  const safety = safetyAnswers(file, moment);
  if (!isActive(file)) return [...safety, ...agreedContact(file)];
  const others = [
    ...planReview(file, moment),
    ...safetyPlanReviews(file),
    ...contacts(file, moment),
    ...crisisFollowUps(file, moment),
    ...goalsAndSteps(file),
    ...consents(file, moment),
  ].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  return [...safety, ...others];
}

export type Attention = 'overdue' | 'due-soon' | 'on-course' | 'closed';

/** What kind of attention a case asks for at a moment; a talk about safety does not wait a day. */
export function attentionOf(file: CaseFile, moment: Moment): Attention {
  if (isClosed(file)) return 'closed';
  const next = nextDue(file, moment);
  if (next === undefined) return 'on-course';
  if (next.day < moment.today || next.kind === 'safety-answer') return 'overdue';
  return next.day <= lastDaySoon(moment) ? 'due-soon' : 'on-course';
}

/** The last day that counts as soon, by the settings it follows from and the day they were asked on. */
const lastDaysSoon = new WeakMap<Settings, { readonly today: Day; readonly last: Day }>();

/** The last day that the agency calls soon. */
export function lastDaySoon({ today, settings }: Moment): Day {
  const known = lastDaysSoon.get(settings);
  if (known?.today === today) return known.last;
  const last = dayAfter(today, settings.dueSoon) ?? today;
  lastDaysSoon.set(settings, { today, last });
  return last;
}

export function nextDue(file: CaseFile, moment: Moment): Due | undefined {
  return duesOf(file, moment)[0];
}

/** Readings that ask for a talk about safety, from their day on, where nothing says why not. */
function safetyAnswers(file: CaseFile, { today, settings }: Moment): readonly Due[] {
  if (settings.checks[safetyCheck] === 'ignore') return [];
  return safetyAnswersUnfollowed(file, { today, settings })
    .filter((answer) => !isAnswered(answer))
    .map(({ name, day, reading, at }) => ({
      kind: 'safety-answer',
      day: day !== undefined && day < today ? day : today,
      what: name,
      reading,
      at,
    }));
}

/** The day by which the current plan asks to be reviewed: its own, else by the agency's interval. */
function planReviewDay(file: CaseFile, settings: Settings): Day | undefined {
  const plan = currentPlan(file)?.record;
  if (!plan || (plan.status !== 'active' && plan.status !== 'on-hold')) return undefined;
  if (plan.review) return plan.review;
  const reviews = file.records.review.map(({ record }) => record.date);
  const since = latest([plan.start, ...reviews]);
  return since && dayAfter(since, settings.reviewInterval[riskOf(file)]);
}

function planReview(file: CaseFile, { settings }: Moment): readonly Due[] {
  const day = planReviewDay(file, settings);
  const plan = currentPlan(file);
  if (!day || !plan) return [];
  // Where the plan names no day, it is told where the plan began.
  const at = [plan.record.review ? 'review' : 'start'];
  return [{ kind: 'plan-review', day, what: '', reading: plan.reading, at }];
}

function safetyPlanReviews(file: CaseFile): readonly Due[] {
  return newestSafetyPlans(file).flatMap(({ reading, record: { review } }): readonly Due[] =>
    review ? [{ kind: 'safety-plan-review', day: review, what: '', reading, at: ['review'] }] : [],
  );
}

function contacts(file: CaseFile, { today, settings }: Moment): readonly Due[] {
  const last = lastContact(file, today);
  const day = contactDue(file, today, settings);
  const spot = last ?? caseRecord(file);
  if (!day || !spot) return agreedContact(file);
  const at = [last ? 'date' : 'opened'];
  return [{ kind: 'contact', day, what: '', reading: spot.reading, at }, ...agreedContact(file)];
}

/** What the newest note says was agreed for next time. */
function agreedContact(file: CaseFile): readonly Due[] {
  const agreed = file.records.interview.at(-1);
  const day = agreed && nextAgreed(agreed.record).date;
  if (!agreed || !day) return [];
  return [{ kind: 'agreed-contact', day, what: '', reading: agreed.reading, at: ['next'] }];
}

function crisisFollowUps(file: CaseFile, { today }: Moment): readonly Due[] {
  return crisesNotFollowedUp(file, today).map(({ reading, followUp }) => ({
    kind: 'crisis-follow-up',
    day: followUp,
    what: '',
    reading,
    at: ['crisis', 'follow-up'],
  }));
}

/** The goals of a plan that ended wait for nothing, whatever they still say themselves. */
function goalsAndSteps(file: CaseFile): readonly Due[] {
  const status = currentPlan(file)?.record.status;
  if (status === 'completed' || status === 'revoked') return [];
  return goalsOf(file)
    .filter(({ goal }) => isActiveGoal(goal))
    .flatMap(({ goal, reading, at }): Due[] => {
      const id = goal.id ?? '';
      const steps = (goal.steps ?? []).flatMap((step, index): Due[] =>
        step.by && !step.done
          ? [{ kind: 'step', day: step.by, what: id, reading, at: [...at, 'steps', index] }]
          : [],
      );
      const goals: Due[] = goal.due
        ? [{ kind: 'goal', day: goal.due, what: id, reading, at: [...at, 'due'] }]
        : [];
      return [...steps, ...goals];
    });
}

/** Consents that run out; one that was given anew or withdrawn waits for nothing. */
function consents(file: CaseFile, { today }: Moment): readonly Due[] {
  return consentsOf(file).flatMap(({ consent, reading, at }): Due[] => {
    const { expires, withdrawn, for: what = '' } = consent;
    if (!expires || withdrawn || expires < today) return [];
    if (consentNamed(file, what)?.consent !== consent) return [];
    return [{ kind: 'consent', day: expires, what, reading, at: [...at, 'expires'] }];
  });
}
