// @ts-check
// npm run phrases: for each language, the phrases of documents that it has no words for, as lines to
// fill in, and the words that no document says any more. The exit code is 1 where words are missing
// or a phrase cannot be read off the code. With --json all phrases are listed for another program.
import { findPhrases, readCatalogue } from './find-phrases.mjs';

const { phrases, unclear } = findPhrases();
if (process.argv.includes('--json')) console.log(JSON.stringify({ phrases, unclear }));
else for (const language of ['es', 'de', 'fr']) listFor(language);
for (const at of process.argv.includes('--json') ? [] : unclear) {
  console.log(`${at}: a phrase put together in a way that cannot be read off`);
  process.exitCode = 1;
}

/** @param {string} language */
function listFor(language) {
  const { path, phrases: known } = readCatalogue(language);
  const missing = phrases.filter(({ phrase }) => !Object.hasOwn(known, phrase));
  const said = new Set(phrases.map(({ phrase }) => phrase));
  const unused = Object.keys(known).filter((phrase) => !said.has(phrase));
  console.log(`${path}: ${missing.length} of ${phrases.length} phrases missing`);
  for (const { phrase, at } of missing) console.log(`    ${JSON.stringify(phrase)}: "", // ${at}`);
  if (unused.length > 0) console.log(`${path}: ${unused.length} unused`);
  for (const phrase of unused) console.log(`    ${JSON.stringify(phrase)}`);
  if (missing.length > 0) process.exitCode = 1;
}
