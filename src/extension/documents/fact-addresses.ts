import * as vscode from 'vscode';
import type { FileAddress } from '../../summaries/source-address.ts';
import { relativeAddress } from '../../text/relative-address.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { uriAt } from '../paths.ts';

/**
 * Addresses as VS Code follows them from a document that stands in no file: counted from the first
 * folder of the workspace. Its Markdown preview refuses those that begin with `file:`.
 */
export function addressesInWindow(current: CurrentCaseload): FileAddress {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  return (path) => {
    const address = first && addressFrom(vscode.Uri.joinPath(first.uri, 'x'), path, current);
    return address?.replace(/^(?:\.\/)?/, '/') ?? path;
  };
}

/** Addresses as they are followed from a file. */
export function addressesFromFile(file: vscode.Uri, current: CurrentCaseload): FileAddress {
  return (path) => addressFrom(file, path, current) ?? path;
}

function addressFrom(file: vscode.Uri, path: string, current: CurrentCaseload): string | undefined {
  const uri = current.uriOf(path) ?? uriAt(path);
  return uri && relativeAddress(file.path, uri.path);
}
