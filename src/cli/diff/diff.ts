import { realpathSync, statSync } from 'node:fs';
import { devNull } from 'node:os';
import type { Day } from '../../calendar/day.ts';
import { caseIdOf } from '../../caseload/case-file.ts';
import { type Caseload, makeCaseload } from '../../caseload/caseload.ts';
import { askBase, askCommit } from '../../caseload/git/ask-commit.ts';
import type { Settings } from '../../caseload/settings.ts';
import {
  comparePair,
  compareRevisions,
  plansWithHistory,
  type Revisions,
  tellWithHistory,
} from '../../plans/revisions/compare-revisions.ts';
import type { RecordChanges } from '../../plans/revisions/record-changes.ts';
import type { Reading } from '../../records/read-record.ts';
import type { ChangesTold } from '../../summaries/changes/change-document.ts';
import type { RevisionNamed } from '../../summaries/changes/revision-words.ts';
import { nearMiss } from '../../text/near-miss.ts';
import { CannotLook, exitCodes } from '../cannot-look.ts';
import { openCaseload, settingsIn } from '../open-caseload.ts';
import { readFile } from '../read-file.ts';
import { answer } from '../run-git.ts';
import { print } from '../terminal.ts';
import { earlierPlans } from './earlier-plans.ts';
import { granted } from './granted.ts';
import { type Range, rangeFrom } from './range.ts';
import { type DiffFormat, reportOf } from './report-changes.ts';
import { notInGit, readingsAt, readingsNow } from './sides.ts';

/** What `caseload diff` was asked. */
export interface AskedOfDiff {
  readonly revisions: string | undefined;
  readonly files: readonly string[] | undefined;
  readonly folder: string;
  readonly caseId: string | undefined;
  readonly format: DiffFormat;
  readonly today: Day;
}

/** Prints what changed, and gives the code to end with. */
export function diff(asked: AskedOfDiff): number {
  const told = asked.files ? betweenFiles(asked.files, asked) : betweenRevisions(asked);
  print(reportOf(told, asked.format));
  return told.records.length === 0 ? exitCodes.allWell : exitCodes.findings;
}

type AtCommit = Extract<RevisionNamed, { kind: 'commit' }>;

function betweenRevisions({ revisions, folder, caseId, today }: AskedOfDiff): ChangesTold {
  const { caseload, moment } = openCaseload(folder, today);
  const { settings } = moment;
  const now = { folder, readings: caseload.readings, extraCodes: settings.extraCodes };
  const { from, to } = endsOf(rangeFrom(revisions), realpathSync(folder));
  const before = readingsAt(from.commit, now);
  const after = to.kind === 'commit' ? readingsAt(to.commit, now) : readingsNow(now, before);
  const sides = {
    before: makeCaseload(before, settings),
    after: makeCaseload(after, settings),
    moment,
  };
  if (caseId !== undefined) refuseUnknown(caseId, sides, folder);
  const found = compareRevisions(sides);
  const earlier = earlierPlans(plansWithHistory(found), from.commit, folder);
  const all = tellWithHistory(found, sides, earlier);
  const records = caseId === undefined ? all : all.filter((each) => isOfCase(each, caseId));
  const added = records.filter((each) => !each.before).map(({ path }) => path);
  const uncommitted = to.kind === 'now' ? notInGit(added, folder) : [];
  return { from, to, records, uncommitted: new Set(uncommitted), today };
}

/** Compares two files as they are, whatever they are called. */
function betweenFiles(files: readonly string[], { folder, today }: AskedOfDiff): ChangesTold {
  const [one, other, ...more] = files;
  if (one === undefined || other === undefined || more.length > 0)
    throw new CannotLook('--files takes two files: the older one, then the newer one');
  const { settings } = settingsIn(folder);
  const [before, after] = [recordIn(one, settings), recordIn(other, settings)];
  if (before.record && after.record && before.record.record !== after.record.record)
    throw new CannotLook('These two files hold records of different kinds');
  const alone = (reading: Reading): Caseload =>
    makeCaseload(new Map([[reading.path, reading]]), settings);
  const sides = { before: alone(before), after: alone(after), moment: { today, settings } };
  const found = comparePair({ before, after }, sides);
  return {
    from: { kind: 'file', path: one },
    to: { kind: 'file', path: other },
    records: found ? [found] : [],
    uncommitted: new Set(),
    today,
  };
}

function recordIn(path: string, { extraCodes }: Settings): Reading {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || found.isDirectory()) throw new CannotLook(`There is no file ${path}`);
  const reading = readFile(path, path, extraCodes);
  if (reading) return reading;
  throw new CannotLook(`${path} is no record: its front matter has no record: key`);
}

/** The two moments; the later one is undefined for the files as they are now. */
function endsOf(
  { from, to, fromBase }: Range,
  folder: string,
): { readonly from: AtCommit; readonly to: AtCommit | { readonly kind: 'now' } } {
  const named = (revision: string): AtCommit => ({
    kind: 'commit',
    revision,
    commit: granted(answer(askCommit(folder, devNull, revision))),
  });
  const first = named(from);
  if (to === undefined) return { from: first, to: { kind: 'now' } };
  const second = named(to);
  if (!fromBase) return { from: first, to: second };
  const commits = [first.commit, second.commit] as const;
  const commit = granted(answer(askBase(folder, devNull, commits)));
  return { from: { kind: 'commit', revision: `${from}...${to}`, commit }, to: second };
}

function refuseUnknown(id: string, { before, after }: Revisions, folder: string): void {
  const known = [...before.cases, ...after.cases].flatMap((file) => file.id ?? []);
  if (known.includes(id)) return;
  const meant = nearMiss(id, [...new Set(known)], 2);
  throw new CannotLook(
    `There is no case ${id} in ${folder}, then or now${meant ? `, did you mean ${meant}?` : '.'}`,
  );
}

function isOfCase({ before, after }: RecordChanges, id: string): boolean {
  return [before, after].some((side) => side?.record && caseIdOf(side.record) === id);
}
