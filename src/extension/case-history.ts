import { devNull } from 'node:os';
import * as vscode from 'vscode';
import { type CaseFile, caseRecord, fileCase } from '../caseload/case-file.ts';
import type { CaseVersions } from '../caseload/case-versions.ts';
import { askCaseRecords, type CaseRecordVersions } from '../caseload/git/ask-case-records.ts';
import { askCaseVersions } from '../caseload/git/ask-case-versions.ts';
import { isRefused, type Refused } from '../caseload/git/refusals.ts';
import { historyOfCase } from '../plans/history/case-history.ts';
import { caseRecordHistories } from '../plans/history/case-record-histories.ts';
import type { CaseHistory } from '../plans/history/history.ts';
import type { Reading } from '../records/read-record.ts';
import type { TimelineSubject } from '../summaries/case-timeline.ts';
import { sentence } from '../text/sentence.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { findGit, type GitApi } from './git-extension.ts';
import { placeOf } from './paths.ts';
import { answer } from './run-git.ts';

type Known = TimelineSubject['history'];

/** What git said of a case, for as long as it would say the same. */
interface Asked {
  readonly of: string;
  readonly known: CaseVersions;
}

/**
 * The histories of cases as git tells them. Git is asked anew only when another commit is checked
 * out or the case has other files: what is typed meanwhile is held against what it said last.
 */
export class CaseHistories {
  private readonly current: CurrentCaseload;
  private readonly asked = new Map<string, Asked>();

  constructor(current: CurrentCaseload) {
    this.current = current;
  }

  /** Forgets what git said of a case. */
  forget(caseId: string): void {
    this.asked.delete(caseId);
  }

  async of(file: CaseFile): Promise<Known> {
    if (!vscode.workspace.isTrusted) return untrusted;
    const folder = this.folderOf(file);
    if (folder?.uri.scheme !== 'file') return notOnDisk;
    const git = (await findGit())?.api;
    if (!git) return gitOff;
    const here = inFolder(folder, file, this.current.value.readings);
    const known = await this.ask(git, folder, here);
    if (isRefused(known)) return { ...known, advice: committed };
    return historyOfCase(here.file, known, this.current.moment);
  }

  /**
   * The histories of nothing but the case records of many cases, by the ids of the cases; undefined
   * where git cannot be asked of one of them. Each is worked out when the next is asked for.
   */
  async ofCaseRecords(
    files: readonly CaseFile[],
  ): Promise<Iterable<readonly [id: string, history: CaseHistory]> | undefined> {
    const git = vscode.workspace.isTrusted ? (await findGit())?.api : undefined;
    const folders = files.map((file) => this.folderOf(file));
    const records: CaseRecordVersions[] = [];
    for (const folder of new Set(folders)) {
      if (!git || folder?.uri.scheme !== 'file') return undefined;
      const before = placeOf(folder.uri);
      const within = files
        .filter((_, index) => folders[index] === folder)
        .map((file) => caseRecordFrom(before, file));
      const place = { folder: folder.uri.fsPath, nullDevice: devNull };
      const known = await answer(askCaseRecords(place, within), git.git.path);
      if (isRefused(known)) return undefined;
      records.push(...known);
    }
    return caseRecordHistories(records, this.current.moment);
  }

  private async ask(
    git: GitApi,
    { uri }: vscode.WorkspaceFolder,
    { file, readings }: Here,
  ): Promise<CaseVersions | Refused> {
    const head = git.getRepository(uri)?.state.HEAD?.commit;
    const unread = [...readings.values()].filter(({ record }) => !record);
    const paths = [...file.readings, ...unread].map(({ path }) => path);
    const of = [uri.toString(), head, readings.size, ...paths].join('\n');
    const id = file.id ?? '';
    const last = this.asked.get(id);
    if (last?.of === of && head !== undefined) return { ...last.known, readings };
    const place = { folder: uri.fsPath, nullDevice: devNull };
    const known = await answer(askCaseVersions(place, file, readings), git.git.path);
    if (!isRefused(known)) this.asked.set(id, { of, known });
    return known;
  }

  /** The folder of the workspace that holds the case: that of its record, or of its first file. */
  private folderOf(file: CaseFile): vscode.WorkspaceFolder | undefined {
    const reading = caseRecord(file)?.reading ?? file.readings[0];
    const uri = reading && this.current.uriOf(reading.path);
    return uri && vscode.workspace.getWorkspaceFolder(uri);
  }
}

interface Here {
  readonly file: CaseFile;
  readonly readings: ReadonlyMap<string, Reading>;
}

/** A case and the readings of one folder of the workspace, by their paths from there. */
function inFolder(
  folder: vscode.WorkspaceFolder,
  file: CaseFile,
  readings: ReadonlyMap<string, Reading>,
): Here {
  const before = placeOf(folder.uri);
  if (before === '') return { file, readings };
  const moved = new Map<Reading, Reading>();
  for (const reading of readings.values())
    if (reading.path.startsWith(before))
      moved.set(reading, { ...reading, path: reading.path.slice(before.length) });
  const own = file.readings.flatMap((reading) => moved.get(reading) ?? []);
  return {
    file: fileCase(file.id, own),
    readings: new Map([...moved.values()].map((reading) => [reading.path, reading])),
  };
}

/** A case with its case record alone, as seen from a folder of the workspace. */
function caseRecordFrom(before: string, file: CaseFile): CaseFile {
  const reading = caseRecord(file)?.reading;
  if (!reading) return fileCase(file.id, []);
  return fileCase(file.id, [{ ...reading, path: reading.path.slice(before.length) }]);
}

const committed = sentence(
  'The timeline is told of records that are committed to a git repository',
);

const untrusted: Known = {
  refused: sentence('This window is in Restricted Mode, in which git is not asked for anything'),
  advice: sentence('Trust this workspace, and the timeline of the case is told here'),
};

const gitOff: Known = {
  refused: sentence('VS Code’s own Git extension is turned off or has found no git program'),
  advice: sentence(
    'Turn it on with the setting git.enabled, or install git, and the timeline is told here',
  ),
};

const notOnDisk: Known = {
  refused: sentence('This case is not in a folder on this computer, so git cannot be asked'),
  advice: sentence('Open a copy of its repository on this computer'),
};
