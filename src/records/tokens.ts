import { CST, Lexer } from 'yaml';

/** One token of a YAML text and where it starts. */
export interface Token {
  readonly type: string;
  readonly source: string;
  readonly start: number;
}

/** The tokens of a YAML text in their order: linear, and without recursion. */
export function* tokensOf(yaml: string): Generator<Token> {
  let start = 0;
  let plain = false;
  for (const source of new Lexer().lex(yaml)) {
    // What follows the sign for a scalar is its text, whatever it looks like.
    if (!plain && source === CST.SCALAR) plain = true;
    else if (plain || (source !== CST.DOCUMENT && source !== CST.FLOW_END)) {
      const type = plain ? 'scalar' : (CST.tokenType(source) ?? 'scalar');
      yield { type, source, start };
      start += source.length;
      plain = false;
    }
  }
}
