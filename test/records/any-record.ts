import fc from 'fast-check';
import type { Plain } from '../../src/records/plain.ts';

/** A record as a person may write it. */
export interface AnyRecord {
  readonly text: string;
}

/** How one value is written, and with what around it. */
type Node = { readonly comment: boolean; readonly above: 'comment' | 'blank' | 'none' } & (
  | { readonly kind: 'scalar'; readonly text: string }
  | { readonly kind: 'block-text'; readonly lines: readonly string[]; readonly header: string }
  | { readonly kind: 'map'; readonly flow: Flow; readonly entries: readonly [string, Node][] }
  | { readonly kind: 'list'; readonly flow: Flow; readonly items: readonly Node[] }
);

/** In brackets on one line, in brackets with each entry on its own line, or on lines. */
type Flow = 'line' | 'lines' | 'no';

interface Layout {
  readonly width: number;
  readonly dashes: number;
  readonly count: { comments: number };
}

const words = fc.stringMatching(/^[a-zäß][a-z äß'-]{0,16}[a-z]$/);
const scalarText = fc.oneof(
  words,
  words.map((text) => JSON.stringify(text)),
  words.map((text) => `'${text.replaceAll("'", "''")}'`),
  fc.integer().map(String),
  fc.constantFrom(
    '2026-02-10',
    'null',
    '~',
    'true',
    '007',
    '"a # b"',
    "'x: y'",
    '[]',
    '{}',
    '1.50',
  ),
);
const keys = fc.oneof(
  fc.constantFrom(
    'goal',
    'who',
    'by',
    'steps',
    'note',
    '"quoted"',
    "'single'",
    '-1',
    '0',
    'choice',
  ),
  fc.stringMatching(/^[a-z]{3,6}$/).filter((key) => !['null', 'true', 'false'].includes(key)),
);
const around = {
  comment: fc.boolean(),
  above: fc.constantFrom('comment', 'blank', 'none', 'none', 'none'),
} as const;
const flow = fc.constantFrom<Flow>('line', 'lines', 'no', 'no', 'no');

const { node } = fc.letrec<{ node: Node; map: Node; list: Node; scalar: Node; blockText: Node }>(
  (tie) => ({
    scalar: fc.record({ kind: fc.constant('scalar'), text: scalarText, ...around }),
    blockText: fc.record({
      kind: fc.constant('block-text'),
      lines: fc.array(words, { minLength: 1, maxLength: 3 }),
      header: fc.constantFrom('|', '>', '|-', '>-'),
      ...around,
    }),
    map: fc.record({
      kind: fc.constant('map'),
      flow,
      entries: fc.uniqueArray(fc.tuple(keys, tie('node')), {
        minLength: 1,
        maxLength: 4,
        selector: ([key]) => key.replace(/["']/g, ''),
      }),
      ...around,
    }),
    list: fc.record({
      kind: fc.constant('list'),
      flow,
      items: fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
      ...around,
    }),
    node: fc.oneof({ maxDepth: 4 }, tie('scalar'), tie('blockText'), tie('map'), tie('list')),
  }),
);

/** Records in all manners of writing: quotes, comments, blank lines, brackets, line ends. */
export const anyRecord: fc.Arbitrary<AnyRecord> = fc
  .record({
    entries: fc.uniqueArray(fc.tuple(keys, node), {
      minLength: 1,
      maxLength: 4,
      selector: ([key]) => key.replace(/["']/g, ''),
    }),
    width: fc.constantFrom(2, 2, 3, 4),
    dashes: fc.constantFrom(0, 2),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '', '\uFEFF'),
  })
  .map(({ entries, width, dashes, lineEnd, mark }) => {
    const layout = { width, dashes, count: { comments: 0 } };
    const lines = entries.map(([key, value]) => entry(`${key}:`, value, { ...layout, column: 0 }));
    const text = `---\nrecord: plan\n${lines.join('')}---\n\n# Body\n`;
    return { text: `${mark}${text.replaceAll('\n', lineEnd)}` };
  });

/** An entry on its own lines, with what stands above it, each line ended. */
function entry(sign: string, value: Node, layout: Layout & { column: number }): string {
  const pad = ' '.repeat(layout.column);
  return `${above(value, pad, layout)}${pad}${sign}${after(sign, value, layout)}`;
}

function above({ above: what }: Node, pad: string, layout: Layout): string {
  if (what === 'comment') return `${pad}${comment(layout)}\n`;
  return what === 'blank' ? '\n' : '';
}

function comment({ count }: Layout): string {
  return `#c${count.comments++}`;
}

/** What follows a colon or a dash, with the line end. */
function after(sign: string, value: Node, layout: Layout & { column: number }): string {
  const tail = (): string => (value.comment ? ` ${comment(layout)}` : '');
  const { column, width } = layout;
  const isItem = sign === '-';
  if (value.kind === 'scalar') return ` ${value.text}${tail()}\n`;
  if (value.kind === 'block-text') {
    const pad = ' '.repeat(column + (isItem ? 2 : width));
    return ` ${value.header}${tail()}\n${value.lines.map((line) => `${pad}${line}\n`).join('')}`;
  }
  if (value.flow !== 'no') {
    const own = ' '.repeat(column + width);
    return ` ${brackets(value, { layout, pad: value.flow === 'lines' ? own : undefined })}${tail()}\n`;
  }
  return onLines(sign, value, { ...layout, tail: tail() });
}

function onLines(
  sign: string,
  value: Extract<Node, { flow: Flow }>,
  layout: Layout & { column: number; tail: string },
): string {
  const { column, width, dashes, tail } = layout;
  const isItem = sign === '-';
  const below = {
    ...layout,
    column: column + (isItem ? 2 : value.kind === 'list' ? dashes : width),
  };
  const parts =
    value.kind === 'list'
      ? value.items.map((item) => entry('-', item, below))
      : value.entries.map(([key, item]) => entry(`${key}:`, item, below));
  if (!isItem) return `${tail}\n${parts.join('')}`;
  // The first entry stands on the dash's line, unless something stands above it.
  const [first = '', ...others] = parts;
  const isAlone = !/^ *[^ #\n]/.test(first);
  return isAlone ? `${tail}\n${parts.join('')}` : ` ${first.trimStart()}${others.join('')}`;
}

function brackets(value: Node, at: { layout: Layout; pad: string | undefined }): string {
  const { layout, pad } = at;
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'block-text') return JSON.stringify(value.lines.join(' '));
  const [open, close] = value.kind === 'map' ? ['{', '}'] : ['[', ']'];
  const parts =
    value.kind === 'map'
      ? value.entries.map(([key, item]) => ({ item, head: `${key}: ` }))
      : value.items.map((item) => ({ item, head: '' }));
  const texts = parts.map(({ item, head }) => head + brackets(item, { layout, pad: undefined }));
  if (pad === undefined) return `${open} ${texts.join(', ')} ${close}`;
  const lines = texts.map((text, index) => {
    const said = parts[index]?.item.comment ? ` ${comment(layout)}` : '';
    return `${pad}${text}${index < texts.length - 1 ? ',' : ''}${said}`;
  });
  return `${open}\n${lines.join('\n')}\n${pad.slice(layout.width)}${pad === '' ? '' : ' '}${close}`;
}

const plainText = fc.oneof(
  words,
  fc.constantFrom(
    'yes',
    '007',
    '2026-11-20',
    'a: b',
    '- c',
    'd # e',
    '',
    "it's",
    'say "f"',
    'g, h',
  ),
  fc.constantFrom('two\nlines', 'three\n\n  lines\n', ' lead\nlines', 'blank\n\n\n', 'ends\n  '),
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/\p{Cc}/u.test(text)),
);

/** A value as a form or a command may hand it over. */
export const anyValue: fc.Arbitrary<Plain> = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    plainText,
    fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{2,5}$|^-?[0-2]$/), tie('value'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).value;
