import type { CaseloadSettings } from '../records/record.ts';
import avoid from './words/avoid.json' with { type: 'json' };
import conclusions from './words/conclusions.json' with { type: 'json' };
import observations from './words/observations.json' with { type: 'json' };
import services from './words/services.json' with { type: 'json' };
import statements from './words/statements.json' with { type: 'json' };
import vagueVerbs from './words/vague-verbs.json' with { type: 'json' };

/** A word or short phrase that a check looks for, with what could stand in its place. */
export interface WatchedWord {
  readonly word: string;
  readonly instead?: string | undefined;
  /** Counts only right behind one who is named: not of weather or of a wiring. */
  readonly ofPeople?: boolean | undefined;
  /** Does not count where something is spoken of that is nobody: an illness, a house, a rule. */
  readonly notOfThings?: boolean | undefined;
  /** Words right behind it with which it means something else. */
  readonly notBefore?: readonly string[] | undefined;
}

/** The lists of words that checks go by, complete. */
export interface Words {
  readonly vagueVerbs: readonly string[];
  readonly services: readonly string[];
  readonly avoid: readonly WatchedWord[];
  readonly conclusions: readonly string[];
  readonly observations: readonly string[];
  /** What tells a statement that an agency asks for in each note. */
  readonly statements: readonly string[];
}

/** English lists, which an agency's own take the place of one by one. */
export const defaultWords: Words = {
  vagueVerbs,
  services,
  avoid,
  conclusions,
  observations,
  statements,
};

/** The lists that settings give, and the built-in ones for those they do not. */
export function wordsFrom(written: CaseloadSettings['words'] = {}): Words {
  const plain = (list: WordList | undefined): readonly string[] | undefined =>
    watched(list)?.map(({ word }) => word);
  return {
    vagueVerbs: plain(written['vague-verbs']) ?? defaultWords.vagueVerbs,
    services: plain(written.services) ?? defaultWords.services,
    avoid: watched(written.avoid) ?? defaultWords.avoid,
    conclusions: plain(written.conclusions) ?? defaultWords.conclusions,
    observations: plain(written.observations) ?? defaultWords.observations,
    statements: plain(written.statements) ?? defaultWords.statements,
  };
}

type WordList = NonNullable<NonNullable<CaseloadSettings['words']>['avoid']>;

function watched(list: WordList | undefined): readonly WatchedWord[] | undefined {
  return list?.flatMap((entry) => {
    const { word, instead } = typeof entry === 'string' ? { word: entry } : { ...entry };
    return word?.trim() ? [{ word, instead }] : [];
  });
}
