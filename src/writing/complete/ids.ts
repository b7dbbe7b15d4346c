import { needsOf, strengthsOf } from '../../caseload/assessed.ts';
import { type CaseFile, caseRecord } from '../../caseload/case-file.ts';
import { goalIdsOf, goalsOf } from '../../caseload/goals.ts';
import { nextCaseId } from '../../caseload/new-case.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Offer } from './completion.ts';
import type { Spot } from './spot.ts';

interface Around {
  readonly file: CaseFile;
  readonly surroundings: Surroundings;
}

const letters: Readonly<Record<string, string>> = {
  'goal-id': 'G',
  'need-id': 'N',
  'strength-id': 'S',
};

/** The ids that can stand where one is asked for, each with what it stands for. */
export function idOffers(spot: Spot, part: string): readonly Offer[] {
  const known = knownIds(spot, part);
  if (spot.keys.at(-1) !== 'id') return known;
  const next = nextIdOf(part, spot);
  const free: readonly Offer[] = next
    ? [{ label: next, kind: 'id', detail: 'The next free number' }]
    : [];
  // A need or strength keeps its number from one assessment to the next; a goal stands only once.
  return spot.kind === 'assessment' ? [...free, ...known] : free;
}

function knownIds({ file, surroundings }: Around, part: string): readonly Offer[] {
  switch (part) {
    case 'case-id':
      return surroundings.caseload.cases.map((each) => {
        const record = caseRecord(each)?.record;
        return idOffer(each.id ?? '', [record?.client, record?.status].filter(Boolean).join(' · '));
      });
    case 'goal-id':
      return goalsOf(file).flatMap(({ goal }) => (goal.id ? [idOffer(goal.id, goal.goal)] : []));
    case 'need-id':
      return [...needsOf(file).values()].map(({ id, what }) => idOffer(id, what.need));
    case 'strength-id':
      return [...strengthsOf(file).values()].map(({ id, what }) => idOffer(id, what.strength));
    default:
      return [];
  }
}

function idOffer(label: string, says: string | undefined): Offer {
  return { label, kind: 'id', detail: says ?? '' };
}

/** The next free number of this sort in the case, those still being written counted in. */
export function nextIdOf(part: string, { file, surroundings }: Around): string | undefined {
  if (part === 'case-id') return nextCaseId(surroundings.caseload);
  const letter = letters[part];
  if (!letter) return undefined;
  const written = surroundings.text.matchAll(
    new RegExp(`\\bid:[ ]*["']?(${letter}\\d{1,3})\\b`, 'g'),
  );
  const ids = [
    ...[...written].map((found) => found[1] ?? ''),
    ...(letter === 'G'
      ? goalIdsOf(file)
      : letter === 'N'
        ? needsOf(file).keys()
        : strengthsOf(file).keys()),
  ];
  return `${letter}${Math.max(0, ...ids.map((id) => Number(id.slice(1)))) + 1}`;
}
