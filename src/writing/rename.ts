import { findFence } from '../records/fence.ts';
import { type Fault, type FaultId } from '../records/fault.ts';
import { readRecord, type Reading } from '../records/read-record.ts';
import { applyEdit, type TextEdit } from '../text/edit.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import { mentions } from './mention.ts';
import { whyNotGiven } from './name-rules.ts';
import { type Name, namesIn } from './names-in-record.ts';
import { isSame, type Known, placesOf, type Wanted, wantedBy } from './references.ts';
import { remarksOn } from './rename-remarks.ts';
import type { Standing } from './standing.ts';
import { unreadWith } from './unread.ts';

/** The edits of one file, from the top. */
export interface FileEdits {
  readonly reading: Reading;
  readonly edits: readonly TextEdit[];
}

/** A rename over all files of a case, or why none is made: it is done wholly or not at all. */
export type Rename =
  | {
      readonly files: readonly FileEdits[];
      /** What a person should know of it afterwards. */
      readonly remarks: readonly Sentence[];
      readonly refused?: undefined;
    }
  | { readonly refused: Sentence };

/** Why the name can have no other, before one is typed. */
export function whyNotRenamed(name: Standing, known: Known): Sentence | undefined {
  const wanted = wantedBy(name, known.caseload);
  const unread = unreadWith(wanted, known);
  if (unread) {
    return sentence(
      '{path} may name {id} and cannot be read as it stands: settle its problems first, so that {id} is renamed everywhere',
      { path: unread.path, id: name.id },
    );
  }
  const odd = placesOf(wanted, known.index).find(
    ({ reading, span, id }) => reading.text.slice(span.start, span.end) !== id,
  );
  return (
    odd &&
    sentence('{path} writes {id} in a way that cannot be changed safely: write it plainly first', {
      path: odd.reading.path,
      id: name.id,
    })
  );
}

/**
 * Gives a name another wherever it stands in front matter. Only the name's own characters change;
 * each file is read again with its edits, and must say the same of all else.
 */
export function renameName(name: Standing, to: string, known: Known): Rename {
  const wanted = wantedBy(name, known.caseload);
  if (to === name.id) return { files: [], remarks: [] };
  const refused = whyNotGiven(to, wanted, known) ?? whyNotRenamed(name, known);
  if (refused) return { refused };
  const files = editsByFile(placesOf(wanted, known.index), to);
  const broken = files.find((file) => !leavesAllElse(file, { wanted, to, known }));
  if (broken) {
    const { path } = broken.reading;
    return {
      refused: sentence('{id} could not be renamed in {path} without touching something else', {
        id: name.id,
        path,
      }),
    };
  }
  return {
    files,
    remarks: remarksOn(
      wanted,
      files.map(({ reading }) => reading),
    ),
  };
}

function editsByFile(places: readonly Standing[], to: string): readonly FileEdits[] {
  const byReading = new Map<Reading, TextEdit[]>();
  for (const { reading, span } of places) {
    const edits = byReading.get(reading) ?? [];
    edits.push({ span, newText: to });
    byReading.set(reading, edits);
  }
  return [...byReading].map(([reading, edits]) => ({
    reading,
    edits: edits.toSorted((one, other) => one.span.start - other.span.start),
  }));
}

interface Asked {
  readonly wanted: Wanted;
  readonly to: string;
  readonly known: Known;
}

function leavesAllElse({ reading, edits }: FileEdits, asked: Asked): boolean {
  const text = edits.reduceRight(applyEdit, reading.text);
  const { extraCodes } = asked.known.caseload.settings;
  const after = readRecord({ path: reading.path, text }, extraCodes);
  if (!after?.record || !reading.record) return false;
  const expected = namesIn(reading.record).map((name) => renamed(name, asked));
  return (
    JSON.stringify(inOrder(namesIn(after.record))) === JSON.stringify(inOrder(expected)) &&
    checksOf(after.faults) === checksOf(reading.faults) &&
    !leavesOneBehind(after, asked.wanted.id)
  );
}

function renamed(name: Name, { wanted, to }: Asked): Name {
  if (!isSame(name, wanted)) return name;
  return { ...name, id: to, at: name.on === 'key' ? [...name.at.slice(0, -1), to] : name.at };
}

/** Keys that look like numbers change their place in data when they are renamed. */
function inOrder(names: readonly Name[]): readonly string[] {
  return names.map((name) => JSON.stringify(name.at) + JSON.stringify(name)).sort();
}

function checksOf(faults: readonly Fault[]): string {
  return faults.map(({ check }) => check).join();
}

const hidesNames: ReadonlySet<FaultId> = new Set([
  'key-duplicate',
  'value-wrong-type',
  'id-malformed',
]);

/** Whether the reading passed over something in which the old name still stands. */
function leavesOneBehind({ text, faults }: Reading, id: string): boolean {
  if (!faults.some(({ check }) => hidesNames.has(check))) return false;
  const fence = findFence(text);
  return fence.state !== 'closed' || mentions(text.slice(0, fence.yaml.end), id);
}
