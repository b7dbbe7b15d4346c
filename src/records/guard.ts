import { type Sentence, sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { limits } from './limits.ts';
import { controlSign } from './signs.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What makes a text unfit for the YAML parser, found in one pass over its tokens. */
export interface Refusal {
  readonly span: Span;
  readonly message: Sentence;
}

const unplain: Readonly<Record<string, string>> = {
  anchor: 'an anchor (&)',
  alias: 'an alias (*)',
  tag: 'a tag (!)',
  'explicit-key-ind': 'a key marked with ?',
  'directive-line': 'a directive (%)',
};

/**
 * Reads the tokens of front matter before anything is composed from them. Records use plain YAML
 * only, so what could make a parser slow or deep is refused.
 */
export function refuseUnplain(yaml: string): Refusal | undefined {
  // The tokens' own marks are control signs: with one in the text they could not be told apart.
  const sign = controlSign(yaml);
  if (sign) return sign;
  const nesting = new Nesting();
  const counts = { values: 0, signs: 0 };
  for (const token of tokensOf(yaml)) {
    nesting.see(token);
    if (isValue(token)) counts.values++;
    else if (isSign(token)) counts.signs++;
    const message = reasonToRefuse(token, nesting.depth, Math.max(counts.values, counts.signs));
    if (message) {
      return { span: { start: token.start, end: token.start + token.source.length }, message };
    }
  }
  return undefined;
}

function reasonToRefuse({ type }: Token, depth: number, nodes: number): Sentence | undefined {
  const construct = unplain[type];
  if (construct) {
    const pattern =
      'Front matter holds {construct}, which records do without: write the value out, or put it in quotes';
    return sentence(pattern, { construct });
  }
  if (depth > limits.depth)
    return sentence('Lists and maps are nested more than {depth} deep', { depth: limits.depth });
  if (nodes > limits.nodes)
    return sentence('Front matter holds more than {nodes} values', { nodes: limits.nodes });
  return undefined;
}

function isValue({ type }: Token): boolean {
  return type.endsWith('scalar') || type.endsWith('-start');
}

/** Dashes, colons, commas and closing brackets: they cost the parser time without any value. */
function isSign({ type }: Token): boolean {
  return type.endsWith('-ind') || type.endsWith('-end') || type === 'comma';
}

/** How deep lists and maps stand in one another, followed by the columns of their first tokens. */
class Nesting {
  private readonly columns: number[] = [];
  private flow = 0;
  private lineStart = 0;
  /** The column of what may turn out to be a key, where the line has something before its colon. */
  private keyColumn: number | undefined;

  get depth(): number {
    return this.columns.length + this.flow;
  }

  see({ type, start, source }: Token): void {
    if (type === 'newline') this.startLine(start + source.length);
    else if (type.endsWith('scalar')) this.seeScalar(start, source);
    else if (type.startsWith('flow-')) this.seeBracket(type, start);
    else if (this.flow === 0) this.seeIndicator(type, start - this.lineStart);
  }

  private startLine(at: number): void {
    this.lineStart = at;
    this.keyColumn = undefined;
  }

  private seeScalar(start: number, source: string): void {
    if (this.flow === 0) this.keyColumn = start - this.lineStart;
    const lastEnd = Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r'));
    if (lastEnd >= 0) this.lineStart = start + lastEnd + 1;
  }

  private seeBracket(type: string, start: number): void {
    if (this.flow === 0) this.keyColumn = start - this.lineStart;
    if (type.endsWith('-start')) this.flow++;
    else this.flow = Math.max(0, this.flow - 1);
  }

  private seeIndicator(type: string, column: number): void {
    if (type === 'seq-item-ind') this.enter(column + 0.5);
    else if (type === 'map-value-ind') this.enter(this.keyColumn ?? column);
    else return;
    this.keyColumn = undefined;
  }

  private enter(column: number): void {
    while ((this.columns.at(-1) ?? -1) >= column) this.columns.pop();
    this.columns.push(column);
  }
}
