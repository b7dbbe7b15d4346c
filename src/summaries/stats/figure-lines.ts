import type { Figure } from '../../measures/figures/figure.ts';
import type { Figures } from '../../measures/figures/figures-of.ts';
import type { View } from '../view.ts';

/** Figures as rows of a table: title, value where it is one number, and what it means. */
export function figureLines(figures: Figures, { tell }: View): readonly string[] {
  const all = Object.values(figures) as readonly Figure<unknown>[];
  const given = all.filter(({ value }) => value !== undefined);
  const rows = given.map(({ kind, value, words }) => [kind.title, inShort(value), tell(words)]);
  const widths = [0, 1].map((column) =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [
    ...rows.map(([title = '', value = '', words = '']) =>
      `    ${title.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${words}`.trimEnd(),
    ),
    ...withheld(all, tell),
  ];
}

/** Figures that have one reason in common are told together. */
function withheld(all: readonly Figure<unknown>[], tell: View['tell']): readonly string[] {
  const titles = new Map<string, string[]>();
  for (const { value, words, kind } of all) {
    if (value !== undefined) continue;
    const why = tell(words);
    titles.set(why, [...(titles.get(why) ?? []), kind.title]);
  }
  const isAll = titles.size === 1 && all.every(({ value }) => value === undefined);
  return [...titles].map(([why, names]) =>
    isAll
      ? `    ${tell({ pattern: 'No figure: {why}', values: { why } })}`
      : `    ${names.join('; ')}: ${why}`,
  );
}

/** The number of a figure that is one number, with two decimals. */
function inShort(value: unknown): string {
  const number =
    typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof number === 'number' ? (Math.round(number * 100) / 100 + 0).toFixed(2) : '';
}
