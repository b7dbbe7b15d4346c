import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DocumentId } from '../../summaries/documents.ts';
import type { Template } from '../../summaries/templates/template.ts';
import { nearMiss } from '../../text/near-miss.ts';
import { speak } from '../../text/sentence.ts';
import { CannotLook } from '../cannot-look.ts';
import { type FoundTemplate, templateAt, templatesIn } from './read-templates.ts';

interface TemplateAsked {
  readonly kind: DocumentId;
  readonly language: string;
  readonly folder: string;
  /** The folder of the agency's templates within that of the caseload. */
  readonly templates: string;
  /** A name or a path. */
  readonly template: string | undefined;
  readonly isBuiltIn: boolean;
}

/**
 * The agency's template that was asked for, else the one named like the kind of document, where it
 * has one: `progress.es.md` before `progress.md`. Undefined where the built-in one serves.
 */
export function chooseTemplate(asked: TemplateAsked): Template | undefined {
  if (asked.isBuiltIn) return undefined;
  const found = asked.template === undefined ? ownOf(asked) : named(asked.template, asked);
  return found && usable(found, asked.kind);
}

function ownOf({ kind, language, folder, templates }: TemplateAsked): FoundTemplate | undefined {
  const found = templatesIn(folder, templates);
  return (
    found.find(({ name }) => name === `${kind}.${language}`) ??
    found.find((one) => one.name === kind && one.language === language)
  );
}

function named(words: string, { folder, templates }: TemplateAsked): FoundTemplate {
  if (/\.md$/i.test(words)) {
    const file = resolve(words);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      throw new CannotLook(`There is no template ${words}`);
    return templateAt(file, words);
  }
  const found = templatesIn(folder, templates);
  const one = found.find(({ name }) => name === words);
  if (one) return one;
  const names = found.map(({ name }) => name);
  const meant = nearMiss(words, names, 2);
  const known = names.length > 0 ? `. There are: ${names.join(', ')}.` : '.';
  const ending = meant ? `, did you mean ${meant}?` : known;
  throw new CannotLook(`There is no template ${words} in ${join(folder, templates)}${ending}`);
}

function usable({ kind: own, template, faults, path }: FoundTemplate, kind: DocumentId): Template {
  if (faults.length > 0)
    throw new CannotLook(
      faults.map(({ line, message }) => `${path}:${line + 1} ${speak(message)}`).join('\n'),
    );
  if (own !== kind)
    throw new CannotLook(`${path} is a template for ${own ?? 'no document'}, not for ${kind}`);
  return template;
}
