/** What of a snippet depends on where and when it is put in. */
export interface Insertion {
  /** The day for `CURRENT_YEAR`, `CURRENT_MONTH` and `CURRENT_DATE`, as `YYYY-MM-DD`. */
  readonly today: string;
  /** The blanks before the line on which the snippet begins; the other lines get them too. */
  readonly indentation?: string;
  /** Which option every choice takes, counted from 0; its last one where it has fewer. */
  readonly pick?: number;
}

/** A choice as the worker is offered it, with the words of its line that stand before it. */
export interface Offer {
  readonly before: string;
  readonly options: readonly string[];
}

type Part =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'variable'; readonly name: string }
  | { readonly is: 'stop'; readonly stop: number; readonly inside?: readonly Part[] }
  | { readonly is: 'choice'; readonly stop: number; readonly options: readonly string[] };

type Defaults = ReadonlyMap<number, readonly Part[]>;

/**
 * The text that a snippet leaves when nothing is typed over: placeholders keep their words, choices
 * take the first or the one picked, a bare stop repeats the placeholder of its number. It reads what our snippets use
 * of the TextMate grammar; anything else throws.
 */
export function expand(body: string, { today, indentation = '', pick = 0 }: Insertion): string {
  const parts = parseSnippet(body);
  const text = render(parts, defaultsOf(parts, pick), today);
  return text.replaceAll(/\n(?!\n|$)/g, `\n${indentation}`);
}

/** Every choice of a snippet, in the order of the text. */
export function offersOf(body: string): readonly Offer[] {
  const offers: Offer[] = [];
  const parts = parseSnippet(body);
  const defaults = defaultsOf(parts);
  parts.forEach((part, index) => {
    if (part.is !== 'choice') return;
    const before = render(parts.slice(0, index), defaults, '2026-01-20').split('\n').at(-1) ?? '';
    offers.push({ before, options: part.options });
  });
  return offers;
}

/** The numbers of the tab stops that hold words or a choice, in the order of the text. */
export function stopsOf(body: string): readonly number[] {
  return [...defaultsOf(parseSnippet(body)).keys()];
}

function parseSnippet(body: string): readonly Part[] {
  const { parts, end } = parseParts(body, 0, false);
  if (end !== body.length) throw new Error(`Could not read on at ${end}: ${body.slice(end)}`);
  return parts;
}

function parseParts(
  body: string,
  start: number,
  inside: boolean,
): { readonly parts: readonly Part[]; readonly end: number } {
  const parts: Part[] = [];
  let at = start;
  while (at < body.length && !(inside && body[at] === '}')) {
    const { part, end } = body[at] === '$' ? parseDollar(body, at) : parseText(body, at, inside);
    parts.push(part);
    at = end;
  }
  return { parts, end: at };
}

interface Parsed {
  readonly part: Part;
  readonly end: number;
}

function parseText(body: string, start: number, inside: boolean): Parsed {
  const pattern = inside ? /(?:\\[\\$}]|[^\\$}])+/y : /(?:\\[\\$}]|[^\\$])+/y;
  const [raw] = match(pattern, body, start);
  const text = raw.replaceAll(/\\([\\$}])/g, '$1');
  return { part: { is: 'text', text }, end: start + raw.length };
}

function parseDollar(body: string, start: number): Parsed {
  const [raw, bareStop, name, choiceStop, choices, stop] = match(
    /\$(?:(\d+)|([A-Z_]+)|\{(\d+)\|((?:\\[\\,|]|[^\\|])+)\|\}|\{(\d+):)/y,
    body,
    start,
  );
  const end = start + raw.length;
  if (bareStop !== undefined) return { part: { is: 'stop', stop: Number(bareStop) }, end };
  if (name !== undefined) return { part: { is: 'variable', name }, end };
  if (choices !== undefined) {
    const options = choices.split(/(?<!\\),/).map((option) => option.replaceAll(/\\(.)/g, '$1'));
    return { part: { is: 'choice', stop: Number(choiceStop), options }, end };
  }
  const inner = parseParts(body, end, true);
  if (body[inner.end] !== '}') throw new Error(`A placeholder is not closed: ${body.slice(start)}`);
  const part = { is: 'stop', stop: Number(stop), inside: inner.parts } as const;
  return { part, end: inner.end + 1 };
}

function match(pattern: RegExp, body: string, at: number): [string, ...(string | undefined)[]] {
  pattern.lastIndex = at;
  const found = pattern.exec(body);
  if (!found) throw new Error(`Not the grammar our snippets use: ${body.slice(at, at + 60)}`);
  return [found[0], ...found.slice(1)];
}

/** What each stop holds, in the order of the text. */
function defaultsOf(parts: readonly Part[], pick = 0): Defaults {
  const defaults = new Map<number, readonly Part[]>();
  for (const { stop, inside } of heldIn(parts, pick)) {
    if (defaults.has(stop)) throw new Error(`Tab stop ${stop} has two placeholders`);
    defaults.set(stop, inside);
  }
  return defaults;
}

function heldIn(
  parts: readonly Part[],
  pick: number,
): readonly { readonly stop: number; readonly inside: readonly Part[] }[] {
  return parts.flatMap((part) => {
    if (part.is === 'choice') {
      const text = part.options[pick] ?? part.options.at(-1) ?? '';
      return [{ stop: part.stop, inside: [{ is: 'text', text }] }];
    }
    if (part.is !== 'stop' || part.inside === undefined) return [];
    return [{ stop: part.stop, inside: part.inside }, ...heldIn(part.inside, pick)];
  });
}

function render(parts: readonly Part[], defaults: Defaults, today: string): string {
  return parts
    .map((part) => {
      if (part.is === 'text') return part.text;
      if (part.is === 'variable') return variable(part.name, today);
      return render(defaults.get(part.stop) ?? [], defaults, today);
    })
    .join('');
}

function variable(name: string, today: string): string {
  const [year, month, date] = today.split('-');
  const value = { CURRENT_YEAR: year, CURRENT_MONTH: month, CURRENT_DATE: date }[name];
  if (value === undefined) throw new Error(`Not a variable our snippets use: ${name}`);
  return value;
}
