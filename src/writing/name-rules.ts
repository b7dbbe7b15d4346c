import type { CaseFile } from '../caseload/case-file.ts';
import { type Caseload, findCase } from '../caseload/caseload.ts';
import { schemaAt } from '../records/schema.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { Sort } from './names-in-record.ts';
import { isSame, type Known, type Wanted } from './references.ts';

const patterns: Readonly<Record<Exclude<Sort, 'measure'>, RegExp>> = {
  case: patternAt('case', ['id']),
  need: patternAt('assessment', ['needs', 0, 'id']),
  strength: patternAt('assessment', ['strengths', 0, 'id']),
  goal: patternAt('plan', ['goals', 0, 'id']),
};

const expected: Readonly<Record<Sort, string>> = {
  case: '`{id}` cannot be a case number, expected letters, digits, dots, hyphens and underscores',
  need: '`{id}` cannot be the id of a need, expected N and a number, such as N1',
  strength: '`{id}` cannot be the id of a strength, expected S and a number, such as S1',
  goal: '`{id}` cannot be the id of a goal, expected G and a number, such as G1',
  measure:
    '`{id}` cannot be the name of a measure, expected at most 64 letters, digits, hyphens or blanks, with a letter first',
};

const taken: Readonly<Record<Sort, string>> = {
  case: '{id} is the number of another case already: choose one that is free',
  need: '{id} is named in this case already: choose a number that is free',
  strength: '{id} is named in this case already: choose a number that is free',
  goal: '{id} is named in this case already: choose a number that is free',
  measure: '{id} is measured in this case already: choose a name that is free',
};

/** Stricter than the schema, so that the name needs no quotes wherever it stands. */
const measureName = /^\p{L}(?:[\p{L}\p{N} ._-]{0,62}[\p{L}\p{N}])?$/u;

/** Why an id cannot be given: it is malformed, or something has it. Undefined where it can. */
export function whyNotGiven(id: string, wanted: Wanted, known: Known): Sentence | undefined {
  if (!isWellFormed(wanted.sort, id)) return sentence(expected[wanted.sort], { id });
  const asked = { ...wanted, id };
  const isTaken =
    wanted.sort === 'case' ? isCase(known.caseload, id) : isNamed(wanted.file, asked, known);
  return isTaken ? sentence(taken[wanted.sort], { id }) : undefined;
}

function isWellFormed(sort: Sort, id: string): boolean {
  if (sort === 'measure') return measureName.test(id) && id !== 'respondent';
  return patterns[sort].test(id);
}

function isCase(caseload: Caseload, id: string): boolean {
  return findCase(caseload, id) !== undefined;
}

function isNamed(file: CaseFile, asked: Wanted, { index }: Known): boolean {
  return file.readings.some((reading) =>
    index.namesOf(reading).some((name) => isSame(name, asked)),
  );
}

function patternAt(kind: string, at: readonly (string | number)[]): RegExp {
  return new RegExp(schemaAt(kind, at)?.schema.pattern ?? '^$', 'u');
}
