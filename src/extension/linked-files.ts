import { stat } from 'node:fs/promises';
import * as vscode from 'vscode';
import { linkedPaths, placesOf } from '../records/body-links.ts';
import { forEachAtOnce } from './at-once.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { pathOf, uriAt } from './paths.ts';
import { isNotThere } from './record-files.ts';
import { Soon } from './soon.ts';

const pause = 200;
/** Milliseconds of reading texts after which other work has its turn. */
const turn = 10;

/**
 * Keeps the caseload knowing which of the files that its records link to are not there: looked for
 * when records change, when what they link to comes or goes, and with each look through all.
 */
export function followLinks(current: CurrentCaseload): vscode.Disposable {
  const links = new LinkedFiles(current);
  const watcher = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  return vscode.Disposable.from(
    links,
    watcher,
    watcher.onDidCreate(links.cameOrWent),
    watcher.onDidDelete(links.cameOrWent),
    current.onDidChange(links.look.ask),
    current.onDidScan(links.lookAgain),
  );
}

class LinkedFiles implements vscode.Disposable {
  readonly look = new Soon(pause, () => this.find());
  private readonly current: CurrentCaseload;
  /** Of each linked path whether there is nothing, as far as it was looked for. */
  private missing = new Map<string, boolean>();
  /** The files that links lead to and the folders above them, as paths of the system. */
  private touching: ReadonlySet<string> = new Set();

  constructor(current: CurrentCaseload) {
    this.current = current;
  }

  readonly lookAgain = (): void => {
    this.missing = new Map();
    this.look.ask();
  };

  /** A folder may bring or take linked files with it. */
  readonly cameOrWent = ({ path }: vscode.Uri): void => {
    if (this.touching.has(path)) this.lookAgain();
  };

  dispose(): void {
    this.look.dispose();
  }

  private async find(): Promise<void> {
    const { missing } = this;
    const linked = await pathsLinked(this.current);
    for (const path of missing.keys()) if (!linked.has(path)) missing.delete(path);
    this.touching = new Set([...linked].flatMap(urisOf).flatMap(({ path }) => upwards(path)));
    const unknown = [...linked].filter((path) => !missing.has(path));
    await forEachAtOnce(unknown, async (path) => {
      missing.set(path, await isMissing(path));
    });
    const gone = [...missing].filter(([, isGone]) => isGone).map(([path]) => path);
    this.current.know({ missing: new Set(gone) });
  }
}

/** A path and those of all folders it lies in. */
function upwards(path: string): readonly string[] {
  return path.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'));
}

/** What all records link to; texts that are not saved anywhere lie nowhere that links start from. */
async function pathsLinked(current: CurrentCaseload): Promise<ReadonlySet<string>> {
  const linked = new Set<string>();
  let since = performance.now();
  for (const reading of current.value.readings.values()) {
    if (current.uriOf(reading.path)?.scheme === 'untitled') continue;
    for (const path of linkedPaths(reading)) linked.add(path);
    if (performance.now() - since < turn) continue;
    await new Promise(setImmediate);
    since = performance.now();
  }
  return linked;
}

/** Where a link can lead: from the top of the workspace to any of its folders. */
function urisOf(path: string): readonly vscode.Uri[] {
  const places = placesOf(path);
  if (path.startsWith('/')) {
    const folders = vscode.workspace.workspaceFolders ?? [];
    return folders.flatMap(({ uri }) => places.map((place) => vscode.Uri.joinPath(uri, place)));
  }
  // Among several folders a path can leave them all.
  return places
    .flatMap((place) => uriAt(place) ?? [])
    .filter((uri, index) => pathOf(uri) === places[index]);
}

async function isMissing(path: string): Promise<boolean> {
  const places = urisOf(path);
  for (const place of places) if (!(await isNowhere(place))) return false;
  return places.length > 0;
}

async function isNowhere(uri: vscode.Uri): Promise<boolean> {
  try {
    if (uri.scheme === 'file') await stat(uri.fsPath);
    else await vscode.workspace.fs.stat(uri);
    return false;
  } catch (error) {
    // What may not be looked at can be there.
    return isNotThere(error);
  }
}
