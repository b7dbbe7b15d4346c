import type { Passage } from '../../records/narrative.ts';
import type { Span } from '../../text/span.ts';

const report =
  /(?<![\p{L}\p{N}])(?:says?|said|saying|told|tells|calls?|called|calling|describe[sd]?|report(?:s|ed)?|asks?|asked|thinks?|thought|feels?|felt|fears?|feared|afraid|worr(?:y|ies|ied)|ashamed|believe[sd]?|wonder(?:s|ed)?|accuse[sd]?|wr(?:ite|ites|ote)|repeat(?:s|ed)|according to|in (?:his|her|their|my) words|names?|named|the words?)(?![\p{L}\p{N}])/iu;
const denial =
  /(?<![\p{L}\p{N}])(?:not|no|never|nor|neither|without|hardly|\p{L}+n[’']t|cannot)(?:\s+[\p{L}’'-]+){0,3}\s*$/iu;
const sentenceEnd = /[.!?;](?=\s)|\n{2,}/g;

/**
 * Whether a word of a passage is told of somebody's saying, or is denied: “she said she was lazy”,
 * “this is no lack of will”. Such words are not the writer's own judgment.
 */
export function isNotClaimed({ own }: Passage, { start }: Span): boolean {
  const from = lastEnd(own.slice(0, start));
  const before = own.slice(from, start);
  return report.test(before) || denial.test(before);
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
