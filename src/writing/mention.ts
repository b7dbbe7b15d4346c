const ofAWord = /[\p{L}\p{N}_-]/u;

/** Whether a text holds an id as a word of its own: `G1` is not in `G12`, nor `C-01` in `C-0142`. */
export function mentions(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + id.length);
    if (!ofAWord.test(before) && !ofAWord.test(after)) return true;
  }
  return false;
}
