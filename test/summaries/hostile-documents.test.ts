import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { pagePiece } from '../../src/printing/index.ts';
import type { DocumentId } from '../../src/summaries/documents.ts';
import type { Template } from '../../src/summaries/templates/template.ts';
import { day } from '../calendar/the-day.ts';
import { moment } from './case-files.ts';
import { documentOf, kinds, piecesOf } from './document-of.ts';
import { everySlot } from './every-slot.ts';
import { fullRecords, type SaidIn } from './full-records.ts';
import { hostile, isAddressInWords, pieces, reader } from './hostile-texts.ts';

const period = { from: day('2026-09-01'), to: moment.today };

/** What may be more or less where other words stand: how they are set, and what leads to lines. */
const setting = new Set(
  'root paragraph list listItem strong emphasis text break linkReference definition'.split(' '),
);

/** All that a document is made of beside words, in order. */
function skeletonOf(markdown: string): readonly string[] {
  const seen: string[] = [];
  visit(reader.parse(markdown), (node) => {
    if (setting.has(node.type) || isAddressInWords(node)) return;
    if (node.type === 'heading') seen.push(`heading ${node.depth}`);
    else if (node.type === 'html') seen.push(node.value);
    else if (node.type === 'link') seen.push(`link to ${node.url}`);
    else seen.push(node.type);
  });
  return seen;
}

/** A text to each place, told from those of all others by a word before or behind it. */
function inTurn(texts: readonly string[]): SaidIn {
  const turns = new Map<string, number>();
  return (place) => {
    const turn = turns.get(place) ?? turns.size;
    turns.set(place, turn);
    const text = texts[turn % texts.length] ?? '';
    return turn % 2 === 0 ? `place${turn} ${text}` : `${text} place${turn}`;
  };
}

const harmless = ['Bread and a word'];

interface Tried {
  readonly kind: DocumentId;
  readonly template?: Template;
  /** What is seen of a skeleton. */
  readonly seen?: (part: string) => boolean;
}

type Texts = readonly string[];

/** Tries words in every place against harmless ones. */
function wordsStayWords({
  kind,
  seen = () => true,
  ...own
}: Tried): (said: Texts, written?: Texts) => void {
  // prettier-ignore
  const made = (said: Texts, written: Texts): string =>
    documentOf(kind, fullRecords(inTurn(said), inTurn(written)), { period, ...own });
  const expected = skeletonOf(made(harmless, harmless)).filter(seen);
  return (said, written = harmless) => {
    const markdown = made(said, written);
    assert.deepEqual(skeletonOf(markdown).filter(seen), expected);
    assert.doesNotMatch(markdown, /(?!\n)[\p{Cc}\p{Bidi_Control}\uFEFF]/u);
  };
}

/** Some signs in a row. */
const together = pieces.flatMap((_piece, at) =>
  at % 6 === 0 ? [pieces.slice(at, at + 6).join(' ')] : [],
);

const mixed = fc.array(hostile, { minLength: 20, maxLength: 20 });
const texts = fc
  .tuple(fc.shuffledSubarray([...pieces], { minLength: pieces.length }), mixed)
  .map(([signs, more]) => [...signs, ...more]);

function strangersOnPage(html: HtmlNodes): readonly string[] {
  const strangers: string[] = [];
  visit(html, 'element', ({ tagName, properties }) => {
    if (/^(?:script|style|iframe|object|embed|form|input|svg|link|base|meta)$/.test(tagName))
      strangers.push(tagName);
    for (const [key, value] of Object.entries(properties))
      if (
        /^on|^style$/i.test(key) ||
        (key === 'src' && !String(value).startsWith('data:')) ||
        (key === 'href' && !/^(?:https?|mailto|tel):/.test(String(value)))
      )
        strangers.push(`${tagName} ${key}`);
  });
  return strangers;
}

describe('hostile text in every place of the records', () => {
  for (const kind of kinds)
    it(`stays words, and leaves what holds it as it was: ${kind}`, () => {
      const staysWords = wordsStayWords({ kind });
      staysWords(together);
      fc.assert(fc.property(texts, (said) => { staysWords(said); }), { numRuns: 1, endOnFailure: true }); // prettier-ignore
    });

  for (const kind of ['case', 'progress', 'handover', 'closing'] as const)
    it(`stays words where it is taken from the text of a note: ${kind}`, () => {
      // What stands under which heading of a note is for its own Markdown to say.
      const seen = (part: string): boolean => !/^(?:heading [3-6]|<!-- -->)$/.test(part);
      const staysWords = wordsStayWords({ kind, seen });
      fc.assert(fc.property(texts, (written) => { staysWords(harmless, written); }), { numRuns: 1, endOnFailure: true }); // prettier-ignore
    });

  // What a template may hold is the same for all kinds about one case, and about several.
  for (const kind of ['case', 'supervision'] as const)
    it(`stays words in each slot of a template of an agency: ${kind}`, () => {
      const staysWords = wordsStayWords({ kind, template: everySlot(kind) });
      fc.assert(fc.property(texts, (said) => { staysWords(said); }), { numRuns: 1, endOnFailure: true }); // prettier-ignore
    });

  it('leads nowhere and runs nothing on a page', () => {
    for (const [turn, kind] of (
      ['case', 'client-plan', 'contacts', 'supervision'] as const
    ).entries()) {
      const files = fullRecords(inTurn(pieces.slice(turn * 9)));
      const html = [...piecesOf(kind, files, { period })]
        .map((piece) => pagePiece(piece, { language: 'en' }))
        .join('');
      assert.deepEqual(strangersOnPage(fromHtml(html, { fragment: true })), [], kind);
    }
  });
});
