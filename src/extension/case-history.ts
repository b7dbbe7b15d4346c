import { devNull } from 'node:os';
import * as vscode from 'vscode';
import { type CaseFile, caseRecord, fileCase } from '../caseload/case-file.ts';
import type { CaseVersions } from '../caseload/case-versions.ts';
import { askCaseVersions } from '../caseload/git/ask-case-versions.ts';
import { isRefused } from '../caseload/git/refusals.ts';
import { historyOfCase } from '../plans/history/case-history.ts';
import type { Reading } from '../records/read-record.ts';
import type { TimelineSubject } from '../summaries/case-timeline.ts';
import { sentence } from '../text/sentence.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { findGit } from './git-extension.ts';
import { pathOf } from './paths.ts';
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
    const head = git.getRepository(folder.uri)?.state.HEAD?.commit ?? '';
    const here = inFolder(folder, file, this.current.value.readings);
    const unread = [...here.readings.values()].filter(({ record }) => !record);
    const paths = [...here.file.readings, ...unread].map(({ path }) => path);
    const of = [folder.uri.toString(), head, here.readings.size, ...paths].join('\n');
    const id = file.id ?? '';
    const last = this.asked.get(id);
    if (last?.of === of && head !== '')
      return this.tell(here.file, { ...last.known, readings: here.readings });
    const place = { folder: folder.uri.fsPath, nullDevice: devNull };
    const known = await answer(askCaseVersions(place, here.file, here.readings), git.git.path);
    if (isRefused(known)) return { ...known, advice: committed };
    this.asked.set(id, { of, known });
    return this.tell(here.file, known);
  }

  private tell(file: CaseFile, known: CaseVersions): Known {
    return historyOfCase(file, known, this.current.moment);
  }

  /** The folder of the workspace that holds the case: that of its record, or of its first file. */
  private folderOf(file: CaseFile): vscode.WorkspaceFolder | undefined {
    const reading = caseRecord(file)?.reading ?? file.readings[0];
    const uri = reading && this.current.uriOf(reading.path);
    return uri && vscode.workspace.getWorkspaceFolder(uri);
  }
}

/** A case and the readings of one folder of the workspace, by their paths from there. */
function inFolder(
  folder: vscode.WorkspaceFolder,
  file: CaseFile,
  readings: ReadonlyMap<string, Reading>,
): { readonly file: CaseFile; readonly readings: ReadonlyMap<string, Reading> } {
  const before = pathOf(vscode.Uri.joinPath(folder.uri, 'x')).slice(0, -1);
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
