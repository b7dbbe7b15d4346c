import { isMap, isScalar } from 'yaml';
import { compose } from '../../records/compose.ts';
import { findFence } from '../../records/fence.ts';
import { lineStarts, positionAt } from '../../text/lines.ts';
import { nearMiss } from '../../text/near-miss.ts';
import { sentence, type Sentence } from '../../text/sentence.ts';
import { documentKinds } from '../documents.ts';
import { languages } from '../languages/language.ts';
import type { TemplateFault } from './template.ts';

/** What a template says of itself between its first lines. */
interface TemplateHead {
  readonly kind: string | undefined;
  readonly language: string;
  readonly faults: readonly TemplateFault[];
}

const keys = ['template', 'language'];
const english = 'en';

/** Reads the front matter of a template: which document it is for, and its language. */
export function readHead(text: string): TemplateHead {
  const fence = findFence(text);
  const none = { kind: undefined, language: english };
  if (fence.state !== 'closed') return { ...none, faults: [{ line: 0, message: noHead() }] };
  const { start, end } = fence.yaml;
  const starts = lineStarts(text);
  const lineAt = (offset: number): number => positionAt(starts, offset).line;
  const { document, faults: broken } = compose(text.slice(start, end), start);
  const brokenFaults = broken.map(({ place, message }) => ({
    line: 'span' in place ? lineAt(place.span.start) : 0,
    message,
  }));
  if (!isMap(document?.contents))
    return { ...none, faults: broken.length > 0 ? brokenFaults : [{ line: 0, message: noHead() }] };
  const said = document.contents.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : '',
    value: isScalar(value) ? String(value.value) : '',
    line: isScalar(key) ? lineAt(key.range[0] + start) : 0,
  }));
  const of = (name: string): string | undefined => said.find(({ key }) => key === name)?.value;
  const faults = [
    ...brokenFaults,
    ...said.flatMap(({ key, value, line }): TemplateFault[] => {
      const message = faultOf(key, value);
      return message ? [{ line, message }] : [];
    }),
  ];
  const kind = of('template');
  const language = of('language') ?? english;
  return {
    kind,
    language: isLanguage(language) ? language : english,
    faults: kind === undefined ? [{ line: 0, message: noHead() }, ...faults] : faults,
  };
}

function noHead(): Sentence {
  return sentence(
    'This does not say which document it is for: begin with ---, template: {kinds} and ---',
    { kinds: Object.keys(documentKinds).join(' or ') },
  );
}

function faultOf(key: string, value: string): Sentence | undefined {
  if (key === 'template' && !Object.hasOwn(documentKinds, value))
    return unknown('There is no document `{value}`', value, Object.keys(documentKinds));
  if (key === 'language' && !isLanguage(value))
    return sentence('There is no language `{value}` for documents: expected {known}', {
      value,
      known: languages.join(', '),
    });
  if (!keys.includes(key)) return unknown('A template has no key `{value}`', key, keys);
  return undefined;
}

function unknown(pattern: string, value: string, known: readonly string[]): Sentence {
  const meant = nearMiss(value, known, 2);
  return meant
    ? sentence(`${pattern}, did you mean \`{meant}\`?`, { value, meant })
    : sentence(`${pattern}: expected {known}`, { value, known: known.join(', ') });
}

function isLanguage(id: string): boolean {
  return languages.some((language) => language === id);
}
