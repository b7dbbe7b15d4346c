// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { root } from './folders.mjs';
import { phrasesOfTemplate } from './phrases-of-template.mjs';
import { textReader } from './read-texts.mjs';

/**
 * An English phrase that a document can say.
 *
 * @typedef {object} Phrase
 * @property {string} phrase with its places, the key of its translations
 * @property {string} at where it stands: `src/summaries/goals.ts:22`
 */

/** Folders and files of `src/summaries` that are spoken in English alone so far. */
const englishOnly = ['changes', 'stats', 'case-timeline.ts', 'languages', /^timeline-/];

/** Files elsewhere of which documents tell the sentences. */
const elsewhere = [
  'src/calendar/how-often.ts',
  'src/calendar/words.ts',
  'src/plans/sign-off-in-words.ts',
  'src/records/body-guard.ts',
  'src/records/body.ts',
];

/** What looks like a phrase and is none: names and patterns that programs read. */
const notSpoken = new Set(['UTC', '[Ww]{3}']);

/** What puts a phrase into words. */
const speakers = new Set(['say', 'tell', 'words', 'sentence', 'heard']);

/** What makes a slot of a template; what it says first is for those who write templates. */
const slotMakers = new Set(['wordsSlot', 'partSlot', 'eachSlot']);

/**
 * Every English phrase that documents can say: what the code hands to a speaker, as far as it can be
 * read off; in `src/summaries` also each text that has a blank, a place or a capital letter; and the
 * texts of templates.
 *
 * @returns {{ phrases: Phrase[], unclear: string[] }} `unclear` is where a phrase is put together in
 *   a way that cannot be read off
 */
export function findPhrases() {
  const own = documentFiles();
  const files = [...own, ...elsewhere];
  const program = programOf(files.map((file) => join(root, file)));
  const readTexts = textReader(program.getTypeChecker());
  const found = files.map((file) => {
    const source = program.getSourceFile(join(root, file));
    if (!source) throw new Error(`${file} is not there`);
    return phrasesIn(source, { file, readTexts, isDocument: own.includes(file) });
  });
  /** @type {Map<string, string>} */
  const firsts = new Map();
  for (const { phrase, at } of found.flatMap(({ phrases }) => phrases))
    if (isPhrase(phrase) && !firsts.has(phrase)) firsts.set(phrase, at);
  return {
    phrases: [...firsts].map(([phrase, at]) => ({ phrase, at })),
    unclear: found.flatMap(({ unclear }) => unclear),
  };
}

function documentFiles() {
  return readdirSync(join(root, 'src', 'summaries'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => {
      const [first = ''] = path.split('/');
      return !englishOnly.some((one) =>
        typeof one === 'string' ? one === first : one.test(first),
      );
    })
    .sort()
    .map((path) => `src/summaries/${path}`);
}

/**
 * The files and all of ours that they import; what libraries hold is not asked for.
 *
 * @param {readonly string[]} files
 */
function programOf(files) {
  /** @type {ts.CompilerOptions} */
  const options = { noLib: true, types: [], allowImportingTsExtensions: true, noEmit: true };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) => ({
      resolvedModule:
        text.startsWith('.') && text.endsWith('.ts')
          ? { resolvedFileName: resolve(dirname(from), text), extension: ts.Extension.Ts }
          : undefined,
    }));
  return ts.createProgram(files, options, host);
}

/**
 * @param {ts.SourceFile} source
 * @param {{ file: string, readTexts: ReturnType<typeof textReader>, isDocument: boolean }} how
 */
function phrasesIn(source, { file, readTexts, isDocument }) {
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
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (isForWriters(node)) return;
    if (ts.isCallExpression(node) && isSpeaker(node) && node.arguments[0]) {
      const read = readTexts(node.arguments[0], parts);
      phrases.push(...read.map((phrase) => ({ phrase, at: at(node) })));
      if (read.length === 0 && isPutTogether(node.arguments[0])) unclear.push(at(node));
    }
    if (ts.isStringLiteralLike(node) && !isOfProgram(node)) texts.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (isDocument)
    phrases.push(
      ...texts
        .filter((node) => !parts.has(node))
        .flatMap((node) =>
          phrasesOfText(node.text, file).map((phrase) => ({ phrase, at: at(node) })),
        ),
    );
  return { phrases, unclear };
}

/** @param {string} text @param {string} file */
function phrasesOfText(text, file) {
  if (/^src\/summaries\/templates\//.test(file) && /\{\{|\n/.test(text))
    return phrasesOfTemplate(text);
  return text.length > 1 && /\s|\{\w+\}|^\p{Lu}/u.test(text) ? [text] : [];
}

/** What is told to those who write records and templates, not to those who read documents. @param {ts.Node} node */
function isForWriters(node) {
  const { parent } = node;
  if (!parent) return false;
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) {
    const name = ts.isIdentifier(parent.name) ? parent.name.text : '';
    return name === 'message' || (name === 'about' && ts.isStringLiteralLike(node));
  }
  return (
    ts.isCallExpression(parent) &&
    parent.arguments[0] === node &&
    ts.isIdentifier(parent.expression) &&
    slotMakers.has(parent.expression.text)
  );
}

/** @param {ts.CallExpression} call */
function isSpeaker({ expression }) {
  if (ts.isIdentifier(expression)) return speakers.has(expression.text);
  return ts.isPropertyAccessExpression(expression) && speakers.has(expression.name.text);
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
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return false;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
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

/** Words, or a sign that not all languages set the same way; not places alone. @param {string} text */
function isPhrase(text) {
  const bare = text.replace(/\{\w+\}/g, '');
  const isSet = bare !== text && /[:;?“”]/.test(bare);
  return (isSet || /\p{L}/u.test(bare)) && !notSpoken.has(text);
}

/** @param {string} language */
export function readCatalogue(language) {
  const path = join(root, 'src', 'summaries', 'languages', `${language}.json`);
  /** @type {{ phrases: Record<string, string> }} */
  const catalogue = JSON.parse(readFileSync(path, 'utf8'));
  return { path: relative(root, path), phrases: catalogue.phrases };
}
