import { difference } from '../../records/difference.ts';
import {
  insertItem,
  type Plain,
  type RecordEdit,
  removeValue,
  renameKey,
  setValue,
} from '../../records/edit-record.ts';
import type { DataPath } from '../../records/fault.ts';
import { applyEdit } from '../../text/edit.ts';
import { sentence } from '../../text/sentence.ts';
import type { Stop } from '../../text/snippet.ts';
import type { Change } from './fix.ts';
import { Stops } from './stops.ts';

/** A plain value in which places to fill in may stand. */
export type Filled =
  string | number | boolean | Stop | readonly Filled[] | { readonly [key: string]: Filled };

/** One edit of a record's front matter. */
export type Step = (text: string, stops: Stops) => RecordEdit;

export function set(at: DataPath, value: Filled): Step {
  return (text, stops) => setValue(text, at, stops.marked(value) as Plain);
}

export function insert(at: DataPath, index: number, value: Filled): Step {
  return (text, stops) => insertItem(text, at, index, stops.marked(value) as Plain);
}

export function remove(at: DataPath): Step {
  return (text) => removeValue(text, at);
}

export function rename(at: DataPath, key: string): Step {
  return (text) => renameKey(text, at, key);
}

/** A change of one record by one or more edits, each made in what the one before it left. */
export function changeRecord(path: string, ...steps: readonly Step[]): Change {
  return {
    path,
    make: (text) => {
      const stops = new Stops();
      if (stops.isMarked(text)) return { refused: sentence(unusualSigns) };
      let after = text;
      for (const step of steps) {
        const { edit, refused } = step(after, stops);
        if (refused) return { refused };
        after = applyEdit(after, edit);
      }
      if (after === text) return { refused: sentence('This is so already') };
      const { span, newText } = difference(text, after);
      return { edit: { span, parts: stops.partsOf(newText) } };
    },
  };
}

const unusualSigns = 'This file holds signs that have no meaning in text: take them out first';
