import assert from 'node:assert/strict';
import type { DisguiseLanguage } from '../../src/privacy/disguise-words.ts';
import { looksIdentifying } from '../../src/privacy/looks-identifying.ts';

const table: readonly (readonly [DisguiseLanguage, string, readonly string[]])[] = [
  ['en', 'The person met support 1 in August 2026 at [place or name].', []],
  ['en', 'GAD-7 is 8, PHQ-9 is 5. Goal G1 is met. I think so.', []],
  ['en', 'She met Bastian at Lake Wren, twice at Lake Wren.', ['Bastian', 'Lake Wren']],
  ['en', 'Maria rang. Her brother E. too.', ['Maria', 'E.']],
  ['en', 'Ring 202-555-0123 or write to noor@door.example.', ['202-555-0123', 'noor@door.example']],
  ['en', 'On 4 May 2026 and on the 24th.', ['On 4 May 2026', '24th']],
  ['en', 'At 12 Harbour Street, number 4401982277.', ['12 Harbour Street', '4401982277']],
  ['de', 'Die Wohnung ist hell, und die Arbeit macht Freude.', []],
  [
    'de',
    'Er kommt aus Wendelstein und wohnt bei Frau Amsel in Arbeit.',
    ['Wendelstein', 'Frau Amsel'],
  ],
  ['de', 'Fatima war am 4. Mai da.', ['Fatima', 'am 4. Mai']],
  ['es', 'Vive en Salamanca con su hija.', ['Salamanca']],
  ['fr', 'Elle habite à Rennes avec sa sœur.', ['Rennes']],
];

describe('what still looks like somebody', () => {
  for (const [language, text, found] of table)
    it(`${language}: ${text}`, () => {
      assert.deepEqual(looksIdentifying(text, language), found);
    });
});
