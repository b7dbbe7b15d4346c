import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Day } from '../calendar/day.ts';
import { isUnreadable, makeCaseload } from '../caseload/caseload.ts';
import type { Finding } from '../checks/finding.ts';
import { type LookedThrough, lookThrough } from '../checks/run.ts';
import { Stopwatch } from './stopwatch.ts';
import { CannotLook, exitCodes } from './cannot-look.ts';
import { templateFindings } from './document/template-findings.ts';
import {
  type OpenedCaseload,
  openCaseload,
  settingsFile,
  settingsFindings,
} from './open-caseload.ts';
import { outsideOf } from './outside.ts';
import { readFile } from './read-file.ts';
import { asReport, type CheckReport, type Format } from './report.ts';
import { print } from './terminal.ts';

/** How to look and what to print of it. */
interface CheckOptions {
  readonly format: Format;
  readonly today: Day;
  /** Also what answers in the records settle. */
  readonly answered: boolean;
  /** Also how long each check took. */
  readonly timing: boolean;
}

/** Checks folders and files and prints what was found. Gives the code to end with. */
export function check(paths: readonly string[], options: CheckOptions): number {
  const { format, today } = options;
  const asked = paths.length > 0 ? paths : ['.'];
  for (const path of asked) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isDirectory() && !found?.isFile())
      throw new CannotLook(`There is no file or folder ${path}`);
  }
  const stopwatch = new Stopwatch();
  const look = (folder: string, { caseload, moment }: OpenedCaseload): LookedThrough =>
    lookThrough(
      caseload,
      { ...moment, outside: outsideOf(folder, caseload) },
      options.timing ? stopwatch.watch : undefined,
    );
  const reports = asked.map((path) =>
    statSync(path).isDirectory()
      ? checkFolder(path, { today, isOneOfMany: asked.length > 1, look })
      : checkFile(path, { today, look }),
  );
  const report: CheckReport = {
    records: sum(reports.map(({ records }) => records)),
    unreadable: sum(reports.map(({ unreadable }) => unreadable)),
    findings: reports.flatMap(({ findings }) => findings),
    answered: reports.flatMap(({ answered }) => answered),
    ...(options.timing ? { timing: stopwatch.read() } : {}),
  };
  print(asReport(report, { format, tellAnswered: options.answered }));
  return isAllWell(report) ? exitCodes.allWell : exitCodes.findings;
}

/** A file that cannot be read is never all well, however its finding is set. */
function isAllWell({ findings, unreadable }: CheckReport): boolean {
  return (
    unreadable === 0 &&
    findings.every(({ severity }) => severity !== 'error' && severity !== 'warning')
  );
}

interface Looking {
  readonly today: Day;
  readonly look: (folder: string, opened: OpenedCaseload) => LookedThrough;
  readonly isOneOfMany?: boolean;
}

/** Among several folders a path alone would not say where it is, so the folder stands before it. */
function checkFolder(folder: string, { today, look, isOneOfMany }: Looking): CheckReport {
  const opened = openCaseload(folder, today);
  const { findings, answered } = look(folder, opened);
  const readings = [...opened.caseload.readings.values()];
  const told = (list: readonly Finding[]): readonly Finding[] =>
    inOrder(list).map((finding) =>
      isOneOfMany ? { ...finding, path: withSlashes(join(folder, finding.path)) } : finding,
    );
  return {
    records: readings.length,
    unreadable: readings.filter(isUnreadable).length,
    findings: told([...settingsFindings(opened), ...templateFindings(folder, opened), ...findings]),
    answered: told(answered),
  };
}

/** Judges one file within the caseload it belongs to, and tells only what is found in it. */
function checkFile(file: string, { today, look }: Looking): CheckReport {
  const real = realpathSync(file);
  const folder = caseloadFolderOf(real);
  const path = withSlashes(relative(folder, real));
  const opened = withFile(openCaseload(folder, today), real, path);
  const { findings, answered } = look(folder, opened);
  const told = (list: readonly Finding[]): readonly Finding[] =>
    inOrder(list.filter((finding) => finding.path === path)).map((finding) => ({
      ...finding,
      path: withSlashes(file),
    }));
  const reading = opened.caseload.readings.get(path);
  return {
    records: reading ? 1 : 0,
    unreadable: reading && isUnreadable(reading) ? 1 : 0,
    findings: told([...settingsFindings(opened), ...templateFindings(folder, opened), ...findings]),
    answered: told(answered),
  };
}

/** The nearest folder above that holds settings or a repository, else the file's own. */
function caseloadFolderOf(file: string): string {
  const own = dirname(file);
  let folder = own;
  for (;;) {
    if (existsSync(join(folder, settingsFile)) || existsSync(join(folder, '.git'))) return folder;
    const above = dirname(folder);
    if (above === folder) return own;
    folder = above;
  }
}

/** The caseload with a file that the walk passes by, such as one in a hidden folder. */
function withFile(opened: OpenedCaseload, file: string, path: string): OpenedCaseload {
  const { caseload, moment } = opened;
  if (caseload.readings.has(path) || basename(path) === settingsFile) return opened;
  const reading = readFile(resolve(file), path, moment.settings.extraCodes);
  if (!reading) return opened;
  const readings = new Map(caseload.readings).set(path, reading);
  return { ...opened, caseload: makeCaseload(readings, caseload.settings) };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const compare = (one: Finding, other: Finding): number =>
    one.range.start.line - other.range.start.line ||
    one.range.start.character - other.range.start.character;
  return [...findings].sort((one, other) =>
    one.path === other.path ? compare(one, other) : one.path < other.path ? -1 : 1,
  );
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
