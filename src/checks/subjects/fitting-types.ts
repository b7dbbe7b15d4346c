import type { Code } from '../../records/record.ts';

type InterventionType = Code<'intervention-type'>;

/**
 * Ways of helping that can answer any need: they say how the work is done, or bring other help
 * together, and not what for.
 */
const anyNeed: ReadonlySet<string> = new Set<InterventionType>([
  'case-management',
  'strengths-based',
  'trauma-informed',
  'motivational-interviewing',
]);

const talk = ['counseling', 'psychoeducation', 'cognitive-behavioral'] as const;
const advice = ['advocacy', 'psychoeducation', 'counseling'] as const;
const everything = [...talk, 'advocacy', 'crisis-intervention', 'family-systems'] as const;

/**
 * Further types that can sensibly answer a need of each domain, by what the types are for (the
 * descriptions of both lists in the record format). It errs on the generous side: counseling stands
 * for advice too, and a family is part of more needs than those named after it.
 */
const fitting: Readonly<Record<Code<'need-domain'>, readonly InterventionType[]>> = {
  'food-insecurity': [...advice, 'crisis-intervention'],
  'housing-instability': [...advice, 'crisis-intervention', 'family-systems'],
  homelessness: [...advice, 'crisis-intervention', 'family-systems'],
  'inadequate-housing': [...advice, 'crisis-intervention'],
  'transportation-insecurity': [...advice, 'cognitive-behavioral'],
  'financial-insecurity': [...advice, 'crisis-intervention', 'family-systems'],
  'material-hardship': [...advice, 'crisis-intervention'],
  'educational-attainment': [...advice, 'cognitive-behavioral', 'family-systems'],
  'employment-status': [...advice, 'cognitive-behavioral'],
  'veteran-status': everything,
  stress: everything,
  'social-connection': [...advice, 'cognitive-behavioral', 'family-systems'],
  'intimate-partner-violence': everything,
  'elder-abuse': everything,
  'personal-health-literacy': [...advice, 'family-systems'],
  'health-insurance-coverage-status': [...advice],
  'medical-cost-burden': [...advice, 'crisis-intervention'],
  'digital-literacy': advice,
  'digital-access': advice,
  'utility-insecurity': [...advice, 'crisis-intervention'],
  'incarceration-status': everything,
  'language-access': [...advice, 'family-systems'],
  'protective-factor': everything,
  'family-functioning': everything,
  parenting: everything,
  'child-behavior': everything,
  'mental-health': everything,
  'substance-use': everything,
  'physical-health': [...advice, 'cognitive-behavioral', 'crisis-intervention', 'family-systems'],
  legal: [...advice, 'crisis-intervention', 'family-systems'],
  safety: everything,
};

/** Whether a type can answer a need of a domain; undefined where either is the agency's own. */
export function fits(type: string, domain: string): boolean | undefined {
  if (anyNeed.has(type)) return true;
  if (!isKnownType(type) || !isKnownDomain(domain)) return undefined;
  return fitting[domain].includes(type);
}

function isKnownType(type: string): type is InterventionType {
  return (everything as readonly string[]).includes(type);
}

function isKnownDomain(domain: string): domain is Code<'need-domain'> {
  return Object.hasOwn(fitting, domain);
}
