// @ts-check
import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} Page
 * @property {string} [folder] a folder or a `.code-workspace` file; an empty window when not given
 * @property {readonly string[]} [extensions] extensions in development
 * @property {string} [tests] the module whose `run` the extension host calls
 * @property {string} [file] a file to open at once
 */

/**
 * The address at which a server shows a folder.
 *
 * @param {{ port: number, token?: string | undefined }} server
 * @param {Page} page
 */
export function pageAddress({ port, token }, page) {
  const host = `127.0.0.1:${port}`;
  /** @param {string} path */
  const remote = (path) => `vscode-remote://${host}${pathToFileURL(path).pathname}`;
  const payload = [
    ...(page.extensions ?? []).map((path) => ['extensionDevelopmentPath', remote(path)]),
    ...(page.tests ? [['extensionTestsPath', remote(page.tests)]] : []),
    ...(page.file ? [['openFile', remote(page.file)]] : []),
  ];
  const address = new URL(`http://${host}/`);
  const query = address.searchParams;
  if (token) query.set('tkn', token);
  if (!page.folder) query.set('ew', 'true');
  else query.set(statSync(page.folder).isFile() ? 'workspace' : 'folder', page.folder);
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return address.href;
}
