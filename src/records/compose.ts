import { type Document, parseDocument } from 'yaml';
import { sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Fault } from './fault.ts';
import { refuseUnplain } from './guard.ts';
import { keyFaults } from './key-faults.ts';
import { yamlFaults } from './yaml-faults.ts';

/** Front matter as a syntax tree (offsets from the start of `yaml`), or why there is none. */
export type Composition =
  | { readonly document: Document.Parsed; readonly faults: readonly Fault[] }
  | { readonly document: undefined; readonly faults: readonly Fault[] };

const options = {
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  stringKeys: true,
  strict: true,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/**
 * Parses front matter as YAML 1.2 core behind the guard. Never throws; every error of the YAML is
 * a fault in plain words. `base` is the offset of `yaml` in its file, for the faults' spans. Nodes
 * keep the tokens they were made from only where `keepSourceTokens` asks for it.
 */
export function compose(yaml: string, base: number, keepSourceTokens = false): Composition {
  // The parser does not know that CR alone ends a line; LF in its place keeps every offset.
  const text = yaml.replace(/\r(?!\n)/g, '\n');
  const refusal = refuseUnplain(text);
  if (refusal) {
    const place = { span: moved(refusal.span, base) };
    return {
      document: undefined,
      faults: [{ check: 'yaml-not-plain', place, message: refusal.message }],
    };
  }
  try {
    const document = parseDocument(text, { ...options, keepSourceTokens });
    if (document.errors.length > 0) {
      return { document: undefined, faults: yamlFaults(document.errors, text, base) };
    }
    const faults = keyFaults(document, base);
    const broken = faults.some(({ check }) => check === 'yaml-not-plain');
    return broken ? { document: undefined, faults } : { document, faults };
  } catch {
    const message = sentence('Front matter cannot be read as YAML');
    const place = { span: { start: base, end: base + yaml.length } };
    return { document: undefined, faults: [{ check: 'yaml-not-readable', place, message }] };
  }
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
