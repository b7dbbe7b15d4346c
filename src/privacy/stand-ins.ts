import { type CaseFile, caseRecord } from '../caseload/case-file.ts';
import type { DisguiseWords } from './disguise-words.ts';
import { keyOf } from './name-patterns.ts';
import type { Named } from './people-of.ts';

const familyWord = /(?<!\p{L})(?:famil(?:y|ie|ia|le)|famille)(?!\p{L})/iu;

/** Whether a client’s pseudonym is that of a family: `the River family`, `Familie Amsel`. */
export function isFamily(client: string): boolean {
  return familyWord.test(client);
}

/** The words of a pseudonym without the article and the word for a family: `River`. */
export function familyName(client: string): string {
  const bare = client.replace(familyWord, ' ').trim();
  return bare.replace(/^(?:the|die|der|la|les|los?)\s+/i, '').trim();
}

/** Says who somebody is: the next free number where there may be several. */
export type StandIns = (named: Named, file: CaseFile) => string;

/** What is said of somebody: where there may be several, with a number. */
const patterns: Readonly<Record<Exclude<Named['as'], 'client'>, string>> = {
  worker: 'worker {n}',
  supervisor: 'supervisor {n}',
  program: 'program {n}',
  member: 'family member {n}',
  colleague: 'colleague {n}',
  service: 'service {n}',
  support: 'support {n}',
  place: 'support {n}',
  other: 'another person {n}',
};
const onlyOnes = {
  worker: 'the worker',
  supervisor: 'the supervisor',
  program: 'the program',
} as const;
type OnlyOne = keyof typeof onlyOnes;

/** Numbers run through all cases, so that two people never share one. */
export function standInsFor(files: readonly CaseFile[], words: DisguiseWords): StandIns {
  const { say } = words;
  const counts = new Map<string, number>();
  const next = (pattern: string): string => {
    const n = (counts.get(pattern) ?? 0) + 1;
    counts.set(pattern, n);
    return say(pattern, { n });
  };
  const several = (Object.keys(onlyOnes) as OnlyOne[]).filter((key) => {
    const names = files.flatMap((file) => caseRecord(file)?.record[key] ?? []);
    return new Set(names.map(keyOf)).size > 1;
  });
  const isOnlyOne = (as: Named['as']): as is OnlyOne =>
    Object.hasOwn(onlyOnes, as) && !several.some((key) => key === as);
  return ({ as, words: said }, file) => {
    if (as === 'client')
      return clientOf(isFamily(said), files.length > 1 ? files.indexOf(file) + 1 : 0, words);
    return isOnlyOne(as) ? say(onlyOnes[as]) : next(patterns[as]);
  };
}

function clientOf(isOfFamily: boolean, n: number, { say }: DisguiseWords): string {
  if (n === 0) return say(isOfFamily ? 'the family' : 'the person');
  return isOfFamily ? say('family {n}', { n }) : say('person {n}', { n });
}

/** What is said for a case’s number. */
export function caseStandIn(
  file: CaseFile,
  files: readonly CaseFile[],
  words: DisguiseWords,
): string {
  return files.length > 1
    ? words.say('case {n}', { n: files.indexOf(file) + 1 })
    : words.say('the case');
}
