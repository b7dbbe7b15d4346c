import { type CaseFile, caseIdOf, currentPlan, fileCase } from '../caseload/case-file.ts';
import { type Caseload, findCase } from '../caseload/caseload.ts';
import type { Reading } from '../records/read-record.ts';
import type { Name, Sort } from './names-in-record.ts';
import type { NameIndex, Standing } from './standing.ts';

/** All that is known while names are followed from file to file. */
export interface Known {
  readonly caseload: Caseload;
  readonly index: NameIndex;
}

/** What is asked for: the same name in the same case. */
export interface Wanted {
  readonly sort: Sort;
  readonly id: string;
  readonly file: CaseFile;
}

/** The name that stands at an offset of a record, its end included, as a caret would be there. */
export function nameAt(reading: Reading, offset: number, index: NameIndex): Standing | undefined {
  return index.standingIn(reading).find(({ span }) => span.start <= offset && offset <= span.end);
}

/** The name together with the case in which it means one and the same thing. */
export function wantedBy({ sort, id, reading }: Standing, caseload: Caseload): Wanted {
  const caseId = sort === 'case' ? id : reading.record && caseIdOf(reading.record);
  const file = caseId === undefined ? undefined : findCase(caseload, caseId);
  // Records that name no case have nothing to do with each other.
  return { sort, id, file: file ?? fileCase(caseId, [reading]) };
}

/** Every place where the name stands: where it is given first, and the latest before the earlier. */
export function placesOf(wanted: Wanted, index: NameIndex): readonly Standing[] {
  const all = latestFirst(wanted.file)
    .filter((reading) => index.namesOf(reading).some((name) => isSame(name, wanted)))
    .flatMap((reading) => index.standingIn(reading).filter((name) => isSame(name, wanted)));
  return [...all.filter(isDefinition), ...all.filter((name) => !isDefinition(name))];
}

/** Where the name is given: in the plan in force, the latest assessment, the case record first. */
export function definitionsOf(wanted: Wanted, index: NameIndex): readonly Standing[] {
  return placesOf(wanted, index).filter(isDefinition);
}

export function isSame(name: Name, { sort, id }: Pick<Wanted, 'sort' | 'id'>): boolean {
  return name.sort === sort && name.id === id;
}

function isDefinition({ role }: Name): boolean {
  return role === 'definition';
}

function latestFirst(file: CaseFile): readonly Reading[] {
  const { records } = file;
  const inForce = currentPlan(file);
  const filed = [
    ...records.case,
    ...(inForce ? [inForce] : []),
    ...records.plan.toReversed(),
    ...records.assessment.toReversed(),
    ...records.interview.toReversed(),
    ...records['safety-plan'].toReversed(),
    ...records.referral.toReversed(),
    ...records.review.toReversed(),
    ...records.reflection.toReversed(),
  ];
  return [...new Set(filed.map(({ reading }) => reading))];
}
