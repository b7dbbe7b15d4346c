import { currentPlan } from '../../caseload/case-file.ts';
import { goalsOf } from '../../caseload/goals.ts';
import { fingerprintOf } from '../../plans/fingerprint.ts';
import type { WholeSchema } from '../at-cursor/whole-schema.ts';
import { codeOffers } from './codes.ts';
import type { Offer } from './completion.ts';
import { dayOffers, intervalOffers } from './days.ts';
import { idOffers } from './ids.ts';
import { measureOffers } from './measures.ts';
import { peopleOffers } from './people.ts';
import type { Spot } from './spot.ts';

const byPart: Readonly<Record<string, (spot: Spot) => readonly Offer[]>> = {
  day: dayOffers,
  interval: intervalOffers,
  duration: intervalOffers,
  person: peopleOffers,
  'measure-name': measureOffers,
  private: () => truths,
  'goal-id': (spot) => idOffers(spot, 'goal-id'),
  'need-id': (spot) => idOffers(spot, 'need-id'),
  'strength-id': (spot) => idOffers(spot, 'strength-id'),
  'case-id': (spot) => idOffers(spot, 'case-id'),
};

const truths: readonly Offer[] = [
  { label: 'true', kind: 'value', detail: 'Keep it out of documents for others' },
  { label: 'false', kind: 'value', detail: '' },
];

/** What a single value can be; nothing where it is free words or a number only the worker knows. */
export function valueOffers(spot: Spot, schema: WholeSchema): readonly Offer[] {
  if (schema.enum) {
    const mixed = spot.keys.at(-1) === 'who' && schema['x-part'] === undefined;
    return [...codeOffers(spot, schema), ...(mixed ? peopleOffers(spot) : [])];
  }
  if (spot.kind === 'review' && spot.keys.at(-1) === 'plan') return fingerprints(spot);
  if (schema.minimum === -2 && schema.maximum === 2) return levels(spot);
  return byPart[schema['x-part'] ?? '']?.(spot) ?? [];
}

function fingerprints({ file }: Spot): readonly Offer[] {
  const plan = currentPlan(file);
  const value = plan && fingerprintOf(plan.reading);
  if (!value) return [];
  return [
    {
      label: value,
      kind: 'value',
      detail: 'The plan as it stands now',
      value: JSON.stringify(value),
    },
  ];
}

/** The levels of the goal's own scale. */
function levels({ file, keys }: Spot): readonly Offer[] {
  const goal = goalsOf(file).find(({ goal: { id } }) => id === keys.at(-1))?.goal;
  const scale: Readonly<Record<string, string | undefined>> = { ...goal?.scale };
  return ['-2', '-1', '0', '1', '2'].map((label) => ({
    label,
    kind: 'value',
    detail: scale[label] ?? (label === '0' ? 'Expected' : ''),
  }));
}
