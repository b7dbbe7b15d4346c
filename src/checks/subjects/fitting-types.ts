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
const rights = ['advocacy', 'psychoeducation'] as const;
const everything = [...talk, 'advocacy', 'crisis-intervention', 'family-systems'] as const;

/**
 * Further types that can sensibly answer a need of each domain, by what the types are for (the
 * descriptions of both lists in the record format). It errs on the generous side: counseling stands
 * for advice too, and a family is part of more needs than those named after it.
 */
const fitting: Readonly<Record<Code<'need-domain'>, readonly InterventionType[]>> = {
  'food-insecurity': [...rights, 'crisis-intervention'],
  'housing-instability': [...rights, 'crisis-intervention', 'counseling', 'family-systems'],
  homelessness: [...rights, 'crisis-intervention', 'counseling', 'family-systems'],
  'inadequate-housing': [...rights, 'crisis-intervention'],
  'transportation-insecurity': [...rights, ...talk],
  'financial-insecurity': [...rights, 'crisis-intervention', 'counseling', 'family-systems'],
  'material-hardship': [...rights, 'crisis-intervention'],
  'educational-attainment': [...rights, ...talk, 'family-systems'],
  'employment-status': [...rights, ...talk],
  'veteran-status': everything,
  stress: everything,
  'social-connection': [...rights, ...talk, 'family-systems'],
  'intimate-partner-violence': everything,
  'elder-abuse': everything,
  'personal-health-literacy': [...rights, 'counseling', 'family-systems'],
  'health-insurance-coverage-status': [...rights, 'counseling'],
  'medical-cost-burden': [...rights, 'counseling', 'crisis-intervention'],
  'digital-literacy': rights,
  'digital-access': rights,
  'utility-insecurity': [...rights, 'crisis-intervention'],
  'incarceration-status': everything,
  'language-access': [...rights, 'family-systems'],
  'protective-factor': everything,
  'family-functioning': everything,
  parenting: everything,
  'child-behavior': everything,
  'mental-health': everything,
  'substance-use': everything,
  'physical-health': [...rights, ...talk, 'crisis-intervention', 'family-systems'],
  legal: [...rights, 'counseling', 'crisis-intervention', 'family-systems'],
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
