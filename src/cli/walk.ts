import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** What a walk comes upon: a file to read, or something that cannot be opened. Paths with `/`. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'closed'; readonly path: string; readonly error: unknown };

const skipped = new Set(['node_modules']);

/** A folder still to be looked at: `real` is where it is, `path` how it was come upon. */
interface Folder {
  readonly path: string;
  readonly real: string;
}

/**
 * All `*.md` files below a folder, but for hidden folders and `node_modules`, in the order of
 * their names. Every folder and file is visited once, by its own path before any link to it; a
 * link to a folder that holds the link itself is not followed.
 */
export function* markdownFilesIn(root: string): Generator<Found> {
  const visit = new Visit(root);
  yield* visit.below({ path: '', real: realpathSync(root) });
  for (let link = visit.nextLink(); link !== undefined; link = visit.nextLink()) {
    yield* visit.follow(link);
  }
}

class Visit {
  private readonly folders = new Set<string>();
  private readonly files = new Set<string>();
  private readonly links: string[] = [];
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  nextLink(): string | undefined {
    return this.links.shift();
  }

  *below(start: Folder): Generator<Found> {
    const open = [start];
    for (let folder = open.pop(); folder; folder = open.pop()) {
      if (this.folders.has(folder.real)) continue;
      this.folders.add(folder.real);
      const entries = entriesOf(join(this.root, folder.path));
      if ('error' in entries) {
        yield {
          kind: 'closed',
          path: folder.path === '' ? '.' : folder.path,
          error: entries.error,
        };
        continue;
      }
      const inner: Folder[] = [];
      for (const entry of entries.list) {
        const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
        const real = join(folder.real, entry.name);
        if (entry.isSymbolicLink()) this.links.push(path);
        else if (entry.isDirectory()) {
          if (isWalked(entry.name)) inner.push({ path, real });
        } else if (entry.isFile() && isMarkdown(entry.name)) yield* this.file(path, real);
      }
      open.push(...inner.reverse());
    }
  }

  *follow(path: string): Generator<Found> {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const from = join(this.root, path);
    try {
      const real = realpathSync(from);
      const target = statSync(real);
      if (target.isDirectory()) {
        const isCircle = `${realpathSync(dirname(from))}${sep}`.startsWith(`${real}${sep}`);
        if (isWalked(name) && !isCircle) yield* this.below({ path, real });
      } else if (target.isFile() && isMarkdown(name)) yield* this.file(path, real);
    } catch (error) {
      if (isMarkdown(name)) yield { kind: 'closed', path, error };
    }
  }

  private *file(path: string, real: string): Generator<Found> {
    if (this.files.has(real)) return;
    this.files.add(real);
    yield { kind: 'file', path };
  }
}

function entriesOf(folder: string): { list: readonly Dirent[] } | { error: unknown } {
  try {
    const list = readdirSync(folder, { withFileTypes: true });
    return { list: list.sort((one, other) => (one.name < other.name ? -1 : 1)) };
  } catch (error) {
    return { error };
  }
}

/** Whether the walk goes into a folder of this name. */
export function isWalked(name: string): boolean {
  return !name.startsWith('.') && !skipped.has(name);
}

function isMarkdown(name: string): boolean {
  return name.toLowerCase().endsWith('.md');
}
