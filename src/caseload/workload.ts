import { daysIn } from '../calendar/day.ts';
import { codes, type Code } from '../records/record.ts';
import { type CaseFile, caseRecord, isActive, riskOf } from './case-file.ts';
import type { Settings } from './settings.ts';

type Risk = Code<'risk'>;

const waiting = ['on-hold', 'planned', 'waitlist'] as const;
type Waiting = (typeof waiting)[number];

/** The active cases of one risk, and what they weigh. */
export interface RiskShare {
  readonly risk: Risk;
  readonly cases: number;
  /** What each of them weighs. */
  readonly weight: number;
  /** What the agency has it weigh by its risk alone. */
  readonly riskWeight: number;
  /** Contacts in 30 days that each of them asks for. */
  readonly contacts: number;
}

/** What the open cases of one worker ask of them. */
export interface Workload {
  /** The sum of what the active cases weigh, in cases of medium risk with a contact every 30 days. */
  readonly load: number;
  /** What the agency says that one worker can carry well; undefined where it says nothing. */
  readonly capacity: number | undefined;
  /** Whether the load is above the capacity, both to one decimal, as a person reads them. */
  readonly isAbove: boolean;
  /** The risks that active cases have, highest first. */
  readonly shares: readonly RiskShare[];
  /** Open cases that are not being worked on, which weigh nothing. */
  readonly waiting: readonly { readonly status: Waiting; readonly cases: number }[];
}

/**
 * The load of these cases. The formula is our own: a case weighs half its weight by risk
 * (`risk-weight`) and half its contacts per 30 days (`contact-interval`), so that one of medium
 * risk with a contact every 30 days weighs 1. Standard 11, Workload Sustainability, of the NASW
 * Standards for Social Work Case Management (2013) asks for a load that good practice can bear and
 * gives no numbers; how many such cases one worker can carry is the agency's to say (`capacity`).
 */
export function workloadOf(files: readonly CaseFile[], settings: Settings): Workload {
  const active = files.filter(isActive).map(riskOf);
  // Summed by risk, so that the order of cases cannot show in the last decimals.
  const shares = codes.risk.toReversed().flatMap((risk): RiskShare[] => {
    const cases = active.filter((each) => each === risk).length;
    const contacts = contactsPer30Days(settings.contactInterval[risk]);
    const riskWeight = settings.riskWeight[risk];
    const weight = riskWeight / 2 + contacts / 2;
    return cases === 0 ? [] : [{ risk, cases, weight, riskWeight, contacts }];
  });
  const load = shares.reduce((sum, { cases, weight }) => sum + cases * weight, 0);
  const { capacity } = settings;
  return {
    load,
    capacity,
    isAbove: capacity !== undefined && toTenths(load) > toTenths(capacity),
    shares,
    waiting: waiting.flatMap((status) => {
      const cases = files.filter((file) => caseRecord(file)?.record.status === status).length;
      return cases === 0 ? [] : [{ status, cases }];
    }),
  };
}

/** A weight to one decimal, as it is shown. */
export function toTenths(weight: number): number {
  return Math.round(weight * 10) / 10;
}

/** No interval counts as shorter than a day; what is no length of time asks for no contacts. */
function contactsPer30Days(interval: string): number {
  const days = daysIn(interval);
  return days === undefined ? 0 : 30 / Math.max(days, 1);
}
