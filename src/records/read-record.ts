import { isMap, isScalar } from 'yaml';
import { nearMiss } from '../text/near-miss.ts';
import { sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { compose, type Composition } from './compose.ts';
import type { Fault } from './fault.ts';
import { type Fence, findFence } from './fence.ts';
import { type ExtraCodes, interpret } from './interpret.ts';
import { type CareRecord, codes, isKind } from './record.ts';
import { nodeAt } from './places.ts';
import { looksLikeRecord, signFaults } from './signs.ts';

/** A file of the workspace: its path with `/`, relative to the workspace, and its whole text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What one record file says, and what is wrong with it. */
export interface Reading extends SourceFile {
  /** Absent where the file cannot be read; what the schema does not allow is left out of it. */
  readonly record: CareRecord | undefined;
  /** All that the front matter says, where `record` had to leave some of it out. */
  readonly written?: object;
  readonly faults: readonly Fault[];
  /** True where `record` is from an earlier text of the file, since this one cannot be read. */
  readonly outdated?: boolean;
}

/**
 * Turns a file into a record with everything that is wrong with it, whatever it holds. Never
 * throws. A file without front matter that has a `record:` key gives undefined: it is not ours.
 */
export function readRecord(file: SourceFile, extra: ExtraCodes = {}): Reading | undefined {
  const { text } = file;
  const fence = findFence(text);
  if (fence.state === 'none' && !/^\uFEFF?<{7}/.test(text)) return undefined;
  const signs = signFaults(text);
  const blocking = signs.filter((fault) => stopsReading(fault, fence));
  if (blocking.length > 0 || fence.state !== 'closed') {
    if (!looksLikeRecord(headOf(text, fence))) return undefined;
    return {
      ...file,
      record: undefined,
      faults: [...signs, ...(blocking.length > 0 ? [] : fenceFaults(fence))],
    };
  }
  const composition = compose(text.slice(fence.yaml.start, fence.yaml.end), fence.yaml.start);
  if (!composition.document) {
    return looksLikeRecord(headOf(text, fence))
      ? { ...file, record: undefined, faults: [...signs, ...composition.faults] }
      : undefined;
  }
  return readComposed({ file, composition, yaml: fence.yaml, extra, signs });
}

/** A record file that could not be opened or decoded, with the reason. */
export function unreadable(path: string, fault: Fault, text = ''): Reading {
  return { path, text, record: undefined, faults: [fault] };
}

/** Whether a loose look at undecodable text says that the file is ours. */
export { looksLikeRecord };

/** The part of a file that can make it a record: what merely stands in a note's text does not. */
function headOf(text: string, fence: Fence): string {
  return fence.state === 'closed' ? text.slice(0, fence.yaml.end) : text;
}

function stopsReading({ place }: Fault, fence: Fence): boolean {
  const end = fence.state === 'closed' ? fence.yaml.end : Infinity;
  return 'span' in place && place.span.start < end;
}

function fenceFaults(fence: Fence): Fault[] {
  if (fence.state === 'none' || fence.state === 'closed') return [];
  if (fence.state === 'unclosed') {
    const message = sentence(
      'Front matter is not closed: put --- on a line of its own after the last key',
    );
    return [{ check: 'front-matter-not-closed', place: { span: fence.opening }, message }];
  }
  const message = sentence(
    'Front matter is longer than records may be, or its closing --- is missing',
  );
  return [{ check: 'yaml-not-plain', place: { span: fence.opening }, message }];
}

function readComposed(found: {
  file: SourceFile;
  composition: Extract<Composition, { document: object }>;
  yaml: Span;
  extra: ExtraCodes;
  signs: readonly Fault[];
}): Reading | undefined {
  const { file, composition, signs } = found;
  const { document } = composition;
  if (!isMap(document.contents) || !document.contents.has('record')) return undefined;
  const kindNode = nodeAt(document, ['record']);
  const kind = isScalar(kindNode) ? kindNode.value : undefined;
  if (!isKind(kind)) {
    const faults = [...signs, ...composition.faults, kindUnknown(kind)];
    return { ...file, record: undefined, faults };
  }
  const { data, written, faults } = interpret(document, kind, found.extra);
  return {
    ...file,
    record: data as CareRecord,
    ...(written ? { written } : {}),
    faults: [...signs, ...composition.faults, ...faults],
  };
}

function kindUnknown(said: unknown): Fault {
  const kinds = codes.kind.join(', ');
  const meant = typeof said === 'string' ? nearMiss(said, codes.kind, 2) : undefined;
  const message = meant
    ? sentence('`record` is not a kind of record, expected `{meant}`', { meant })
    : sentence('`record` is not a kind of record, expected one of {kinds}', { kinds });
  return { check: 'kind-unknown', place: { at: ['record'], on: 'value' }, message };
}
