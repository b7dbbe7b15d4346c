import assert from 'node:assert/strict';
import { relativeAddress } from '../../src/text/relative-address.ts';

const addresses: readonly (readonly [from: string, to: string, address: string])[] = [
  ['cases/C-0142/plan.md', 'cases/C-0142/note.md', './note.md'],
  ['cases/C-0142/plan.md', 'cases/C-0142/plan.md', './plan.md'],
  ['cases/C-0142/plan.md', 'cases/C-0142/notes/a b.md', './notes/a%20b.md'],
  ['cases/C-0142/plans/plan.md', 'cases/C-0142/note.md', '../note.md'],
  ['plans/C-0142.md', 'notes/C-0142/2026.md', '../notes/C-0142/2026.md'],
  ['plan.md', 'c:note#1?.md', './c%3Anote%231%3F.md'],
  ['cases/cases/plan.md', 'cases/plan.md', '../plan.md'],
];

describe('the address of a file as seen from another', () => {
  for (const [from, to, address] of addresses)
    it(`is ${address} from ${from} to ${to}`, () => {
      assert.equal(relativeAddress(from, to), address);
      const base = new URL(`file:///${from.split('/').map(encodeURIComponent).join('/')}`);
      assert.equal(decodeURIComponent(new URL(address, base).pathname), `/${to}`);
    });
});
