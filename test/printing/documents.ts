import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { pngOf } from '../../src/charts/png.ts';
import type { Page, PaintPicture } from '../../src/printing/index.ts';

const reader = unified().use(remarkParse).use(remarkGfm).freeze();

/** A document as its writer wrote it. */
export function documentOf(markdown: string): Root {
  return reader.parse(markdown);
}

export const page: Page = {
  title: 'Summary for Jamila D.',
  language: 'en',
  paper: 'a4',
  forPrint: false,
  foot: 'C-0142 · confidential',
};

/** The nights of a week as a picture of 640 by 280. */
export const nights =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="280" viewBox="0 0 640 280"><rect width="640" height="280" fill="#fff"/><path d="M10 200L300 90" stroke="#1a4f8b"/><text x="10" y="20">Nights &amp; days</text></svg>';

export function asAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

const wasm = readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm');

export const paint: PaintPicture = (svg) => pngOf(svg, { wasm, fonts: [], scale: 1 });

/** Rejects what no strict reader of XML takes: the painter reads what surrounds a picture too. */
export async function readStrictly(xml: string): Promise<void> {
  const within = xml.replace(/^<\?xml[^>]*>/, '');
  await paint(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${within}</svg>`);
}

/** A case as it may be told to another agency. */
export const summary = `# Jamila D.

Prepared for the **review** of 20 November 2026. ~~Draft.~~

## Goals

| Goal | Began | Reading |
| :--- | :---: | ------: |
| A flat of their own | 2 Mar 2026 | 3 of 5 |
| Sleep | 14 Apr 2026 | 5 |

### Steps

1. Proof of income
2. Housing office
   1. Form A
   2. Passports
      - hers
      - the children’s

Then:

1. View flats
2. Sign

From earlier:

7. Keep the receipts

- [x] Bakery asked
- [ ] Letter copied

> A door that is mine.

See [the school](https://school.example/a?b=1&c=2#d), [Ms Ortiz](mailto:ortiz@agency.example),
[the clinic](tel:+493012345), [the visit](../notes/visit.md) and [the form](javascript:alert(1)).

![Sleep by week: from 2 to 5.][chart-1]

---

First line\\
second line, \`plan.md\`

\`\`\`
Dear Ms Ortiz,
  we write
\`\`\`

<b onclick="alert(1)">Bold</b>

<script>alert(1)</script>

[chart-1]: ${asAddress(nights)}
`;
