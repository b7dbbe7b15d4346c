import everydayVerbs from './everyday-verbs.json' with { type: 'json' };
import named from './services-named.json' with { type: 'json' };
import { type Entries, entryAt } from './entries.ts';
import { type Term, wordsOf } from './terms.ts';
import { isVerb } from './verb.ts';

/** Verbs of everyday life too: they tell of a service only where one follows. */
const everyday = new Set<string>(everydayVerbs);
const alone = new Set<string>(named.alone);
const kinds = new Set<string>(named.kind);
const about = new Set<string>(named.about);

/** Where what is taken up ends and something about it begins. */
const boundary =
  /^(?:at|in|on|with|for|by|from|of|to|as|and|or|until|after|before|about|through|during|every|each|all|per|once|twice|weekly|monthly|daily|regularly|consistently|when|where|who|that|which|this|next|so|a|an|the|\d+|one|two|three|four|five|six)$/;

/** Whether a goal names a service taken up, and nothing that changes because of it. */
export function isServiceAlone(goal: readonly Term[], entries: Entries): boolean {
  const found = entryAt(goal, entries);
  if (!found) return false;
  const { listed, after } = found;
  if (!everyday.has(listed)) return !saysWhatChanges(after);
  const at = serviceAt(after);
  return at !== undefined && !saysWhatChanges(after.slice(at));
}

/** After which word a service is named, at the end of what is taken up. */
function serviceAt(terms: readonly Term[]): number | undefined {
  const end = terms.findIndex(({ word }, at) => at > 0 && isEnd(word, terms[at + 1]?.word));
  const object = end < 0 ? terms : terms.slice(0, end);
  const at = object.findIndex((_, index) => isServiceNamed(object, index));
  return at < 0 ? undefined : at + 1;
}

function isEnd(word: string, next: string | undefined): boolean {
  if (word === 'and') return next === undefined || !about.has(next);
  return /^(?:at|in|on|of|with|for|by|from|as|until|so|because|to)$/.test(word);
}

function isServiceNamed(object: readonly Term[], at: number): boolean {
  const { word, after } = object[at] ?? { word: '', after: '' };
  const next = object[at + 1];
  const isLast = !next || boundary.test(next.word) || /[,;.]/.test(after);
  if (!isLast) return false;
  const before = object.slice(Math.max(0, at - 3), at).map(({ word: own }) => own);
  return isService(word, before);
}

/** Whether a noun, with the words before it, is a service: `therapy`, `parenting class`, but no `class`. */
function isService(word: string, before: readonly string[]): boolean {
  if (alone.has(word) || alone.has(`${before.at(-1) ?? ''} ${word}`)) return true;
  if (/^groups?$/.test(word) && before.length === 0) return true;
  return kinds.has(word) && before.some((own) => about.has(own));
}

const change =
  /\b(?:of (?:his|her|their|my) own|so that|so (?:he|she|they|i|his|her|their|the)|in order|until (?:he|she|they|his|her|their|no)|and (?:then )?(?:stay|remain|be|have|keep|show|use|reduce|pass|get|find|stop|learn))\b/;

/** Whether words after a service say what it is for: `to sleep through`, `so that`, `and stay sober`. */
function saysWhatChanges(terms: readonly Term[]): boolean {
  if (change.test(wordsOf(terms))) return true;
  return terms.some(({ word }, at) => word === 'to' && isVerb(terms[at + 1]?.word ?? ''));
}
