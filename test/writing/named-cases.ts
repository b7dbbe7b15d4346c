import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Caseload, makeCaseload } from '../../src/caseload/caseload.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import { type Reading, readRecord, type SourceFile } from '../../src/records/read-record.ts';
import { nameAt, type Known } from '../../src/writing/references.ts';
import { makeNameIndex, type Standing } from '../../src/writing/standing.ts';

/** O.V., who drove a tram, and next door T.K., whose plan has a G1 of its own. */
export const tramCase: Readonly<Record<string, string>> = {
  'tram/case.md': `record: case
id: C-0317
client: O.V.
status: active
opened: 2026-02-02
worker: N. Sand`,
  'tram/assessment-february.md': `record: assessment
case: C-0317
date: 2026-02-09
needs:
  - { id: N1, need: Hears well enough to use the phone }
  - { id: N2, need: Money that lasts the month }
strengths:
  - { id: S1, strength: Knows every stop of line 9 }`,
  'tram/assessment-may.md': `record: assessment
case: C-0317
date: 2026-05-11
needs: [{ id: "N1", need: Hears the doorbell too }]
readings:
  - { respondent: O.V., calls-missed: 4 }
  - { respondent: M.V., calls-missed: 5 }`,
  'tram/plan.md': `record: plan
case: 'C-0317'
status: active
start: 2026-02-16
goals:
  - id: G1 # asked for by the school too
    goal: Answer nine of ten calls from the school by 1 June
    status: active
    addresses: [N1]
    uses: ["S1"]
    due: 2026-06-01
    measures:
      - { name: calls-missed, unit: calls in 14 days, baseline: 9, target: 1 }
    steps:
      - { step: Book the hearing test, who: client, by: 2026-02-27, done: 2026-02-20 }
      - { step: Fetch the aids together, who: joint, by: 2026-03-20 }
  - id: G12
    goal: Pay the rent from his own account for three months`,
  'tram/visit-march.md': `record: interview
case: C-0317
date: 2026-03-02
stage: monitoring-progress
goals: [ G1, G12 ]
readings: { calls-missed: 6 }
ratings: { "G1": -1, G12: 0 }
outcomes: { G1: no-change }
readiness: { G1: action }`,
  'tram/visit-april.md': `record: interview
case: C-0317
date: 2026-04-06
stage: monitoring-progress
goals:
  - G1`,
  'tram/referral.md': `record: referral
case: C-0317
to: Harbor clinic
for: A hearing test
goal: G1
status: completed
requested: 2026-02-20`,
  'tram/review.md': `record: review
case: C-0317
date: 2026-02-27
reviewer: T. Lund
plan: sha256:${'0a'.repeat(32)}
decision: changes-requested
goals:
  G1: agree
  'G12': { decision: query, because: Is June within reach? }`,
  'tram/reflection.md': `record: reflection
date: 2026-02-27
worker: N. Sand
case: C-0317`,
  'harbor/case.md': `record: case
id: C-0401
client: T.K.
status: active
opened: 2026-02-02
worker: N. Sand`,
  'harbor/plan.md': `record: plan
case: C-0401
status: active
start: 2026-02-16
goals:
  - { id: G1, goal: Sleep at home on five nights a week, addresses: [N1] }`,
  'harbor/visit.md': `record: interview
case: C-0401
date: 2026-03-09
stage: monitoring-progress
goals: [G1]`,
};

/** The caseload of front matters by path, or of whole texts where they begin with a fence. */
export function knownOf(files: Readonly<Record<string, string>> = tramCase): Known {
  return knownFrom(
    Object.entries(files).map(([path, text]) => ({
      path,
      text: /^\uFEFF?---/.test(text) ? text : `---\n${text}\n---\n\nHe laughed first.\n`,
    })),
  );
}

/** Reads files; those that `before` has with the same text are not read again. */
export function knownFrom(files: readonly SourceFile[], before?: Known): Known {
  const readings = files.flatMap((file) => {
    const same = before?.caseload.readings.get(file.path);
    return same?.text === file.text ? same : (readRecord(file) ?? []);
  });
  return knownOfReadings(readings, before);
}

export function knownOfReadings(readings: readonly Reading[], before?: Known): Known {
  const byPath = new Map(readings.map((reading) => [reading.path, reading]));
  const caseload = makeCaseload(byPath, defaultSettings, before?.caseload);
  return { caseload, index: before?.index ?? makeNameIndex() };
}

/** The name at the place where some words stand first in a file, asked for at their middle. */
export function nameIn(known: Known, path: string, words: string): Standing {
  const reading = known.caseload.readings.get(path);
  assert.ok(reading, `${path} is a record`);
  const offset = reading.text.indexOf(words) + Math.floor(words.length / 2);
  const name = nameAt(reading, offset, known.index);
  assert.ok(name, `${words} is a name in ${path}`);
  return name;
}

/** Where names stand, as `path:line` with lines from 1, to be compared with what is expected. */
export function linesOf(places: readonly Standing[]): readonly string[] {
  return places.map(({ reading, span }) => {
    const line = reading.text.slice(0, span.start).split('\n').length;
    return `${reading.path}:${line}`;
  });
}

export function sampleFiles(): readonly SourceFile[] {
  const top = 'examples/caseload';
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') }));
}

export function textOf(caseload: Caseload, path: string): string {
  const reading = caseload.readings.get(path);
  assert.ok(reading, `${path} is a record`);
  return reading.text;
}
