import type { TextEdit } from '../text/edit.ts';

/** The one edit, as small as can be, that makes one text of another. */
export function difference(from: string, to: string): TextEdit {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from.charCodeAt(start) === to.charCodeAt(start)) start++;
  if (isInside(from, start) || isInside(to, start)) start--;
  let back = 0;
  while (
    back < most - start &&
    from.charCodeAt(from.length - 1 - back) === to.charCodeAt(to.length - 1 - back)
  ) {
    back++;
  }
  if (isInside(from, from.length - back) || isInside(to, to.length - back)) back--;
  return {
    span: { start, end: from.length - back },
    newText: to.slice(start, to.length - back),
  };
}

/** Whether an offset parts what belongs together: CR and LF, or the halves of a letter. */
function isInside(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])/.test(text.slice(offset - 1, offset + 1))
  );
}
