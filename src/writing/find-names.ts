import { needsOf } from '../caseload/assessed.ts';
import { type CaseFile, caseRecord, type Spot } from '../caseload/case-file.ts';
import type { Caseload } from '../caseload/caseload.ts';
import { goalsOf } from '../caseload/goals.ts';

/** A case, goal or need that a search over the whole workspace found. */
export interface FoundName extends Spot {
  readonly sort: 'case' | 'goal' | 'need';
  /** The id and what it stands for: a pseudonym, a sentence. */
  readonly label: string;
  /** The case it is part of. */
  readonly within: string;
}

/** As many as anybody reads; with more, one types another word. */
const atMost = 200;

/** Cases, goals in force and needs that hold every word asked for, whole or begun; cases first. */
export function findNames(caseload: Caseload, asked: string): readonly FoundName[] {
  const words = asked.toLowerCase().split(/\s+/u).filter(Boolean);
  const cases: FoundName[] = [];
  const others: FoundName[] = [];
  for (const file of caseload.cases) {
    for (const name of namesOf(file)) {
      const text = `${name.label} ${name.within}`.toLowerCase();
      if (!words.every((word) => text.includes(word))) continue;
      (name.sort === 'case' ? cases : others).push(name);
    }
    if (cases.length >= atMost) break;
  }
  return [...cases, ...others].slice(0, atMost);
}

function* namesOf(file: CaseFile): Generator<FoundName> {
  const filed = caseRecord(file);
  const id = file.id ?? '';
  const label = [id, filed?.record.client].filter(Boolean).join(' ');
  if (filed) yield { sort: 'case', label, within: '', reading: filed.reading, at: ['id'] };
  for (const { goal, reading, at } of goalsOf(file)) {
    if (goal.id) yield named('goal', [goal.id, goal.goal], { within: label, reading, at });
  }
  for (const { id: needId, what, reading, at } of needsOf(file).values()) {
    yield named('need', [needId, what.need], { within: label, reading, at });
  }
}

function named(
  sort: FoundName['sort'],
  words: readonly (string | undefined)[],
  where: Spot & { readonly within: string },
): FoundName {
  const label = words.filter(Boolean).join(' ').replace(/\s+/gu, ' ');
  return { ...where, sort, label, at: [...where.at, 'id'] };
}
