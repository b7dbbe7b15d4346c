const label =
  /^[ \t]*(?:[-*+][ \t]+|\d{1,3}[.)][ \t]+)?(?:(?:\*\*|__)([^*_\n]{1,80})(?:\*\*|__)|([\p{L}][\p{L}’' ,/&-]{0,60}):|([A-Z])[ \t]*[–—][ \t])/gmu;
/** A line that the next one, which begins with a colon, explains. */
const explained = /^[ \t]*(\p{L}[^\n:]{0,60})\r?\n:[ \t]/gmu;
const row = /^[ \t]*\|(.*)$/gm;
const longestCell = 40;

/** What some write in place of headings: what begins a line in bold or with a colon, and cells. */
export function labelsIn(text: string): readonly string[] {
  const begun = [...text.matchAll(label), ...text.matchAll(explained)];
  const cells = [...text.matchAll(row)].flatMap(([, cell = '']) => cell.split('|'));
  return [
    ...begun.map(([, one, other, letter]) => one ?? other ?? letter ?? ''),
    ...cells.filter(({ length }) => length <= longestCell),
  ];
}
