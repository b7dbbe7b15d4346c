import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bodyLinksOf, linkedPaths, placesOf } from '../../src/records/body-links.ts';
import { type Reading, readRecord } from '../../src/records/read-record.ts';

const head =
  '---\nrecord: interview\ncase: C-0142\ndate: 2026-03-02\nstage: monitoring-progress\n---\n';

function reading(body: string, path = 'cases/C-0142/note.md'): Reading {
  return readRecord({ path, text: head + body }) ?? assert.fail('The note is a record');
}

function pathsIn(target: string, path?: string): readonly string[] {
  return linkedPaths(reading(`See [the lease](${target}).\n`, path));
}

describe('the target of a link', () => {
  const targets: readonly [string, string][] = [
    ['lease.pdf', 'cases/C-0142/lease.pdf'],
    ['./lease.pdf', 'cases/C-0142/lease.pdf'],
    ['../shared/lease.pdf', 'cases/shared/lease.pdf'],
    ['../../lease.pdf', 'lease.pdf'],
    ['/scans//lease.pdf', '/scans/lease.pdf'],
    ['a/./b/../lease.pdf', 'cases/C-0142/a/lease.pdf'],
    ['lease.pdf#page=2', 'cases/C-0142/lease.pdf'],
    ['lease.pdf?raw=1#page=2', 'cases/C-0142/lease.pdf'],
    ['the%20lease.pdf', 'cases/C-0142/the lease.pdf'],
    ['<the lease.pdf>', 'cases/C-0142/the lease.pdf'],
    ['100%.pdf', 'cases/C-0142/100%.pdf'],
    ['M%C3%BCller.pdf "Signed"', 'cases/C-0142/Müller.pdf'],
    ['scans/', 'cases/C-0142/scans'],
    ['.', 'cases/C-0142'],
    ['a%23b.pdf', 'cases/C-0142/a#b.pdf'],
  ];
  for (const [target, path] of targets) {
    it(`${target} is ${path}`, () => {
      assert.deepEqual(pathsIn(target), [path]);
    });
  }

  const elsewhere = [
    ...['https://example.org/lease.pdf', 'mailto:a@example.org', 'file:///lease.pdf', 'C:/lease'],
    ...['//server/lease.pdf', '#goals', '?day=2', '', '../../../lease.pdf', '../..', '/'],
    ...['~/lease.pdf', 'www.example.org', 'scans\\lease.pdf', '/../lease.pdf'],
  ];
  for (const target of elsewhere) {
    it(`${target || 'nothing'} is no file of the workspace`, () => {
      assert.deepEqual(pathsIn(target), []);
    });
  }

  it('starts from the folder that the record lies in', () => {
    assert.deepEqual(pathsIn('lease.pdf', 'note.md'), ['lease.pdf']);
  });
});

describe('the links of a body', () => {
  it('are links, images and definitions, in their order', () => {
    const body =
      '[![Door](door.jpg)](flat.md) and [keys][k] and <https://example.org>\n\n[k]: keys.md "Keys"\n';
    assert.deepEqual(
      linkedPaths(reading(body)).map((path) => path.replace('cases/C-0142/', '')),
      ['flat.md', 'door.jpg', 'keys.md'],
    );
  });

  it('are none in code, in the names of other pages, in plain words or in the front matter', () => {
    const body =
      '`[a](b.md)` [[c]] [d] \\[e](f.md) [x]: y\n\n    [g](h.md)\n\n```\n[i](j.md)\n```\n\n- [ ] k\n';
    assert.deepEqual(linkedPaths(reading(body)), []);
    const text = head.replace('stage:', 'next: "[a](b.md)"\nstage:');
    const record = readRecord({ path: 'note.md', text: `${text}No link.\n` });
    assert.deepEqual(linkedPaths(record ?? assert.fail()), []);
  });

  it('are none where the file cannot be read', () => {
    const broken = readRecord({
      path: 'note.md',
      text: '---\nrecord: interview\ndate: [\n---\n[a](b.md)\n',
    });
    assert.deepEqual(linkedPaths(broken ?? assert.fail()), []);
  });

  it('are shown under their targets, as far as these stand there', () => {
    for (const [body, under] of [
      ['[a.md](a.md "a.md")', 'a.md'],
      ['![a.md][1]\n\n[1]: <a b.md>', 'a b.md'],
      ['[a](a%20b.md)', 'a%20b.md'],
      ['[a](a\\_b.md)', '[a](a\\_b.md)'],
      ['One\r\ntwo [a [b] c](d.md)\r\n', 'd.md'],
      ['> *[a](b.md)*', 'b.md'],
    ] as const) {
      const { text } = reading(body);
      const [link] = bodyLinksOf(reading(body));
      assert.ok(link, body);
      const { start, end } = link.span;
      assert.equal(text.slice(start, end), under);
      assert.ok(start >= head.length);
    }
  });

  it('are found behind front matter with a mark at its start and Windows line ends', () => {
    const text = `\uFEFF${`${head}\nSee [it](a.md).\n`.replaceAll('\n', '\r\n')}`;
    const [link] = bodyLinksOf(readRecord({ path: 'note.md', text }) ?? assert.fail());
    assert.equal(text.slice(link?.span.start, link?.span.end), 'a.md');
  });

  it('never lead out of the caseload, whatever is written', () => {
    const segment = fc.constantFrom('..', '.', 'a', '%2e%2e', '%2F', '', 'b.md', '%', '%00', 'ü');
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 6 }), (segments) => {
        for (const path of pathsIn(segments.join('/')))
          assert.ok(!path.split('/').some((one) => one === '..' || one === '.'), path);
      }),
    );
  });
});

describe('the places of a linked path', () => {
  it('are a record too where the path names no kind of file', () => {
    assert.deepEqual(placesOf('cases/lease'), ['cases/lease', 'cases/lease.md']);
    assert.deepEqual(placesOf('cases/lease.pdf'), ['cases/lease.pdf']);
    assert.deepEqual(placesOf('cases.old/lease'), ['cases.old/lease', 'cases.old/lease.md']);
  });
});
