import type { PhrasingContent } from 'mdast';
import type { Part } from '../nodes.ts';

/** What stands in a slot of a template for one document. */
export type Filled =
  | { readonly is: 'words'; readonly words: readonly PhrasingContent[] }
  | { readonly is: 'part'; readonly part: Part }
  | { readonly is: 'each'; readonly looks: Iterable<Look> };

/** Looks up what stands in a slot; undefined where there is no such slot. */
export type Look = (name: string) => Filled | undefined;

/** What a template may do with a slot, in words for those who write templates. */
export interface SlotShape {
  readonly is: Filled['is'];
  readonly about: string;
  /** The slots within each of several. */
  readonly inner?: SlotShapes;
}

export type SlotShapes = Readonly<Record<string, SlotShape>>;

/** A slot and how it is filled for something. */
export interface Slot<Of> extends SlotShape {
  readonly fill: (of: Of) => Filled;
}

/** Slots by their names, as templates write them. */
export type Slots<Of> = Readonly<Record<string, Slot<Of>>>;

/** A slot that stands in a line. */
export function wordsSlot<Of>(
  about: string,
  words: (of: Of) => readonly PhrasingContent[],
): Slot<Of> {
  return { is: 'words', about, fill: (of) => ({ is: 'words', words: words(of) }) };
}

/** A slot that stands by itself: paragraphs, lists or a table. */
export function partSlot<Of>(about: string, part: (of: Of) => Part): Slot<Of> {
  return { is: 'part', about, fill: (of) => ({ is: 'part', part: part(of) }) };
}

/** A section that is repeated for each of several; they are made one at a time, as they are needed. */
export function eachSlot<Of, Item>(
  about: string,
  inner: Slots<Item>,
  items: (of: Of) => Iterable<Item>,
): Slot<Of> {
  return {
    is: 'each',
    about,
    inner,
    fill: (of) => ({ is: 'each', looks: looksAt(inner, items(of)) }),
  };
}

/** What stands in the slots for something; each is worked out only when it is asked for. */
export function lookAt<Of>(slots: Slots<Of>, of: Of): Look {
  return (name) => (Object.hasOwn(slots, name) ? slots[name]?.fill(of) : undefined);
}

function* looksAt<Item>(slots: Slots<Item>, items: Iterable<Item>): Generator<Look> {
  for (const item of items) yield lookAt(slots, item);
}
