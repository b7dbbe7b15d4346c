import assert from 'node:assert/strict';
import { decode } from '../../src/records/decode.ts';
import { limits } from '../../src/records/limits.ts';
import { looksLikeRecord, unreadable } from '../../src/records/read-record.ts';
import { speak } from '../../src/text/sentence.ts';
import { fileOf, least } from './samples.ts';

const text = fileOf(least.case, 'He said: “Später.” 🌱\n');

describe('the bytes of a file', () => {
  it('are text where they are UTF-8, with its byte order mark', () => {
    assert.deepEqual(decode(Buffer.from(text)), { text });
    assert.equal(decode(Buffer.from(`\uFEFF${text}`)).text, `\uFEFF${text}`);
    assert.equal(decode(new Uint8Array()).text, '');
  });

  const others: readonly [string, Buffer][] = [
    ['Latin-1', Buffer.from(text.replace('ä', '\u00E4'), 'latin1')],
    [
      'Latin-1 after a mark of UTF-8',
      Buffer.concat([
        Buffer.from('\uFEFF'),
        Buffer.from('---\nrecord: plan\nx: \u00E4\n---\n', 'latin1'),
      ]),
    ],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ];
  for (const [encoding, bytes] of others) {
    it(`are told and still known as a record in ${encoding}`, () => {
      const decoded = decode(bytes);
      assert.equal(decoded.fault?.check, 'not-utf-8');
      assert.equal(
        speak(decoded.fault.message),
        'This file is not written in UTF-8: save it with that encoding',
      );
      assert.ok(looksLikeRecord(decoded.text));
      const reading = unreadable('a.md', decoded.fault);
      assert.deepEqual([reading.record, reading.faults.length], [undefined, 1]);
    });
  }

  it('are not read where they are too many', () => {
    const bytes = Buffer.alloc(limits.fileBytes + 1, ' ');
    bytes.write(text);
    const { text: head, fault } = decode(bytes);
    assert.equal(fault && speak(fault.message), 'This file is larger than 5 MB and is not read');
    assert.ok(head.length < 10_000 && looksLikeRecord(head));
    assert.equal(decode(bytes.subarray(1)).fault, undefined);
  });
});

describe('a text looks like a record', () => {
  for (const like of [
    '---\nrecord: plan',
    '\uFEFF---\r\nid: a\r\n"record" : plan',
    "---\n{ 'record': plan }",
    '---\n  , record: plan',
    '<<<<<<< ours\n---\nrecord: plan',
    '---\nrecord:',
  ]) {
    it(`where it begins as ${JSON.stringify(like)}`, () => {
      assert.ok(looksLikeRecord(like));
    });
  }

  for (const other of [
    '',
    'record: plan',
    '---\nrecords: plan',
    '---\nmy record: plan',
    '# ---\nrecord: a',
  ]) {
    it(`but not where it begins as ${JSON.stringify(other)}`, () => {
      assert.ok(!looksLikeRecord(other));
    });
  }
});
