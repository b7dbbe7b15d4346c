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

/** Numbers run through all cases, so that two people never share one. */
export function standInsFor(files: readonly CaseFile[], words: DisguiseWords): StandIns {
  const { say } = words;
  const counts = new Map<string, number>();
  const next = (pattern: string): string => {
    const n = (counts.get(pattern) ?? 0) + 1;
    counts.set(pattern, n);
    return say(pattern, { n });
  };
  const only = (key: 'worker' | 'supervisor' | 'program'): boolean =>
    new Set(files.flatMap((file) => caseRecord(file)?.record[key] ?? []).map(keyOf)).size <= 1;
  const isOne = { worker: only('worker'), supervisor: only('supervisor'), program: only('program') };
  return ({ as, words: said }, file) => {
    switch (as) {
      case 'client':
        return clientOf(isFamily(said), files.length > 1 ? files.indexOf(file) + 1 : 0, words);
      case 'worker':
        return isOne.worker ? say('the worker') : next('worker {n}');
      case 'supervisor':
        return isOne.supervisor ? say('the supervisor') : next('supervisor {n}');
      case 'program':
        return isOne.program ? say('the program') : next('program {n}');
      case 'member':
        return next('family member {n}');
      case 'colleague':
        return next('colleague {n}');
      case 'service':
        return next('service {n}');
      case 'support':
      case 'place':
        return next('support {n}');
      case 'other':
        return next('another person {n}');
    }
  };
}

function clientOf(isOfFamily: boolean, n: number, { say }: DisguiseWords): string {
  if (n === 0) return say(isOfFamily ? 'the family' : 'the person');
  return isOfFamily ? say('family {n}', { n }) : say('person {n}', { n });
}

/** What is said for a case’s number. */
export function caseStandIn(file: CaseFile, files: readonly CaseFile[], words: DisguiseWords): string {
  return files.length > 1
    ? words.say('case {n}', { n: files.indexOf(file) + 1 })
    : words.say('the case');
}
