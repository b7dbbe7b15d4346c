import { type Parts, Stop } from '../../text/snippet.ts';

/** Signs of the private use area, which stand in no language, on both sides of a number. */
const mark = /\uE000(\d+)\uE001/;

/**
 * Holds the places of stops in values while these are turned into YAML: a mark stands for each
 * until the text around it is known.
 */
export class Stops {
  private readonly known: Stop[] = [];

  isMarked(text: string): boolean {
    return /[\uE000\uE001]/.test(text);
  }

  /** The value with a mark in place of each stop. */
  marked(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.marked(one));
    if (value instanceof Stop) {
      this.known.push(value);
      return `\uE000${this.known.length - 1}\uE001`;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.marked(one)]));
  }

  /** The text cut at its marks, with the stops in their places. */
  partsOf(text: string): Parts {
    return text
      .split(mark)
      .map((part, index) => (index % 2 === 0 ? part : (this.known[Number(part)] ?? '')))
      .filter((part) => part !== '');
  }
}
