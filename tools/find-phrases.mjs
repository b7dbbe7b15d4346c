// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { root } from './folders.mjs';
import { phrasesInSource } from './phrases-in-source.mjs';
import { textReader } from './read-texts.mjs';

/**
 * An English phrase that a document can say.
 *
 * @typedef {object} Phrase
 * @property {string} phrase with its places, the key of its translations
 * @property {string} at where it stands: `src/summaries/goals.ts:22`
 */

/** Folders and files of `src/summaries` that are spoken in English alone so far. */
const englishOnly = [
  'changes',
  'stats',
  'case-timeline.ts',
  'document-remarks.ts',
  'languages',
  /^timeline-/,
];

/** Files and folders elsewhere of which documents tell the sentences. */
const elsewhere = [
  'src/calendar/how-often.ts',
  'src/calendar/words.ts',
  'src/charts',
  'src/measures/achievement/suggest-achievement.ts',
  'src/measures/series-remarks.ts',
  'src/plans/sign-off-in-words.ts',
  'src/privacy',
  'src/records/body-guard.ts',
  'src/records/body.ts',
];

/** What pictures hand on before it is spoken: heads, and names of months on an axis. */
const handedOn = [
  ...['Steps', 'Stages of the work'],
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

/** What looks like a phrase and is none: names and patterns that programs read. */
const notSpoken = new Set(['UTC', '[Ww]{3}']);

/** Where templates are, and what reads and fills them, of which the sentences are for their writers. */
const templates = 'src/summaries/templates/';

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
  const files = [...own, ...elsewhere.flatMap(filesIn)];
  const program = programOf(files.map((file) => join(root, file)));
  const readTexts = textReader(program.getTypeChecker());
  const found = files.map((file) => {
    const source = program.getSourceFile(join(root, file));
    if (!source) throw new Error(`${file} is not there`);
    const ask = file.startsWith(templates) ? 'templates' : own.includes(file) ? 'document' : 'elsewhere'; // prettier-ignore
    return phrasesInSource(source, { file, ask, readTexts });
  });
  /** @type {Map<string, string>} */
  const firsts = new Map();
  const handed = handedOn.map((phrase) => ({ phrase, at: 'src/charts' }));
  for (const { phrase, at } of [...found.flatMap(({ phrases }) => phrases), ...handed])
    if (isPhrase(phrase) && !firsts.has(phrase)) firsts.set(phrase, at);
  return {
    phrases: [...firsts].map(([phrase, at]) => ({ phrase, at })),
    unclear: found.flatMap(({ unclear }) => unclear),
  };
}

function documentFiles() {
  const inside = 'src/summaries/';
  return filesIn('src/summaries').filter((path) => {
    const [first = ''] = path.slice(inside.length).split('/');
    return !englishOnly.some((one) => (typeof one === 'string' ? one === first : one.test(first)));
  });
}

/** The sources under a path, or the one that it is. @param {string} path */
function filesIn(path) {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .map((file) => `${path}/${file.split(sep).join('/')}`)
    .filter((file) => file.endsWith('.ts'))
    .sort();
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

/** Words, or a sign that not all languages set the same way; not places alone. @param {string} text */
function isPhrase(text) {
  // Patterns that programs match with are for no reader.
  if (/\\p\{|\(\?|\[A-Z\]/.test(text)) return false;
  const bare = text.replace(/\{\w+\}/g, '');
  const isSet = bare !== text && /[:;?“”]/.test(bare);
  return (isSet || /\p{L}{2}/u.test(bare)) && !notSpoken.has(text);
}

/** @param {string} language */
export function readCatalogue(language) {
  const path = join(root, 'src', 'summaries', 'languages', `${language}.json`);
  /** @type {{ phrases: Record<string, string> }} */
  const catalogue = JSON.parse(readFileSync(path, 'utf8'));
  return { path: relative(root, path), phrases: catalogue.phrases };
}
