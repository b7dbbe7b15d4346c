/** What can be told of a goal from its sentence alone. */
export interface GoalSentence {
  readonly words: number;
  readonly sentences: number;
  /** The vague verb it begins with, where no number or clear outcome follows. */
  readonly vagueVerb: string | undefined;
  readonly isService: boolean;
}

const vagueVerbs = new Set([
  'improve',
  'feel',
  'understand',
  'work',
  'try',
  'explore',
  'learn',
  'know',
]);

const service =
  /^(?:to )?(?:attend|be referred to|participate in|take part in|receive|complete (?:a |the )?(?:referral|assessment|intake))\b/i;

/**
 * Reads a goal's English sentence with care for precision: it says less rather than wrong.
 * A vague verb is told only where nothing countable follows in the sentence.
 */
export function readGoalSentence(text: string): GoalSentence {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = words.find((word) => word.toLowerCase() !== 'to')?.toLowerCase();
  const counted =
    /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|every|each|daily|weekly)\b/iu;
  const vague = first !== undefined && vagueVerbs.has(first) && !counted.test(text);
  return {
    words: words.length,
    sentences: text
      .split(/[.!?]+\s+(?=\p{Lu}\p{Ll}+\s+\p{Ll})/u)
      .filter((part) => part.trim() !== '').length,
    vagueVerb: vague ? first : undefined,
    isService: service.test(text) && !counted.test(text),
  };
}
