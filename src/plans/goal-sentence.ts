/** What can be told of a goal from its sentence alone. */
export interface GoalSentence {
  readonly words: number;
  readonly sentences: number;
  /** The vague verb it begins with, where no number or clear outcome follows. */
  readonly vagueVerb: string | undefined;
  readonly isService: boolean;
}

const vagueVerb = /^(?:to )?(improve|feel|understand|work on|try|explore|learn|know)\b/i;

/** The end of a sentence: not the dot of a title or an initial, as in Dr. Okafor or J.D. Ames. */
const sentenceEnd =
  /(?<!\b(?:Dr|Mr|Mrs|Ms|St|Prof|Jr|Sr|\p{Lu}))[.!?]+\s+(?=\p{Lu}\p{Ll}+\s+\p{Ll})/u;

const service =
  /^(?:to )?(?:attend|be referred to|participate in|take part in|receive|complete (?:a |the )?(?:referral|assessment|intake))\b/i;

/**
 * Reads a goal's English sentence with care for precision: it says less rather than wrong.
 * A vague verb is told only where nothing countable follows in the sentence.
 */
export function readGoalSentence(text: string): GoalSentence {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = vagueVerb.exec(text.trim())?.[1]?.toLowerCase();
  const counted =
    /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|every|each|daily|weekly)\b/iu;
  return {
    words: words.length,
    sentences: text.split(sentenceEnd).filter((part) => part.trim() !== '').length,
    vagueVerb: counted.test(text) ? undefined : first,
    isService: service.test(text) && !counted.test(text),
  };
}
