import { needsOf, strengthsOf } from '../../caseload/assessed.ts';
import { caseRecord, dayOf } from '../../caseload/case-file.ts';
import { goalIdsOf } from '../../caseload/goals.ts';
import { pathOfNewCase, workersOf } from '../../caseload/new-case.ts';
import type { DataPath } from '../../records/fault.ts';
import { newRecord } from '../../records/new-record.ts';
import type { Reading } from '../../records/read-record.ts';
import { valueAt } from '../../records/schema-faults.ts';
import { nearestFirst } from '../../text/near-miss.ts';
import { sentence } from '../../text/sentence.ts';
import { Stop } from '../../text/snippet.ts';
import { changeRecord, insert, remove, rename, set } from './change-record.ts';
import type { FixesOf, Found } from '../check.ts';
import type { Fix, FixContext } from './fix.ts';
import { pathOf } from './fix-keys.ts';
import { needToFill, strengthToFill } from './goal-parts.ts';
import { Stops } from './stops.ts';

const mostOffered = 8;

/** A need that is in no assessment: another one, the same one assessed, or none. */
export const needFixes: FixesOf = (found, context) => {
  const here = listed(found);
  if (!here) return [];
  return [
    ...replace(here, [...needsOf(context.file).keys()]),
    ...assess(here.id, 'needs', context),
    ...takeOut(here),
  ];
};

export const strengthFixes: FixesOf = (found, context) => {
  const here = listed(found);
  if (!here) return [];
  return [
    ...replace(here, [...strengthsOf(context.file).keys()]),
    ...assess(here.id, 'strengths', context),
    ...takeOut(here),
  ];
};

/** A goal that no plan has: another one; in a list it can also be taken out. */
export const goalFixes: FixesOf = (found, { file }) => {
  const known = [...goalIdsOf(file)];
  const here = listed(found);
  if (here) return [...replace(here, known), ...takeOut(here)];
  const at = pathOf(found.place);
  const id = at?.at(-1);
  if (!at || typeof id !== 'string') return [];
  const onValue = 'on' in found.place && found.place.on === 'value';
  const said = onValue ? valueAt(found.reading.record, at) : id;
  const there = Object.keys(
    (valueAt(found.reading.record, at.slice(0, -1)) as object | undefined) ?? {},
  );
  return nearestFirst(
    String(said),
    known.filter((goal) => onValue || !there.includes(goal)),
  )
    .slice(0, mostOffered)
    .map((goal) => ({
      title: sentence('Name goal {goal}', { goal }),
      change: changeRecord(found.reading.path, onValue ? set(at, goal) : rename(at, goal)),
    }));
};

/** A case without a record: another number, or a record for it. */
export const caseFixes: FixesOf = ({ reading, place }, context) => {
  const at = pathOf(place);
  const { id } = context.file;
  if (!at || id === undefined) return [];
  const known = context.caseload.cases.filter(caseRecord).flatMap((file) => file.id ?? []);
  const inPath = known.filter((other) => reading.path.split(/[/.]/).includes(other));
  const nearest = [...new Set([...inPath, ...nearestFirst(id, known)])].slice(0, mostOffered);
  return [
    ...nearest.map((other): Fix => ({
      title: sentence('Put it into case {other}', { other }),
      change: changeRecord(reading.path, set(at, other)),
      isPreferred: inPath.length === 1 && inPath[0] === other,
    })),
    ...makeCase(id, context),
  ];
};

function makeCase(id: string, { caseload, file, moment }: FixContext): readonly Fix[] {
  const cases = caseload.cases.filter(caseRecord);
  const path = pathOfNewCase({ ...caseload, cases }, id);
  if (caseload.readings.has(path)) return [];
  const records = file.readings.flatMap(({ record }) => record ?? []);
  const days = records.flatMap((record) => dayOf(record) ?? []).sort();
  const workers = records.flatMap((record) => ('worker' in record ? (record.worker ?? []) : []));
  const stops = new Stops();
  const text = newRecord(
    {
      record: 'case',
      id,
      client: String(stops.marked(new Stop('Initials or a pseudonym…'))),
      status: 'active',
      opened: days[0] ?? moment.today,
      worker: workers[0] ?? workersOf(caseload)[0] ?? String(stops.marked(new Stop('Name…'))),
    },
    [`# ${id}`],
  );
  const title = sentence('Make a case record for {id}', { id });
  return [{ title, change: { path, newFile: stops.partsOf(text) } }];
}

/** An id in a list of ids, with the others there. */
interface Listed {
  readonly id: string;
  readonly at: DataPath;
  readonly others: readonly unknown[];
  readonly reading: Reading;
}

function listed({ reading, place }: Found): Listed | undefined {
  const at = pathOf(place);
  const id = at && valueAt(reading.record, at);
  if (!at || typeof at.at(-1) !== 'number' || typeof id !== 'string') return undefined;
  const list = valueAt(reading.record, at.slice(0, -1)) as readonly unknown[];
  return { id, at, others: list.filter((_, index) => index !== at.at(-1)), reading };
}

function replace({ id, at, others, reading }: Listed, known: readonly string[]): readonly Fix[] {
  return nearestFirst(
    id,
    known.filter((other) => !others.includes(other)),
  )
    .slice(0, mostOffered)
    .map((other) => ({
      title: sentence('Write {other} in place of {id}', { other, id }),
      change: changeRecord(reading.path, set(at, other)),
    }));
}

function takeOut({ id, at, others, reading }: Listed): readonly Fix[] {
  if (others.length === 0) return [];
  const title = sentence('Take {id} out', { id });
  return [{ title, change: changeRecord(reading.path, remove(at)) }];
}

/** Adds what is missing to the newest assessment that can be read, to be written there. */
function assess(id: string, list: 'needs' | 'strengths', { file }: FixContext): readonly Fix[] {
  const newest = file.records.assessment.findLast(({ reading }) => !reading.outdated);
  if (!newest) return [];
  const filled = list === 'needs' ? needToFill(id) : strengthToFill(id);
  const there = newest.record[list];
  const { path } = newest.reading;
  const day = newest.record.date ?? '';
  const step = there?.length ? insert([list], there.length, filled) : set([list], [filled]);
  const title = sentence('Add {id} to the assessment of {day}', { id, day });
  return [{ title, change: changeRecord(path, step) }];
}
