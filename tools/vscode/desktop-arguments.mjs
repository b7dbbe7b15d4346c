// @ts-check
import { resolve } from 'node:path';

/**
 * @typedef {object} DesktopArguments
 * @property {boolean} version
 * @property {boolean} verbose
 * @property {string | undefined} tests
 * @property {readonly string[]} extensions extensions in development
 * @property {string | undefined} userFolder
 * @property {string | undefined} extensionsFolder
 * @property {readonly string[]} extensionArguments what installs, removes or lists extensions, as given
 * @property {string | undefined} folder the folder or workspace to open
 */

/** Options that take a value, as `--name value` or `--name=value`. */
const withValue = new Set([
  'extensionTestsPath',
  'extensionDevelopmentPath',
  'user-data-dir',
  'extensions-dir',
  'install-extension',
  'uninstall-extension',
]);

const aboutExtensions = new Set([
  'install-extension',
  'uninstall-extension',
  'list-extensions',
  'show-versions',
  'force',
]);

/**
 * Reads desktop VS Code's command line. What only matters on a desktop (`--disable-gpu-sandbox`) is
 * passed over.
 *
 * @param {readonly string[]} args
 * @returns {DesktopArguments}
 */
export function readDesktopArguments(args) {
  const given = pairs(args);
  /** @param {string} name */
  const values = (name) => given.filter((pair) => pair.name === name).map((pair) => pair.value);
  /** @param {string} name */
  const path = (name) => values(name).at(-1) && resolve(values(name).at(-1) ?? '');
  return {
    version: values('version').length > 0,
    verbose: values('verbose').length > 0,
    tests: path('extensionTestsPath'),
    extensions: values('extensionDevelopmentPath').map((value) => resolve(value)),
    userFolder: path('user-data-dir'),
    extensionsFolder: path('extensions-dir'),
    extensionArguments: given
      .filter(({ name }) => aboutExtensions.has(name))
      .map(({ name, value }) => (withValue.has(name) ? `--${name}=${value}` : `--${name}`)),
    folder: path(''),
  };
}

/**
 * @param {readonly string[]} args
 * @returns {{ name: string, value: string }[]} an argument that is no option has an empty name
 */
function pairs(args) {
  const found = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined) found.push({ name: '', value: arg });
    else if (value !== undefined) found.push({ name, value });
    else if (withValue.has(name)) found.push({ name, value: args[++index] ?? '' });
    else found.push({ name, value: '' });
  }
  return found;
}
