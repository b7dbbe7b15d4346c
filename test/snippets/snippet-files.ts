import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A snippet as VS Code reads it, with the file and name under which it stands. */
export interface Snippet {
  readonly file: string;
  readonly name: string;
  readonly prefixes: readonly string[];
  readonly description: string;
  readonly body: string;
}

/** All snippets of the product. Tests are run from the top folder of the project. */
export function readSnippets(): readonly Snippet[] {
  return readdirSync('snippets')
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => readSnippetFile(file));
}

interface Written {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

function readSnippetFile(file: string): readonly Snippet[] {
  const written = JSON.parse(readFileSync(join('snippets', file), 'utf8')) as Record<
    string,
    Written
  >;
  return Object.entries(written).map(([name, { prefix, description, body }]) => ({
    file,
    name,
    prefixes: typeof prefix === 'string' ? [prefix] : prefix,
    description,
    body: body.join('\n'),
  }));
}

/** The one snippet with a prefix. */
export function snippetOf(snippets: readonly Snippet[], prefix: string): Snippet {
  const found = snippets.filter(({ prefixes }) => prefixes.includes(prefix));
  if (found.length !== 1 || !found[0]) {
    throw new Error(`${found.length} snippets have the prefix ${prefix}`);
  }
  return found[0];
}
