import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decode } from '../../records/decode.ts';
import { limits } from '../../records/limits.ts';
import {
  type OwnTemplate,
  readOwnTemplate,
  unusable,
} from '../../summaries/templates/own-template.ts';
import { sentence } from '../../text/sentence.ts';
import { cannotOpen } from '../read-file.ts';

/** A template of the agency and its file, seen from the folder of the caseload. */
export interface FoundTemplate extends OwnTemplate {
  /** The name without the ending: `court-report`. */
  readonly name: string;
  readonly path: string;
}

/** The templates of a caseload, in the order of their names; none where there is no such folder. */
export function templatesIn(folder: string, templates: string): readonly FoundTemplate[] {
  const within = join(folder, templates);
  if (!statSync(within, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(within, { withFileTypes: true })
    .filter((entry) => /\.md$/i.test(entry.name) && !entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => templateAt(join(within, name), `${templates}/${name}`));
}

/** The template in a file, whatever is wrong with it. */
export function templateAt(file: string, path: string): FoundTemplate {
  const name = basename(file).replace(/\.md$/i, '');
  return { name, path, ...readAt(file) };
}

function readAt(file: string): OwnTemplate {
  try {
    if (statSync(file).size > limits.frontMatter)
      return unusable(sentence('This is too large for a template'));
    const { text, fault } = decode(readFileSync(file));
    return fault ? unusable(fault.message) : readOwnTemplate({ text });
  } catch (error) {
    return unusable(cannotOpen(error).message);
  }
}
