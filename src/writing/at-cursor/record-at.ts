import { findFence } from '../../records/fence.ts';
import { isKind, type Kind } from '../../records/record.ts';
import { looksLikeRecord } from '../../records/signs.ts';
import { type CaseFile, fileCase } from '../../caseload/case-file.ts';
import { findCase } from '../../caseload/caseload.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Line, linesOf } from './lines-of-yaml.ts';

/** The front matter of a record around a cursor, whatever state it is in. */
export interface RecordAt {
  readonly kind: Kind | undefined;
  readonly file: CaseFile;
  readonly lines: readonly Line[];
}

/** The record whose front matter an offset stands in; undefined for prose and for other files. */
export function recordAt(surroundings: Surroundings, offset: number): RecordAt | undefined {
  const { text, caseload } = surroundings;
  const fence = findFence(text);
  if (fence.state === 'none' || fence.state === 'too-large') return undefined;
  const { start, end } = fence.yaml;
  const last = fence.state === 'closed' ? end - 1 : end;
  if (offset < start || offset > last || !looksLikeRecord(text.slice(0, end))) return undefined;
  const yaml = text.slice(start, end);
  const said = wordAfter('record', yaml);
  const kind = isKind(said) ? said : undefined;
  const id = wordAfter(kind === 'case' ? 'id' : 'case', yaml);
  const known = id === undefined ? undefined : findCase(caseload, id);
  return { kind, file: known ?? fileCase(id, []), lines: linesOf(text, fence.yaml) };
}

function wordAfter(key: string, yaml: string): string | undefined {
  const line = new RegExp(
    `^(?:[{,][ \\t]*|[ \\t]+)?["']?${key}["']?[ \\t]*:[ \\t]*["']?([\\w.-]+)`,
    'm',
  );
  return line.exec(yaml)?.[1];
}
