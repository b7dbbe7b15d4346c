import * as vscode from 'vscode';
import type { DocumentId } from '../../summaries/documents.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { decode } from '../../records/decode.ts';
import { isThere } from '../is-there.ts';
import { pathOf } from '../paths.ts';
import {
  type OwnTemplate as ReadTemplate,
  readOwnTemplate,
  unusable,
} from '../../summaries/templates/own-template.ts';

/** A template of the agency's own, with what is wrong with it. */
export interface OwnTemplate extends ReadTemplate {
  readonly uri: vscode.Uri;
  readonly path: string;
  readonly name: string;
}

/** Where the agency keeps its own templates: below the first folder of the workspace. */
export function templatesAt({ value }: CurrentCaseload): vscode.Uri | undefined {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return folder && vscode.Uri.joinPath(folder.uri, value.settings.templates);
}

/** All templates in the agency's folder, as their editors have them where they are open. */
export async function findTemplates(current: CurrentCaseload): Promise<readonly OwnTemplate[]> {
  const folder = templatesAt(current);
  if (!folder) return [];
  const names = await namesIn(folder);
  const found = await Promise.all(
    names.map((name) => readTemplateAt(vscode.Uri.joinPath(folder, name))),
  );
  return found.flatMap((template) => template ?? []);
}

/** Those that fit a document, the one that is named like its kind first. */
export function fitting(
  templates: readonly OwnTemplate[],
  { kind, language }: { readonly kind: DocumentId; readonly language: string },
): readonly OwnTemplate[] {
  return templates
    .filter(
      (each) =>
        each.kind === kind &&
        (each.language === language || each.name === `${kind}.${language}.md`),
    )
    .sort((one, other) => Number(isNamedFor(other)) - Number(isNamedFor(one)));
}

/** Whether a template is named like what it is for, so that it is used without being asked for. */
export function isNamedFor({ name, kind, language }: OwnTemplate): boolean {
  return name === `${kind ?? ''}.${language}.md` || name === `${kind ?? ''}.md`;
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  if (!(await isThere(folder))) return [];
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries
      .filter(([name, type]) => /\.md$/i.test(name) && !(type & vscode.FileType.Directory))
      .map(([name]) => name)
      .sort();
  } catch {
    return [];
  }
}

async function readTemplateAt(uri: vscode.Uri): Promise<OwnTemplate | undefined> {
  const read = await readAt(uri);
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return read && { ...read, uri, path: pathOf(uri), name };
}

/** Whatever is wrong with it; undefined where it is there no more. */
async function readAt(uri: vscode.Uri): Promise<ReadTemplate | undefined> {
  const open = openText(uri);
  if (open !== undefined) return readOwnTemplate({ text: open });
  try {
    const { text, fault } = decode(await vscode.workspace.fs.readFile(uri));
    return fault ? unusable(fault.message) : readOwnTemplate({ text });
  } catch {
    return undefined;
  }
}

function openText(uri: vscode.Uri): string | undefined {
  return vscode.workspace.textDocuments
    .find((open) => !open.isClosed && open.uri.toString() === uri.toString())
    ?.getText();
}
