import { SpotLines } from '../records/spot-lines.ts';
import type { Source } from './facts.ts';
import type { AddressOf } from './sources.ts';

/** The address of a record's file, by its path in the caseload, as the document is to name it. */
export type FileAddress = (path: string) => string;

/** Leads facts to their lines: `plan.md, line 31, at 3f2a91c04d`, lines counted from 1. */
export function addressesFrom(fileAddress: FileAddress, revision?: string): AddressOf {
  const lines = new SpotLines();
  return (source) => {
    const { path } = source.reading;
    const line = lineOf(source, lines) + 1;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const at = revision === undefined ? '' : `, at ${revision.slice(0, 10)}`;
    return { url: `${fileAddress(path)}#L${line}`, title: `${name}, line ${line}${at}` };
  };
}

function lineOf(source: Source, lines: SpotLines): number {
  return 'line' in source ? source.line : lines.lineOf(source);
}
