import type { CaseFile } from '../../caseload/case-file.ts';
import type { Basis, Reviewed, Snapshot } from './reviews.ts';

/** The same review, of one case alone: all that it rests on without the other cases. */
export function onlyCase(reviewed: Reviewed, file: CaseFile): Reviewed {
  const { caseload, basis, versions } = reviewed;
  const own = new Set(file.readings.map(({ path }) => path));
  const names = new Set([
    ...own,
    ...[...own].flatMap((path) => versions?.files.get(path)?.map((version) => version.path) ?? []),
  ]);
  return {
    ...reviewed,
    caseload: {
      ...caseload,
      cases: [file],
      readings: new Map(file.readings.map((reading) => [reading.path, reading])),
    },
    basis: onlyNamed(basis, names),
  };
}

function onlyNamed(basis: Basis, names: ReadonlySet<string>): Basis {
  const only = ({ commit, tree }: Snapshot): Snapshot => ({
    commit,
    tree: new Map([...tree].filter(([path]) => names.has(path))),
  });
  if (basis.kind === 'decision') return basis;
  if (basis.kind === 'since') return { ...basis, from: only(basis.from) };
  return { ...basis, from: only(basis.from), to: only(basis.to) };
}
