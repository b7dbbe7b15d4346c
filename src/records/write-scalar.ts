import { Document, Scalar, type ScalarTag, type ToStringOptions } from 'yaml';

/** A value that is no list and no map. */
export type PlainScalar = string | number | boolean | null;

/** How the quotes of a value were written; what is not asked for is chosen by need. */
export interface Quoting {
  /** The style to keep, where the value allows it. */
  readonly keep?: Scalar.Type | undefined;
  /** Whether quotes, where they are needed, are single ones. */
  readonly single: boolean;
  /** Whether text of several lines is quoted instead of written as a block. */
  readonly linesQuoted: boolean;
}

// Line ends of YAML 1.1, signs without a form of their own, and halves of surrogate pairs.
const odd =
  /[\u007F-\u009F\u2028\u2029\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Days are plain everywhere in records, although older readers of YAML take them for times. */
const days: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  resolve: (text) => text,
  stringify: ({ value, type }) => quotedAs(type, String(value)),
};

const oddText: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  // Older readers stumble over a lone equals sign.
  identify: (value) => typeof value === 'string' && (value === '=' || value.search(odd) >= 0),
  resolve: (text) => text,
  stringify: ({ value }) =>
    JSON.stringify(value).replace(odd, (sign) => {
      return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    }),
};

const options = {
  schema: 'core',
  // What YAML 1.1 would read as something else than text is quoted as well.
  compat: 'yaml-1.1',
  customTags: (tags: unknown[]) => [days, oddText, ...tags] as never[],
  aliasDuplicateObjects: false,
} as const;

const layout: ToStringOptions = {
  lineWidth: 0,
  blockQuote: 'literal',
  doubleQuotedMinMultiLineLength: Infinity,
  flowCollectionPadding: false,
};

/** A value on one line, fit for brackets. */
export function scalarInFlow(value: PlainScalar, quoting: Quoting): string {
  const node = nodeOf(value, quoting);
  if (isLines(value)) node.type = Scalar.QUOTE_DOUBLE;
  return written([node], quoting, { collectionStyle: 'flow' }).slice(1, -1);
}

/**
 * A value after a key's colon or a list's dash; text of several lines is a `|` block whose lines
 * are indented by `indent` blanks.
 */
export function scalarInBlock(value: PlainScalar, quoting: Quoting, indent: number): string {
  const node = nodeOf(value, quoting);
  // A block cannot hold blanks alone on its last line.
  if (isLines(value) && (quoting.linesQuoted || /\n[\t ]+$/.test(value)))
    node.type = Scalar.QUOTE_DOUBLE;
  return written({ k: node }, quoting, { indent }).slice('k: '.length);
}

/** A key as it is written before its colon, in brackets and outside of them. */
export function keyText(key: string, quoting: Quoting): string {
  const name = new Scalar<unknown>(isPlainNumber(key) ? Number(key) : key);
  if (quoting.keep && quoting.keep !== Scalar.PLAIN) name.type = quoting.keep;
  const document = new Document({}, options);
  document.set(name, 0);
  return textOf(document, quoting, { collectionStyle: 'flow' }).slice(1, -': 0}'.length);
}

/** Keys are words to the reader of records, so that the levels of a scale stay without quotes. */
function isPlainNumber(key: string): boolean {
  return /^(?:0|-?[1-9]\d{0,8})$/.test(key);
}

function nodeOf(value: PlainScalar, { keep }: Quoting): Scalar {
  const node = new Scalar<unknown>(value);
  const isKept = keep === Scalar.QUOTE_SINGLE || keep === Scalar.QUOTE_DOUBLE;
  // Text of several lines is a block whatever stood there, since quotes would hide its lines.
  if (isKept && typeof value === 'string' && !isLines(value)) node.type = keep;
  return node;
}

function isLines(value: PlainScalar): value is string {
  return typeof value === 'string' && value.includes('\n');
}

function quotedAs(type: Scalar.Type | undefined, day: string): string {
  if (type === Scalar.QUOTE_SINGLE) return `'${day}'`;
  return type === Scalar.QUOTE_DOUBLE ? `"${day}"` : day;
}

function written(content: unknown, quoting: Quoting, more: ToStringOptions): string {
  return textOf(new Document(content, options), quoting, more);
}

function textOf(document: Document, { single }: Quoting, more: ToStringOptions): string {
  const text = document.toString({ ...layout, singleQuote: single ? true : null, ...more });
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}
