import { CST, Lexer } from 'yaml';
import { type Sentence, sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { limits } from './limits.ts';

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
 * Reads the tokens of front matter before anything is composed from them: linear, without
 * recursion. Records use plain YAML only, so what could make a parser slow or deep is refused.
 */
export function refuseUnplain(yaml: string): Refusal | undefined {
  const nesting = new Nesting();
  let offset = 0;
  let scalar = false;
  let nodes = 0;
  for (const lexeme of new Lexer().lex(yaml)) {
    if (lexeme === CST.SCALAR) {
      scalar = true;
      continue;
    }
    if (lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END) continue;
    const span = { start: offset, end: offset + lexeme.length };
    const type = scalar ? 'scalar' : (CST.tokenType(lexeme) ?? 'scalar');
    const construct = scalar ? undefined : unplain[type];
    if (construct)
      return {
        span,
        message: sentence(
          'Front matter holds {construct}, which records do without: write the value out',
          { construct },
        ),
      };
    nesting.see(type, span.start, lexeme);
    if (nesting.depth > limits.depth)
      return {
        span,
        message: sentence('Lists and maps are nested more than {depth} deep', {
          depth: limits.depth,
        }),
      };
    if (scalar || type.endsWith('scalar') || type.endsWith('start')) nodes++;
    if (nodes > limits.nodes)
      return {
        span,
        message: sentence('Front matter holds more than {nodes} values', { nodes: limits.nodes }),
      };
    offset = span.end;
    scalar = false;
  }
  return undefined;
}

/** How deep lists and maps stand in one another, followed by the columns of their first tokens. */
class Nesting {
  private readonly columns: number[] = [];
  private flow = 0;
  private lineStart = 0;
  private keyColumn = 0;

  get depth(): number {
    return this.columns.length + this.flow;
  }

  see(type: string, offset: number, lexeme: string): void {
    const column = offset - this.lineStart;
    if (type === 'newline') this.lineStart = offset + lexeme.length;
    else if (type === 'flow-seq-start' || type === 'flow-map-start') this.flow++;
    else if (type === 'flow-seq-end' || type === 'flow-map-end')
      this.flow = Math.max(0, this.flow - 1);
    else if (type.endsWith('scalar')) this.seeScalar(column, offset, lexeme);
    else if (this.flow === 0 && type === 'seq-item-ind') this.enter(column + 0.5);
    else if (this.flow === 0 && type === 'map-value-ind') this.enter(this.keyColumn);
  }

  private seeScalar(column: number, offset: number, lexeme: string): void {
    this.keyColumn = column;
    const lastEnd = Math.max(lexeme.lastIndexOf('\n'), lexeme.lastIndexOf('\r'));
    if (lastEnd >= 0) this.lineStart = offset + lastEnd + 1;
  }

  private enter(column: number): void {
    while ((this.columns.at(-1) ?? -1) >= column) this.columns.pop();
    this.columns.push(column);
  }
}
