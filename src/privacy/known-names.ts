import type { CaseFile } from '../caseload/case-file.ts';
import type { DisguiseWords } from './disguise-words.ts';
import { isInitials, keyOf } from './name-patterns.ts';
import { namesIn } from './names-in.ts';
import type { OrdinaryWords } from './ordinary-words.ts';
import { partsOfPerson, partsOfService, wholesOfService } from './parts-of-names.ts';
import { type Named, namedIn } from './people-of.ts';
import { familyName, isFamily, type StandIns, standInsFor } from './stand-ins.ts';

/** A name, and what is said instead. */
export interface KnownName {
  readonly name: string;
  readonly standIn: string;
}

/** Names by what all ways to write them have in common (`keyOf`). */
export type KnownNames = ReadonlyMap<string, KnownName>;

interface Claim extends KnownName {
  /** Whether it is a part of a name, which gives way to whole ones. */
  readonly isPart: boolean;
  /** Whose it is: one case’s people, or undefined for workers and services, whom many cases share. */
  readonly file: CaseFile | undefined;
}

/**
 * The names that the records of some cases hold, each with its stand-in. What is the same for
 * different people is only said to be a name.
 */
export function knownNames(
  files: readonly CaseFile[],
  ordinary: OrdinaryWords,
  words: DisguiseWords,
): KnownNames {
  const claims = new Claims(standInsFor(files, words), ordinary, words);
  const all = files.flatMap((file) => namedIn(file).map((named) => ({ named, file })));
  for (const turn of turns)
    for (const { named, file } of all) if (turn.has(named.as)) claims.claim(named, file);
  if (words.agency) claims.claimAgency(words.agency);
  return claims.all;
}

/** Who takes a name first: `L.'s father` is called after L. and not L. after him. */
const turns: readonly ReadonlySet<Named['as']>[] = [
  new Set(['client', 'member'] as const),
  new Set(['worker', 'supervisor', 'colleague', 'program'] as const),
  new Set(['support'] as const),
  new Set(['service', 'place'] as const),
  new Set(['other'] as const),
];

/** Workers and services are the same for all cases. */
function isShared({ as }: Named): boolean {
  return !['client', 'member', 'support', 'other'].includes(as);
}

class Claims {
  readonly all = new Map<string, Claim>();
  private readonly standIns: StandIns;
  private readonly ordinary: OrdinaryWords;
  private readonly words: DisguiseWords;

  constructor(standIns: StandIns, ordinary: OrdinaryWords, words: DisguiseWords) {
    this.standIns = standIns;
    this.ordinary = ordinary;
    this.words = words;
  }

  claim(named: Named, file: CaseFile): void {
    if (named.as === 'client' && isFamily(named.words)) this.claimFamily(named, file);
    else if (named.as === 'service' || named.as === 'place') this.claimService(named, file);
    else this.claimPeople(named, file);
  }

  claimAgency(agency: string): void {
    const standIn = this.words.say('the agency');
    this.put(agency, { standIn, isPart: false, file: undefined });
  }

  private claimFamily(named: Named, file: CaseFile): void {
    const standIn = this.standIns(named, file);
    this.put(named.words.replace(/^(?:the|die|el|la|las|los|les?)\s/i, ''), { standIn, isPart: false, file });
    const name = familyName(named.words);
    if (name === '' || isInitials(name)) return;
    const ofThem = this.words.say('one of the family');
    for (const each of [name, `${name}s`]) this.put(each, { standIn: ofThem, isPart: true, file });
  }

  private claimPeople(named: Named, file: CaseFile): void {
    const isAlwaysName = named.as !== 'support' && named.as !== 'member' && named.as !== 'other';
    const names = isAlwaysName ? [named.words] : this.namesOf(named.words);
    const whose = isShared(named) ? undefined : file;
    for (const name of names) {
      if (!/\p{Lu}/u.test(name)) continue;
      const before = /^\p{Lu}\.$/u.test(name) ? this.of(name, file)?.standIn : undefined;
      const standIn = before ?? this.before(name, whose) ?? this.standIns(named, file);
      this.put(name, { standIn, isPart: false, file: whose });
      const parts = named.as === 'program' ? partsOfService(name, this.ordinary) : partsOfPerson(name);
      for (const part of parts) this.put(part, { standIn, isPart: true, file: whose });
    }
    const [name] = names;
    if (names.length !== 1 || name === undefined || /,|['’]s\s/.test(named.words)) return;
    const standIn = this.before(name, whose);
    if (standIn !== undefined && named.words.endsWith(name))
      this.put(named.words, { standIn, isPart: false, file: whose });
  }

  private claimService(named: Named, file: CaseFile): void {
    const { words, isSentence = false } = named;
    const names = this.namesOf(isSentence ? words.replace(/^\S+\s+/, '') : words);
    const people = names.filter(isInitials);
    for (const name of people) {
      if (this.of(name, file)) continue;
      const standIn = this.standIns({ as: 'support', words: name }, file);
      this.put(name, { standIn, isPart: false, file });
    }
    if (people.length > 0) return;
    const hasNone = names.length === 0 && (isSentence || named.as === 'place');
    const all = hasNone ? [] : [...names, ...(isSentence ? [] : wholesOfService(words))];
    const known = all.map((name) => this.of(name, undefined)).find((claim) => claim !== undefined);
    if (all.length === 0 || (isSentence && known)) return;
    const standIn = known?.standIn ?? this.standIns(named, file);
    for (const name of all) this.put(name, { standIn, isPart: false, file: undefined });
    for (const part of names.flatMap((name) => partsOfService(name, this.ordinary)))
      this.put(part, { standIn, isPart: true, file: undefined });
  }

  private namesOf(words: string): readonly string[] {
    return namesIn(words, this.ordinary, this.words.language === 'de');
  }

  /** What is said already for a name that is not only a part of one. */
  private before(name: string, file: CaseFile | undefined): string | undefined {
    const claim = this.of(name, file);
    return claim?.isPart === false ? claim.standIn : undefined;
  }

  /** Who has a name already, of the same case or of all. */
  private of(name: string, file: CaseFile | undefined): Claim | undefined {
    const claim = this.all.get(keyOf(name));
    return claim && (claim.file === undefined || claim.file === file) ? claim : undefined;
  }

  private put(name: string, claim: Omit<Claim, 'name'>): void {
    const key = keyOf(name);
    const before = this.all.get(key);
    if (!before || (before.isPart && !claim.isPart)) this.all.set(key, { name, ...claim });
    else if (before.isPart === claim.isPart && before.standIn !== claim.standIn)
      this.all.set(key, { ...before, standIn: this.words.say('[name]') });
  }
}
