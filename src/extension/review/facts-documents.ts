import * as vscode from 'vscode';
import { factsText } from '../../plans/compare/facts.ts';
import type { RecordSide } from '../../plans/review/reviews.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import type { EarlierTexts } from './earlier-texts.ts';

const factsScheme = 'caseload-facts';
/** By it VS Code knows the texts, whose lines are wrapped: a fact may be a whole paragraph. */
const factsEnding = '.caseload-facts';
const textScheme = 'caseload-text';

/** Where a side of a comparison stands, kept in its address: a window that opens anew finds it. */
interface Whereabouts {
  readonly path?: string;
  readonly blob?: string;
  /** A file that a person chose, which need not be part of the caseload. */
  readonly file?: string;
}

/** A side of a comparison as the address of its readable text; an empty one where there is none. */
export function factsUri(side: RecordSide | undefined, name: string): vscode.Uri {
  return addressOf(factsScheme, side && whereaboutsOf(side), `${name}${factsEnding}`);
}

/** The readable text of a file that a person chose. */
export function factsOfFile(file: vscode.Uri, name: string): vscode.Uri {
  return addressOf(factsScheme, { file: file.toString() }, `${name}${factsEnding}`);
}

/** A side of a comparison as the address of the very text of its file. */
export function textUri(side: RecordSide | undefined, name: string): vscode.Uri {
  return addressOf(textScheme, side && whereaboutsOf(side), `${name}.md`);
}

/** Serves both sides of comparisons as texts that nobody can change. */
export function serveDocuments(current: CurrentCaseload, earlier: EarlierTexts): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(factsScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => {
        const reading = await readingAt(uri, current, earlier);
        return reading?.record ? factsText(reading.record) : '';
      },
    }),
    vscode.workspace.registerTextDocumentContentProvider(textScheme, {
      provideTextDocumentContent: async (uri) =>
        (await readingAt(uri, current, earlier))?.text ?? '',
    }),
    current.onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments)
        if (uri.scheme === factsScheme && whereaboutsIn(uri).blob === undefined) changed.fire(uri);
    }),
  );
}

async function readingAt(
  uri: vscode.Uri,
  current: CurrentCaseload,
  earlier: EarlierTexts,
): Promise<RecordSide['reading'] | undefined> {
  const { path, blob, file } = whereaboutsIn(uri);
  if (blob !== undefined) {
    await earlier.fetch([blob]);
    return earlier.reading(blob);
  }
  if (file !== undefined) return earlier.fileAt(vscode.Uri.parse(file, true));
  if (path === undefined) return undefined;
  // A window that opens with a comparison asks for it before the records were looked through.
  if (!current.isScanned) await once(current.onDidScan);
  return current.value.readings.get(path);
}

function whereaboutsOf({ reading, blob }: RecordSide): Whereabouts {
  return blob === undefined ? { path: reading.path } : { blob };
}

function addressOf(scheme: string, where: Whereabouts | undefined, name: string): vscode.Uri {
  const query = JSON.stringify(where ?? {});
  return vscode.Uri.from({ scheme, path: `/${name.replaceAll('/', '-')}`, query });
}

function whereaboutsIn({ query }: vscode.Uri): Whereabouts {
  try {
    const where = JSON.parse(query) as Record<string, unknown> | null;
    const texts = Object.entries(where ?? {}).filter(([, value]) => typeof value === 'string');
    return Object.fromEntries(texts);
  } catch {
    return {};
  }
}

function once(event: vscode.Event<void>): Promise<void> {
  return new Promise((resolve) => {
    const listening = event(() => {
      listening.dispose();
      resolve();
    });
  });
}
