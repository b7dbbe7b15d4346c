import JSZip from 'jszip';
import { DOMParser } from 'linkedom';
import type { Root } from 'mdast';
import { type Page, wordFile } from '../../src/printing/index.ts';
import { page, paint, readStrictly } from './documents.ts';

/** What a reader of the file finds by the names of its parts; what holds words is sound XML. */
export interface WordParts {
  readonly text: (path: string) => string;
  readonly names: readonly string[];
  /** The values of an attribute, or the words, of the elements of a name. */
  readonly values: (path: string, name: string, attribute?: string) => readonly string[];
}

export async function partsOf(
  pieces: Iterable<Root>,
  look: Partial<Page> = {},
): Promise<WordParts> {
  return partsIn(await wordFile(pieces, { ...page, ...look }, paint));
}

/** The parts of a Word file that was written. */
export async function partsIn(bytes: Uint8Array): Promise<WordParts> {
  const zip = await JSZip.loadAsync(bytes);
  const texts = new Map<string, string>();
  for (const file of Object.values(zip.files))
    if (/\.(?:xml|rels)$/.test(file.name)) texts.set(file.name, await file.async('string'));
  for (const [name, text] of texts)
    if (/core\.xml|document|footer|numbering/.test(name)) await readStrictly(text);
  const text = (path: string): string => texts.get(path) ?? '';
  return {
    text,
    names: Object.keys(zip.files),
    values: (path, name, attribute) =>
      Array.from(elements(text(path), name), (element) =>
        attribute === undefined
          ? (element.textContent ?? '')
          : unescaped(element.getAttribute(attribute) ?? ''),
      ),
  };
}

interface XmlElement {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
}

function elements(xml: string, name: string): ArrayLike<XmlElement> {
  const read: unknown = new DOMParser().parseFromString(xml, 'text/xml');
  return (read as { getElementsByTagName: (name: string) => ArrayLike<XmlElement> }).getElementsByTagName(name); // prettier-ignore
}

/** The reader leaves attributes as they are written. */
function unescaped(value: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }; // prettier-ignore
  return value.replace(/&(lt|gt|quot|apos|amp);/g, (all, name: string) => signs[name] ?? all);
}
