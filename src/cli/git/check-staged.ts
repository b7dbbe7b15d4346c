import { realpathSync } from 'node:fs';
import { devNull } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import type { Day } from '../../calendar/day.ts';
import { isUnreadable, makeCaseload } from '../../caseload/caseload.ts';
import { askStaged, type Staged } from '../../caseload/git/ask-staged.ts';
import { askTexts } from '../../caseload/git/ask-texts.ts';
import { isRefused, type Refused } from '../../caseload/git/refusals.ts';
import { defaultSettings, readSettings, type Settings } from '../../caseload/settings.ts';
import type { Finding } from '../../checks/finding.ts';
import { Checking } from '../../checks/checking.ts';
import { decode } from '../../records/decode.ts';
import {
  looksLikeRecord,
  type Reading,
  readRecord,
  unreadable,
} from '../../records/read-record.ts';
import { speak } from '../../text/sentence.ts';
import { CannotLook, exitCodes } from '../cannot-look.ts';
import { settingsFile } from '../open-caseload.ts';
import { outsideOf } from '../outside.ts';
import { asReport } from '../report.ts';
import { answerInHook } from '../run-git.ts';
import { print } from '../terminal.ts';

/**
 * Checks the records of a folder as the next commit will hold them, and prints the errors and
 * warnings of those that it changes. Only errors are a reason not to commit.
 */
export function checkStaged(folder: string, today: Day): number {
  const staged = granted(answerInHook(askStaged(process.cwd(), devNull)));
  const prefix = prefixOf(staged, folder);
  const changed = new Set(
    [...staged.changed]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length)),
  );
  if (changed.size === 0) return exitCodes.allWell;
  const { settings, readings } = recordsIn(staged, prefix);
  const caseload = makeCaseload(readings, settings);
  const outside = outsideOf(join(staged.top, prefix), caseload);
  const checking = new Checking({ today, settings, outside });
  const findings = [...caseload.cases, caseload.unfiled]
    .filter((file) => file.readings.some(({ path }) => changed.has(path)))
    .flatMap((file) => checking.check(file))
    .filter(({ path, severity }) => changed.has(path) && isTold(severity));
  const looked = [...readings.values()].filter(({ path }) => changed.has(path));
  const unread = looked.filter(isUnreadable);
  if (findings.length > 0 || unread.length > 0) {
    const report = { records: looked.length, unreadable: unread.length, findings, answered: [] };
    print(asReport(report, { format: 'text', tellAnswered: false }));
  }
  const isError = ({ severity }: Finding): boolean => severity === 'error';
  return findings.some(isError) || unread.length > 0 ? exitCodes.findings : exitCodes.allWell;
}

function isTold(severity: Finding['severity']): boolean {
  return severity === 'error' || severity === 'warning';
}

/** What leads from the repository's top to a folder, with `/` at its end, as git writes it. */
function prefixOf({ top }: Staged, folder: string): string {
  const path = relative(realpathSync(top), realpathSync(resolve(folder)));
  if (path.startsWith('..') || path === resolve(path))
    throw new CannotLook(`${folder} is not in the repository of this folder`);
  return path === '' ? '' : `${path.split(sep).join('/')}/`;
}

function recordsIn(
  { top, files }: Staged,
  prefix: string,
): { readonly settings: Settings; readonly readings: ReadonlyMap<string, Reading> } {
  const wanted = [...files].filter(
    ([path]) =>
      path.startsWith(prefix) &&
      (isWalked(path.slice(prefix.length)) || path === prefix + settingsFile),
  );
  const texts = granted(
    answerInHook(
      askTexts(
        top,
        devNull,
        wanted.map(([, id]) => id),
      ),
    ),
  );
  const bytesAt = (path: string): Uint8Array | undefined => texts.get(files.get(path) ?? '');
  const settings = settingsIn(bytesAt(prefix + settingsFile));
  const readings = wanted.flatMap(([path]): readonly [string, Reading][] => {
    const bytes = bytesAt(path);
    const own = path.slice(prefix.length);
    const reading = bytes && own !== settingsFile ? readingOf(own, bytes, settings) : undefined;
    return reading ? [[own, reading]] : [];
  });
  return { settings, readings: new Map(readings) };
}

/** Markdown files where a walk through the folder would look for them. */
function isWalked(path: string): boolean {
  return /\.md$/i.test(path) && !/(?:^|\/)(?:\.[^/]*|node_modules)\//.test(path);
}

function readingOf(path: string, bytes: Uint8Array, settings: Settings): Reading | undefined {
  const { text, fault } = decode(bytes);
  if (!fault) return readRecord({ path, text }, settings.extraCodes);
  return looksLikeRecord(text) ? unreadable(path, fault, text) : undefined;
}

function settingsIn(bytes: Uint8Array | undefined): Settings {
  const decoded = bytes && decode(bytes);
  return !decoded || decoded.fault
    ? defaultSettings
    : readSettings({ path: settingsFile, text: decoded.text }).settings;
}

function granted<Answer extends object>(answer: Answer | Refused): Answer {
  if (isRefused(answer)) throw new CannotLook(speak(answer.refused));
  return answer;
}
