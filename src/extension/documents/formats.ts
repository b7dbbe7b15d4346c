import type { Root } from 'mdast';
import { markdownPieces } from '../../summaries/markdown-pieces.ts';
import { say } from '../say.ts';
import type * as Printing from '../../printing/index.ts';

/** What a file is made of, and what it is made with. */
export interface Filing {
  readonly pieces: Iterable<Root>;
  readonly page: Omit<Printing.Page, 'forPrint'>;
  /** Takes what is worked out as it is asked for, and lets the editor have its turns. */
  readonly gather: <Piece>(pieces: Iterable<Piece>) => Promise<readonly Piece[]>;
  /** Paints a picture as PNG. */
  readonly paint: (svg: string) => Promise<Uint8Array>;
}

/** A kind of file that a document can be saved as. */
export interface Format {
  readonly ending: 'md' | 'html' | 'docx';
  /** What a save dialog calls such files. */
  readonly kind: string;
  /** Whether its facts lead to the records, which only those have who have the caseload. */
  readonly leadsToRecords: boolean;
  readonly make: (filing: Filing) => Promise<Uint8Array>;
}

export const formats = {
  markdown: {
    ending: 'md',
    kind: 'Markdown',
    leadsToRecords: true,
    make: async ({ pieces, gather }) => encoded(await gather(markdownPieces(pieces))),
  },
  web: {
    ending: 'html',
    kind: 'HTML',
    leadsToRecords: false,
    make: (filing) => asPage(filing, false),
  },
  print: {
    ending: 'html',
    kind: 'HTML',
    leadsToRecords: false,
    make: (filing) => asPage(filing, true),
  },
  word: {
    ending: 'docx',
    kind: 'Word',
    leadsToRecords: false,
    make: async ({ pieces, page, gather, paint }) => {
      const { wordFile } = await printing();
      return wordFile(await gather(pieces), { ...page, forPrint: true }, paint);
    },
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** What a person chooses from. */
export function formatsInWords(): readonly {
  readonly label: string;
  readonly description: string;
  readonly answer: FormatName;
}[] {
  const words: Readonly<Record<FormatName, readonly [string, string]>> = {
    markdown: ['Markdown', say('a text whose facts lead to the records')],
    web: [say('Web page'), say('for a screen, by any browser')],
    print: [say('Page for printing'), say('black on white, to be printed from a browser')],
    word: ['Word', say('to be written on')],
  };
  return (Object.keys(formats) as FormatName[]).map((answer) => {
    const [label, detail] = words[answer];
    return { label, description: `${detail} (.${formats[answer].ending})`, answer };
  });
}

async function asPage({ pieces, page, gather }: Filing, forPrint: boolean): Promise<Uint8Array> {
  const { pageStart, pagePiece, pageEnd } = await printing();
  const whole = { ...page, forPrint };
  const drawn = function* (): Generator<string> {
    for (const piece of pieces) yield pagePiece(piece, whole);
  };
  return encoded([pageStart(whole), ...(await gather(drawn())), pageEnd(whole)]);
}

/** What makes files is heavy, and loaded only when one is made. */
function printing(): Promise<typeof Printing> {
  return import('../../printing/index.ts');
}

function encoded(texts: readonly string[]): Uint8Array {
  return new TextEncoder().encode(texts.join(''));
}
