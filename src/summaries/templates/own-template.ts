import type { Root } from 'mdast';
import { refuseBody } from '../../records/body-guard.ts';
import { findFence } from '../../records/fence.ts';
import type { SourceFile } from '../../records/read-record.ts';
import { lineStarts, positionAt } from '../../text/lines.ts';
import type { Sentence } from '../../text/sentence.ts';
import { type DocumentId, documentKinds } from '../documents.ts';
import { slotsOf } from '../slots-of.ts';
import { checkTemplate } from './check-template.ts';
import { readHead } from './read-head.ts';
import { parseTemplate, readTemplate } from './read-template.ts';
import type { Template, TemplateFault } from './template.ts';

/** A template that an agency wrote. */
export interface OwnTemplate {
  /** Undefined where it does not say which document it is for. */
  readonly kind: DocumentId | undefined;
  /** The language that its document speaks around the agency's own words. */
  readonly language: string;
  readonly template: Template;
  /** What is wrong with it, line by line; one with any is not used. */
  readonly faults: readonly TemplateFault[];
}

/** Reads a template of an agency: data alone, whatever it holds. Never throws. */
export function readOwnTemplate({ text }: Pick<SourceFile, 'text'>): OwnTemplate {
  const head = readHead(text);
  const kind = isDocumentId(head.kind) ? head.kind : undefined;
  const fence = findFence(text);
  const start = fence.state === 'closed' ? fence.body.start : 0;
  const refused = refuseBody(text.slice(start));
  if (refused) {
    const line = positionAt(lineStarts(text), start).line;
    return { ...unusable(refused, line), kind, language: head.language };
  }
  const root: Root = parseTemplate(text);
  const { template, faults } = readTemplate(root);
  const found = kind
    ? checkTemplate({ root, template, slots: slotsOf(kind), isWhole: faults.length === 0 })
    : [];
  const inOrder = [...head.faults, ...faults, ...found].sort((one, other) => one.line - other.line);
  return { kind, language: head.language, template, faults: inOrder };
}

/** A file that cannot be read as a template. */
export function unusable(message: Sentence, line = 0): OwnTemplate {
  const faults = [{ line, message }];
  return { kind: undefined, language: 'en', template: { blocks: [] }, faults };
}

function isDocumentId(kind: string | undefined): kind is DocumentId {
  return kind !== undefined && Object.hasOwn(documentKinds, kind);
}
