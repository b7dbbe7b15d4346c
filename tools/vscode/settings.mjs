// @ts-check
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Settings for a window that shows the caseload and nothing else, and that behaves in a browser as it
 * does on the desktop: the browser would save by itself, for one.
 */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** The same, and still: what tests look at must not move or keep copies of its own. */
export const stillSettings = {
  ...quietSettings,
  'editor.cursorBlinking': 'solid',
  'workbench.localHistory.enabled': false,
  'workbench.reduceMotion': 'on',
};

/**
 * Writes a window's settings before its start.
 *
 * @param {string} file
 * @param {Readonly<Record<string, unknown>>} settings
 */
export function writeSettings(file, settings) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}

/**
 * The same, but only where a person has not already written some.
 *
 * @param {string} file
 * @param {Readonly<Record<string, unknown>>} settings
 */
export function writeFirstSettings(file, settings) {
  if (!existsSync(file)) writeSettings(file, settings);
}
