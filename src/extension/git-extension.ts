import * as vscode from 'vscode';

/** What is used of the API that VS Code's own Git extension gives, version 1. */
export interface GitApi {
  readonly git: { readonly path: string };
  readonly repositories: readonly Repository[];
  readonly onDidOpenRepository: vscode.Event<Repository>;
  readonly onDidCloseRepository: vscode.Event<Repository>;
  /** The repository that a file or folder lies in. */
  getRepository(uri: vscode.Uri): Repository | null;
}

export interface Repository {
  readonly state: {
    readonly HEAD: { readonly commit?: string } | undefined;
    readonly onDidChange: vscode.Event<void>;
  };
}

export interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: vscode.Event<boolean>;
  getAPI(version: 1): GitApi;
}

/**
 * VS Code's own Git extension, where it is there, with its API where it is enabled. It is not asked
 * for before the workspace is trusted.
 */
export async function findGit(): Promise<
  { readonly extension: GitExtension; readonly api: GitApi | undefined } | undefined
> {
  if (!vscode.workspace.isTrusted) return undefined;
  const found = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!found) return undefined;
  const extension = await found.activate();
  return { extension, api: extension.enabled ? extension.getAPI(1) : undefined };
}
