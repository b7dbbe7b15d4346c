import * as vscode from 'vscode';
import { nameOfDocument } from './document-name.ts';
import { type DocumentRequest, isDocument, requestIn, uriOfDocument } from './document-request.ts';

/** A document that is open, and what it was asked to be. */
export interface OpenDocument {
  readonly uri: vscode.Uri;
  readonly request: DocumentRequest;
}

/** Shows a document with its preview beside. */
export async function openDocument(request: DocumentRequest): Promise<void> {
  const uri = uriOfDocument(request, nameOfDocument(request));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
}

/** Shows a document made otherwise in the place of one that is open; its preview follows. */
export async function replaceDocument(
  { uri, request }: OpenDocument,
  change: Partial<DocumentRequest>,
): Promise<void> {
  const next = { ...request, ...change };
  const nextUri = uriOfDocument(next, nameOfDocument(next));
  if (nextUri.toString() === uri.toString()) return;
  const document = await vscode.workspace.openTextDocument(nextUri);
  const viewColumn = tabsOf(uri)[0]?.group.viewColumn ?? vscode.ViewColumn.Active;
  await vscode.window.showTextDocument(document, { preview: false, viewColumn });
  await vscode.window.tabGroups.close(tabsOf(uri), true);
}

/**
 * The document that a command is about: the one it was called on, the one in the active editor,
 * else the one that is seen, or was opened last, since its preview may have the focus.
 */
export function documentAt(argument: unknown): OpenDocument | undefined {
  const uris = [
    ...(argument instanceof vscode.Uri ? [argument] : []),
    ...[vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].flatMap(
      (editor) => editor?.document.uri ?? [],
    ),
    ...documentTabs().map(({ uri }) => uri),
  ];
  const uri = uris.find(isDocument);
  const request = uri && requestIn(uri);
  return uri && request && { uri, request };
}

/** Lets menus know whether a document is open, also while its preview has the focus. */
export function followOpenDocuments(): vscode.Disposable {
  const tell = (): void => {
    const isOpen = documentTabs().length > 0;
    void vscode.commands.executeCommand('setContext', 'caseload.documentIsOpen', isOpen);
  };
  tell();
  return vscode.window.tabGroups.onDidChangeTabs(tell);
}

function tabsOf(uri: vscode.Uri): readonly vscode.Tab[] {
  return documentTabs()
    .filter((each) => each.uri.toString() === uri.toString())
    .map(({ tab }) => tab);
}

/** Of some tabs, of all where none are given, those that show documents, the last first. */
export function documentTabs(
  tabs: readonly vscode.Tab[] = vscode.window.tabGroups.all.flatMap((group) => group.tabs),
): readonly { readonly tab: vscode.Tab; readonly uri: vscode.Uri }[] {
  return tabs
    .flatMap((tab) =>
      tab.input instanceof vscode.TabInputText && isDocument(tab.input.uri)
        ? [{ tab, uri: tab.input.uri }]
        : [],
    )
    .toReversed();
}
