import type { Plain } from '../plain.ts';
import type { Version, Versions } from './merge-lines.ts';

/** A value in three versions; undefined where a version has none. */
export type Values = Versions<Plain | undefined>;

/** Keys, ids and numbers of entries that lead to a value, as a person is told them. */
export type Trail = readonly string[];

/** A merge on its way: who has their way where the sides dispute, and where they did. */
export interface Merging {
  readonly prefer: Version;
  readonly conflicts: Trail[];
}
