import type { Passage } from '../../records/narrative.ts';
import type { Span } from '../../text/span.ts';

const report =
  /(?<![\p{L}\p{N}])(?:says?|said|saying|told|tells|calls?|called|calling|describe[sd]?|report(?:s|ed)?|asks?|asked|thinks?|thought|feels?|felt|fears?|feared|afraid|worr(?:y|ies|ied)|ashamed|believe[sd]?|wonder(?:s|ed)?|accuse[sd]?|wr(?:ite|ites|ote)|repeat(?:s|ed)|according to|in (?:his|her|their|my) (?:own )?words|names?|named|the words?|introduc(?:es?|ed|ing)|identif(?:y|ies|ied)|refer(?:s|red) to|alleg(?:es?|ed)|(?:court|judge|jury|magistrate|tribunal)\s+(?:\p{L}+ly\s+)?(?:has\s+)?(?:found|finds|held|holds|ruled|rules|ordered|orders|decided))(?![\p{L}\p{N}])/iu;
const denial =
  /(?<![\p{L}\p{N}])(?:not|no|never|nor|neither|without|hardly|\p{L}+n[’']t|cannot)(?:\s+[\p{L}’'-]+){0,3}\s*$/iu;
/** What says behind the words whose they are: “in a psycho ward, his term”. */
const credit =
  /(?<![\p{L}\p{N}])(?:as (?:\p{L}+|\p{Lu}\.(?:\p{Lu}\.)?) (?:puts?|called|calls|said|says|tells|named) (?:it|them|this|himself|herself)|(?:his|her|their|my) (?:own )?(?:terms?|words?|phrase|expression)|in (?:his|her|their|my) (?:own )?words|according to|by (?:his|her|their) own account)(?![\p{L}\p{N}])|,\s*(?:says?|said|wrote|writes|per)\s+(?:the|a|an|his|her|their|my|\p{Lu})/u;
const condition =
  /(?<![\p{L}\p{N}])(if|unless|in case|when|whenever)(?:\s+[\p{L}.’'-]+){0,3}\s*$/iu;
const past = /^(?:was|were|became|\p{L}+ed)(?![\p{L}])/iu;
const sentenceEnd = /[.!?;](?=\s)|\n{2,}/g;

/**
 * Whether a word of a passage is told of somebody's saying, or is denied: “she said she was lazy”,
 * “this is no lack of will”. Such words are not the writer's own judgment.
 */
export function isNotClaimed({ own }: Passage, { start, end }: Span): boolean {
  const before = clauseBefore(own, start);
  return report.test(before) || denial.test(before) || credit.test(restOfSentence(own, end));
}

/** Whether words only say what may come to be: “if she becomes aggressive, dim the lights”. */
export function isSupposed({ own }: Passage, { start, end }: Span): boolean {
  const [, word] = condition.exec(clauseBefore(own, start)) ?? [];
  if (word === undefined) return false;
  // “When I came he was intoxicated” tells of what was.
  return !/^when$/i.test(word) || !past.test(own.slice(start, end));
}

/** What stands before a place in the same sentence. */
export function clauseBefore(own: string, at: number): string {
  const words = own.slice(0, at);
  return words.slice(lastEnd(words));
}

function restOfSentence(own: string, from: number): string {
  const rest = own.slice(from);
  const end = rest.search(sentenceEnd);
  return end < 0 ? rest : rest.slice(0, end);
}

function lastEnd(words: string): number {
  let end = 0;
  for (const { index, 0: sign } of words.matchAll(sentenceEnd)) {
    // The full stop of initials ends no sentence.
    if (!/(?:^|[\s.(])\p{Lu}$/u.test(words.slice(Math.max(0, index - 2), index)) || sign !== '.')
      end = index + sign.length;
  }
  return end;
}
