import type { CaseFile } from '../../caseload/case-file.ts';
import type { Reading } from '../../records/read-record.ts';

const letters: Readonly<Record<string, string>> = { goals: 'G', needs: 'N', strengths: 'S' };

/**
 * The next free id of a list: one more than the highest that any record of the case has given or
 * pointed to in such a list, so that no old note begins to mean something new.
 */
export function nextFreeId(
  list: string,
  { file, reading }: { readonly file: CaseFile; readonly reading: Reading },
): string | undefined {
  const letter = letters[list];
  if (letter === undefined) return undefined;
  const texts = [...file.readings, reading].map(({ record }) => JSON.stringify(record ?? {}));
  const used = texts.flatMap((text) =>
    [...text.matchAll(new RegExp(`"${letter}(\\d{1,3})"`, 'g'))].map(([, digits]) =>
      Number(digits),
    ),
  );
  const next = Math.max(0, ...used) + 1;
  return next > 999 ? undefined : `${letter}${next}`;
}
