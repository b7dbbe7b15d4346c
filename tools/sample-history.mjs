// @ts-check
// How the sample came to be: which text of which file was written when, by whom.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * @typedef {{ path: string, text: string }} File
 * @typedef {{ path: string, text: string, date: string, author: string, message: string }} Revision
 * @typedef {{ file: string, text?: string, judges?: string, date: string, author: string, message: string }} Told
 */

/**
 * All files below a folder, their paths with `/` from it.
 *
 * @param {string} folder
 * @returns {File[]}
 */
export function readFolder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/**
 * What `examples/history` tells of some files, by their paths in the caseload.
 *
 * @param {string} folder `examples/history`
 * @returns {Map<string, Told[]>}
 */
export function readHistory(folder) {
  const told = new Map();
  for (const { path, text } of readFolder(folder)) {
    const [id, name] = path.split('/');
    if (name !== 'history.yaml') continue;
    for (const entry of parse(text)) {
      const file = `cases/${id}/${entry.file}`;
      const earlier = entry.text && join(folder, String(id), entry.text);
      const revision = earlier ? { ...entry, text: readFileSync(earlier, 'utf8') } : entry;
      told.set(file, [...(told.get(file) ?? []), revision]);
    }
  }
  return told;
}

/**
 * Every revision of every file, oldest first: what the history tells, and for the other records
 * one on the day they stand for, by the worker of the case.
 *
 * @param {readonly File[]} files
 * @param {Map<string, Told[]>} history
 * @param {any} domain
 * @returns {Revision[]}
 */
export function revisionsOf(files, history, domain) {
  const workers = new Map();
  const records = new Map(files.map((file) => [file.path, domain.readRecord({ ...file })?.record]));
  for (const record of records.values()) {
    if (record?.record === 'case') workers.set(record.id, record.worker);
  }
  const revisions = files.flatMap((file) => {
    const told = history.get(file.path);
    if (told?.length) {
      return told.map(({ text, date, author, message }) => ({
        path: file.path,
        text: text ?? file.text,
        date,
        author,
        message,
      }));
    }
    return [byItself(file, { record: records.get(file.path), workers, domain })];
  });
  return revisions.sort((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
  );
}

/**
 * @param {File} file
 * @param {{ record: any, workers: Map<string, string>, domain: any }} known
 * @returns {Revision}
 */
function byItself({ path, text }, { record, workers, domain }) {
  if (!record) {
    const day = /\d{4}-\d{2}-\d{2}/.exec(path)?.[0];
    const worker = workers.get(path.split('/')[1] ?? '');
    if (day && worker)
      return { path, text, date: day, author: worker, message: `Note of ${path.split('/')[1]}` };
    return { path, text, date: '', author: 'T. Lindqvist', message: 'Start the caseload' };
  }
  const id = domain.caseIdOf(record);
  const author = record.reviewer ?? record.worker ?? workers.get(id) ?? 'T. Lindqvist';
  // A late note says so itself, and was written some days after the contact.
  const date = domain.plusDays(domain.dayOf(record), record.late ? 6 : 0);
  return { path, text, date, author, message: messageOf(record, id) };
}

/** @param {any} record @param {string} id */
function messageOf(record, id) {
  if (record.record === 'case') return `Open case ${id}`;
  if (record.record === 'interview') return `${id}: note, ${record.stage.replaceAll('-', ' ')}`;
  if (record.record === 'referral') return `${id}: referral, ${record.status}`;
  if (record.record === 'review') return `${id}: plan ${record.decision.replaceAll('-', ' ')}`;
  if (record.record === 'reflection') return 'Reflection';
  return `${id}: ${record.record.replaceAll('-', ' ')}`;
}
