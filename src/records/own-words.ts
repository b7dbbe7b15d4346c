/** Stands for each sign that is not the writer's own: something quoted, code, an address. */
export const notOwn = '\uFFFC';

const curly = /[“„][^“”]*(?:[“”]|$)|«[^»]*(?:»|$)|"[^"]*(?:"|$)/g;
// An apostrophe inside a word or behind one closes nothing; how far a quotation goes is bounded, so
// that many that are never closed cost no more than one look at each sign.
const single =
  /(?<![\p{L}\p{N}])['‘](?=\S)(?:[^'’\uFFFC]|['’](?=\p{L})){1,400}['’](?![\p{L}\p{N}])/gu;

/**
 * The words with all that stands in quotation marks, and the marks, blotted out; every sign keeps
 * its place. A quotation that is not closed goes on to the end.
 */
export function ownWords(words: string): string {
  return words.replace(curly, blot).replace(single, blot);
}

export function blot(words: string): string {
  return notOwn.repeat(words.length);
}
