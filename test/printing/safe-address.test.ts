import assert from 'node:assert/strict';
import { hasScheme, safeAddress } from '../../src/printing/safe-address.ts';

describe('the address of a link', () => {
  it('is kept where every reader can open it', () => {
    const open = ['https://agency.example/', 'http://a.example/b?c=d#e', 'mailto:ortiz@agency.example', 'tel:+4930']; // prettier-ignore
    assert.deepEqual(open.map(safeAddress), open);
  });

  it('is written so that any file can hold it', () => {
    assert.equal(safeAddress('https://Ä.example/a b|{c}#d#e'), 'https://xn--4ca.example/a%20b%7C%7Bc%7D#d%23e'); // prettier-ignore
    assert.equal(safeAddress('https://a.example/100%?"<>'), 'https://a.example/100%25?%22%3C%3E');
    assert.equal(safeAddress('ht\ntps://a.example'), 'https://a.example/');
  });

  it('is none where it runs, reads, is too long or leads nowhere', () => {
    for (const address of [
      ...[
        'javascript:alert(1)',
        ' JavaScript:x',
        'java\tscript:x',
        'data:text/html,x',
        'vbscript:x',
      ],
      ...[
        'file:///etc',
        'command:x',
        'vscode://x',
        '//evil.example',
        '\\\\evil',
        '/x',
        'a/b.md',
        '#a',
      ],
      ...['', 'https://', 'http://[::1]/', `https://a.example/${'x'.repeat(3000)}`],
    ])
      // prettier-ignore
      assert.equal(safeAddress(address), undefined, address);
  });

  it('has a scheme however it is hidden', () => {
    for (const address of ['javascript:x', ' java\u0000script:x', 'JAVA\u200BSCRIPT:x', 'file:x'])
      assert.ok(hasScheme(address), address);
    for (const address of ['../visit.md', '//evil.example', '#a:b', '?a=b:c', ''])
      assert.ok(!hasScheme(address), address);
  });
});
