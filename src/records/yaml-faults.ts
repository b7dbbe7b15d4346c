import type { YAMLError } from 'yaml';
import { lineSpan } from '../text/lines.ts';
import { sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Fault } from './fault.ts';
import { limits } from './limits.ts';
import { tokensOf } from './tokens.ts';

const wordsOfErrors: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_INDENT: 'The indentation here fits no line above: line this key up with its neighbors',
  BLOCK_AS_IMPLICIT_KEY:
    'A colon with a space after it stands inside a value: put the value in quotes, or the new key on a line of its own',
  BLOCK_IN_FLOW: 'A list or map on lines of its own cannot stand inside brackets',
  BAD_SCALAR_START: 'A value cannot begin with this sign: put the value in quotes',
  BAD_DQ_ESCAPE:
    'A backslash in double quotes is not followed by a known letter: use single quotes',
  MISSING_CHAR:
    'A sign is missing here: look for a quote, bracket, comma or colon that is not there',
  MULTILINE_IMPLICIT_KEY:
    'This line has no colon after its key, or a quote or bracket above is still open',
  NON_STRING_KEY: 'A list or map in brackets cannot be a key: write a word',
  TAB_AS_INDENT: 'A tab is used to indent: use spaces',
  UNEXPECTED_TOKEN: 'Something unexpected stands here: look at the line and the one above it',
  MULTIPLE_DOCS: 'A second YAML document begins here: front matter holds only one',
  KEY_OVER_1024_CHARS: 'A key is longer than 1,024 characters',
};

/** The errors of the YAML parser as faults in plain words: the first of them, one for each place. */
export function yamlFaults(errors: readonly YAMLError[], yaml: string, base: number): Fault[] {
  const told = new Set<number>();
  return errors.slice(0, limits.faultsTold).flatMap((error): Fault[] => {
    const opening = isUnclosed(error) ? openingBefore(yaml, error.pos[0]) : undefined;
    const { start, end } = opening?.span ?? spanWithin(yaml, error.pos);
    if (told.has(start)) return [];
    told.add(start);
    const words =
      opening?.words ??
      wordsOfErrors[error.code] ??
      'Front matter cannot be read as YAML from here';
    const place = { span: { start: start + base, end: end + base } };
    return [{ check: 'yaml-not-readable', place, message: sentence(words) }];
  });
}

/** An error's place as a mark on one line; what is missing at the end is shown at the last text. */
function spanWithin(yaml: string, [from, to]: readonly [number, number]): Span {
  const last = Math.max(0, yaml.trimEnd().length - 1);
  const start = Math.min(from, last);
  const end = Math.min(to, lineSpan(yaml, start).end);
  return { start, end: Math.min(Math.max(end, start + 1), yaml.length) };
}

/** Whether an error says that a quote or bracket is never closed; its place is where that shows. */
function isUnclosed({ code, message }: YAMLError): boolean {
  return (
    (code === 'MISSING_CHAR' || code === 'BAD_INDENT') && /^(?:Missing closing|Flow )/.test(message)
  );
}

const advice = 'close it, and indent the lines between';

/** The quote that is open at an offset, or else the innermost bracket. */
function openingBefore(yaml: string, at: number): { span: Span; words: string } | undefined {
  const brackets: number[] = [];
  for (const { type, source, start } of tokensOf(yaml)) {
    if (start >= at) break;
    if (type.endsWith('-quoted-scalar') && start + source.length >= at) {
      return { span: mark(start), words: `A quote opens here and is not closed: ${advice}` };
    }
    if (type.endsWith('-start')) brackets.push(start);
    else if (type.endsWith('-end')) brackets.pop();
  }
  const bracket = brackets.at(-1);
  return bracket === undefined
    ? undefined
    : { span: mark(bracket), words: `A bracket opens here and is not closed: ${advice}` };
}

function mark(start: number): Span {
  return { start, end: start + 1 };
}
