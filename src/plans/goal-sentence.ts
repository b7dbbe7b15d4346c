import type { Words } from '../caseload/words.ts';
import type { Goal } from '../records/record.ts';
import { type Entries, entriesOf } from './goal-sentence/entries.ts';
import { isEnglish } from '../text/is-english.ts';
import { fromVerb } from './goal-sentence/opening.ts';
import { isServiceAlone } from './goal-sentence/service.ts';
import { termsOf } from './goal-sentence/terms.ts';
import { holdsTwo } from './goal-sentence/two-goals.ts';
import { vagueVerbOf } from './goal-sentence/vague.ts';

/** What can be told of a goal from its sentence alone. */
export interface GoalSentence {
  readonly words: number;
  readonly sentences: number;
  /** The vague verb it begins with, as the list has it, where nothing to see or count follows. */
  readonly vagueVerb: string | undefined;
  /** Whether it names a service, and nothing that changes because of it. */
  readonly isService: boolean;
  /** Whether it names two outcomes. */
  readonly isTwo: boolean;
}

type Lists = Pick<Words, 'vagueVerbs' | 'services'>;

/** Longer ones are no sentence of a goal, and what they say is not read. */
const longest = 400;

/** The end of a sentence: not the dot of a title or an initial, as in Dr. Okafor or J.D. Ames. */
const sentenceEnd =
  /(?<!\b(?:Dr|Mr|Mrs|Ms|St|Prof|Jr|Sr|\p{Lu}))[.!?]+\s+(?=\p{Lu}\p{Ll}+\s+\p{Ll})/u;

/**
 * Reads a goal's English sentence with care for precision: it says less rather than wrong, and of
 * a text in another language nothing but its length.
 */
export function readGoalSentence(text: string, lists: Lists): GoalSentence {
  return {
    words: text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    sentences: text.split(sentenceEnd).filter((part) => part.trim() !== '').length,
    ...readOutcome(text, entriesFor(lists)),
  };
}

/** As `readGoalSentence`, remembered as long as the goal and the lists are the same values. */
export function sentenceOf(goal: Goal, lists: Lists): GoalSentence {
  const known = read.get(goal);
  if (known?.lists === lists) return known.sentence;
  const sentence = readGoalSentence(goal.goal?.trim() ?? '', lists);
  read.set(goal, { lists, sentence });
  return sentence;
}

const read = new WeakMap<Goal, { readonly lists: Lists; readonly sentence: GoalSentence }>();

type Outcome = Pick<GoalSentence, 'vagueVerb' | 'isService' | 'isTwo'>;

const nothing: Outcome = { vagueVerb: undefined, isService: false, isTwo: false };

function readOutcome(text: string, { vague, services, firstWords }: Prepared): Outcome {
  if (text.length > longest || !(joint.test(text) || firstWords.test(text))) return nothing;
  const terms = termsOf(text);
  if (!isEnglish(terms.map(({ word }) => word))) return nothing;
  const goal = fromVerb(terms);
  return {
    vagueVerb: vagueVerbOf(goal, vague),
    isService: isServiceAlone(goal, services),
    isTwo: joint.test(text) && holdsTwo(goal),
  };
}

/** Without one of these no sentence holds two goals. */
const joint = /[;,:&(]|\band\b|\bplus\b/i;

interface Prepared {
  readonly vague: Entries;
  readonly services: Entries;
  /** Finds the first word of any entry, in any of its forms. */
  readonly firstWords: RegExp;
}

const prepared = new WeakMap<Lists, Prepared>();

function entriesFor(lists: Lists): Prepared {
  const known = prepared.get(lists);
  if (known) return known;
  const vague = entriesOf(lists.vagueVerbs);
  const services = entriesOf(lists.services);
  const forms = [...vague.keys(), ...services.keys()].map(escaped);
  const firstWords = new RegExp(`(?<![\\p{L}])(?:${forms.join('|') || '(?!)'})(?![\\p{L}])`, 'iu');
  const made = { vague, services, firstWords };
  prepared.set(lists, made);
  return made;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
