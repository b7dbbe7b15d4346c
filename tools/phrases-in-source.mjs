// @ts-check
import ts from 'typescript';
import { isTemplate, phrasesOfTemplate } from './phrases-of-template.mjs';

/** @typedef {import('./find-phrases.mjs').Phrase} Phrase */

/** What puts a phrase into words. */
const speakers = new Set(['say', 'tell', 'words', 'sentence', 'heard']);

/** What makes a slot of a template; what it says first is for those who write templates. */
const slotMakers = new Set(['wordsSlot', 'partSlot', 'eachSlot']);

/**
 * Which phrases a source is asked for: all that a document's own texts can be, what pictures and
 * other rooms hand to a speaker, or the texts of templates alone.
 *
 * @typedef {'document' | 'elsewhere' | 'templates'} Ask
 */

/**
 * @param {ts.SourceFile} source
 * @param {{ file: string, ask: Ask, readTexts: ReturnType<typeof import('./read-texts.mjs').textReader> }} how
 * @returns {{ phrases: Phrase[], unclear: string[] }}
 */
export function phrasesInSource(source, { file, ask, readTexts }) {
  /** @type {Phrase[]} */
  const phrases = [];
  /** @type {string[]} */
  const unclear = [];
  /** @type {Set<ts.Node>} */
  const parts = new Set();
  /** @type {ts.StringLiteralLike[]} */
  const texts = [];
  /** @param {ts.Node} node */
  const at = (node) =>
    `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
  /** @param {ts.Node} node @param {readonly string[]} said */
  const add = (node, said) => phrases.push(...said.map((phrase) => ({ phrase, at: at(node) })));
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (isForWriters(node)) return;
    if (ask !== 'templates' && ts.isCallExpression(node)) {
      const said = saidBy(node, ask);
      const read = said ? readTexts(said, parts) : [];
      add(node, read);
      if (said && read.length === 0 && isPutTogether(said)) unclear.push(at(node));
    }
    if (ts.isStringLiteralLike(node) && !isOfProgram(node)) texts.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const node of texts) if (!parts.has(node)) add(node, phrasesOfText(node.text, ask));
  return { phrases, unclear };
}

/**
 * What a call puts into words; in pictures, words for codes are spoken as phrases.
 *
 * @param {ts.CallExpression} call
 * @param {Ask} ask
 */
function saidBy(call, ask) {
  const { expression, arguments: given } = call;
  const isBare = ts.isIdentifier(expression);
  if (ask === 'elsewhere' && isBare && expression.text === 'labelOf') return call;
  const name = isBare
    ? expression
    : ts.isPropertyAccessExpression(expression)
      ? expression.name
      : undefined;
  return name && speakers.has(name.text) ? given[0] : undefined;
}

/** @param {string} text @param {Ask} ask */
function phrasesOfText(text, ask) {
  if (isTemplate(text)) return phrasesOfTemplate(text);
  const hasPlace = /\{\w+\}/.test(text);
  const isLike = { document: hasPlace || /\s|^\p{Lu}/u.test(text), elsewhere: hasPlace, templates: false }; // prettier-ignore
  return isLike[ask] ? [text] : [];
}

/** What a slot or a document is about, for those who write templates and choose. @param {ts.Node} node */
function isForWriters(node) {
  const { parent } = node;
  if (parent === undefined) return false;
  if (ts.isPropertyAssignment(parent))
    return ts.isStringLiteralLike(node) && parent.name.getText() === 'about';
  return (
    ts.isCallExpression(parent) &&
    parent.arguments[0] === node &&
    ts.isIdentifier(parent.expression) &&
    slotMakers.has(parent.expression.text)
  );
}

/** Whether it is a text with gaps, and words between them. @param {ts.Expression} node */
function isPutTogether(node) {
  return (
    ts.isTemplateExpression(node) &&
    [node.head, ...node.templateSpans.map(({ literal }) => literal)].some(({ text }) =>
      /\p{L}/u.test(text),
    )
  );
}

/** What names a module, a type, a key or a case, or is compared with. @param {ts.Node} node */
function isOfProgram({ parent }) {
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isModuleDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isCaseClause(parent) ||
    ts.isElementAccessExpression(parent) ||
    (ts.isBinaryExpression(parent) && comparisons.has(parent.operatorToken.kind))
  );
}

const comparisons = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);
