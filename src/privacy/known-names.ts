import type { CaseFile } from '../caseload/case-file.ts';
import { bodyTextOf } from '../records/body-text.ts';
import type { DisguiseWords } from './disguise-words.ts';
import { hasNounsInCapitals } from './nouns-in-capitals.ts';
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
  private readonly german = new Map<CaseFile, boolean>();

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
    this.put(named.words.replace(/^(?:the|die|el|la|las|los|les?)\s/i, ''), {
      standIn,
      isPart: false,
      file,
    });
    const name = familyName(named.words);
    if (name === '' || isInitials(name)) return;
    const ofThem = this.words.say('one of the family');
    for (const each of [name, `${name}s`]) this.put(each, { standIn: ofThem, isPart: true, file });
  }

  private claimPeople(named: Named, file: CaseFile): void {
    const isAlwaysName = !['support', 'member', 'other'].includes(named.as);
    const names = isAlwaysName ? [named.words] : this.namesOf(named.words, file);
    const whose = isShared(named) ? undefined : file;
    for (const name of names)
      if (/\p{Lu}/u.test(name)) this.claimPerson(name, named, [file, whose]);
    const [name] = names;
    if (names.length !== 1 || name === undefined || !isRoleAndName(named.words, name)) return;
    const standIn = this.before(name, whose);
    if (standIn !== undefined) this.put(named.words, { standIn, isPart: false, file: whose });
  }

  private claimPerson(
    name: string,
    named: Named,
    [file, whose]: readonly [CaseFile, CaseFile | undefined],
  ): void {
    // A letter alone is first of all that of somebody who begins with it.
    const letterOf = /^\p{Lu}\.$/u.test(name) ? this.of(name, file)?.standIn : undefined;
    const standIn = letterOf ?? this.before(name, whose) ?? this.standIns(named, file);
    this.put(name, { standIn, isPart: false, file: whose });
    const parts =
      named.as === 'program' ? partsOfService(name, this.ordinary) : partsOfPerson(name);
    for (const part of parts) this.put(part, { standIn, isPart: true, file: whose });
  }

  private claimService(named: Named, file: CaseFile): void {
    const { words, isSentence = false } = named;
    const names = this.namesOf(isSentence ? words.replace(/^\S{1,99}\s+/, '') : words, file);
    const people = names.filter(isInitials);
    for (const name of people) {
      if (this.of(name, file)) continue;
      const standIn = this.standIns({ as: 'support', words: name }, file);
      this.put(name, { standIn, isPart: false, file });
    }
    if (people.length === 0) this.claimAll(names, named, file);
  }

  private claimAll(names: readonly string[], named: Named, file: CaseFile): void {
    const isOnlyNames = named.isSentence === true || (named.as === 'place' && names.length === 0);
    const all = [...names, ...(isOnlyNames ? [] : wholesOfService(named.words))];
    const known = all.flatMap((name) => this.of(name, undefined) ?? [])[0];
    if (all.length === 0 || (named.isSentence && known)) return;
    const standIn = known?.standIn ?? this.standIns(named, file);
    for (const name of all) this.put(name, { standIn, isPart: false, file: undefined });
    for (const part of names.flatMap((name) => partsOfService(name, this.ordinary)))
      this.put(part, { standIn, isPart: true, file: undefined });
  }

  private namesOf(words: string, file: CaseFile): readonly string[] {
    const isGerman = this.german.get(file) ?? isInGerman(file, this.words);
    this.german.set(file, isGerman);
    return namesIn(words, this.ordinary, isGerman);
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

/** `Aunt I.O.`: one name alone, behind what they are. */
function isRoleAndName(words: string, name: string): boolean {
  return words.endsWith(name) && !/,|['’]s\s/.test(words);
}

/** The language of what is written in a case, which may not be its document’s. */
function isInGerman({ readings }: CaseFile, { language }: DisguiseWords): boolean {
  const notes = readings.map((reading) => bodyTextOf(reading).text.slice(0, 2000)).join('\n');
  return hasNounsInCapitals(notes.slice(0, 20_000), language);
}
