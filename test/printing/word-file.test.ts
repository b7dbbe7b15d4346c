import assert from 'node:assert/strict';
import { wordFile } from '../../src/printing/index.ts';
import { documentOf, page, summary } from './documents.ts';
import { partsOf } from './word-parts.ts';

const text = 'word/document.xml';

describe('a document as a Word file', () => {
  it('says its title, what it is and its language, and nobody’s name', async () => {
    const parts = await partsOf([documentOf(summary)], { title: 'Jamila & Noor', language: 'de' });
    assert.deepEqual(parts.values('docProps/core.xml', 'dc:title'), ['Jamila & Noor']);
    assert.deepEqual(parts.values('docProps/core.xml', 'dc:description'), ['C-0142 · confidential']); // prettier-ignore
    assert.deepEqual(parts.values('docProps/core.xml', 'dc:language'), ['de']);
    assert.deepEqual(parts.values('word/styles.xml', 'w:lang', 'w:val'), ['de-DE']);
    assert.doesNotMatch(parts.text('docProps/core.xml'), /creator|lastModifiedBy/);
  });

  it('has real headings that are never left alone', async () => {
    const parts = await partsOf([documentOf(summary)]);
    const styles = parts.values(text, 'w:pStyle', 'w:val').filter((name) => name.startsWith('H'));
    assert.deepEqual(styles, ['Heading1', 'Heading2', 'Heading3']);
    for (const level of [1, 2, 3])
      assert.match(
        parts.text('word/styles.xml'),
        new RegExp(`w:styleId="Heading${level}">(?:(?!</w:style>).)*<w:keepNext/>`),
      );
  });

  it('has tables whose head comes again and whose rows hold together', async () => {
    const parts = await partsOf([documentOf(summary)]);
    assert.equal(parts.values(text, 'w:tblHeader').length, 1);
    assert.equal(parts.values(text, 'w:cantSplit').length, 3);
    const widths = parts.values(text, 'w:gridCol', 'w:w').map(Number);
    assert.equal(widths.length, 3);
    assert.ok(widths.every((width) => width > 900));
    const cells = parts.values(text, 'w:tcW', 'w:w').map(Number);
    assert.deepEqual(cells, [...widths, ...widths, ...widths]);
    assert.ok(parts.values(text, 'w:jc', 'w:val').includes('right'));
  });

  it('counts each list for itself, from where it begins', async () => {
    const parts = await partsOf([documentOf('1. a\n2. b\n   1. c\n\nthen\n\n1. d\n\nand\n\n7. e')]);
    const lists = parts.values(text, 'w:numId', 'w:val');
    const [a, b, c, d, e] = lists;
    assert.equal(a, b);
    assert.equal(new Set([a, c, d, e]).size, 4);
    assert.deepEqual(parts.values(text, 'w:ilvl', 'w:val'), ['0', '0', '1', '0', '0']);
    assert.ok(parts.values('word/numbering.xml', 'w:start', 'w:val').includes('7'));
  });

  it('shows tasks with their boxes, and quotes, code and breaks as such', async () => {
    const parts = await partsOf([documentOf(summary)]);
    const words = parts.values(text, 'w:t');
    assert.ok(['☑', '☐'].every((box) => words.includes(box)));
    const styles = parts.values(text, 'w:pStyle', 'w:val');
    assert.ok(['Quote', 'Code'].every((style) => styles.includes(style)));
    assert.ok(words.includes('  we write'));
    assert.equal(parts.values(text, 'w:strike').length, 1);
  });

  it('carries pictures drawn and painted, in their shape and with their words', async () => {
    const parts = await partsOf([documentOf(summary)]);
    assert.deepEqual(parts.values(text, 'wp:docPr', 'descr'), ['Sleep by week: from 2 to 5.']);
    const [width = 0] = parts.values(text, 'wp:extent', 'cx').map(Number);
    const [height = 0] = parts.values(text, 'wp:extent', 'cy').map(Number);
    assert.ok(Math.abs(width / height - 640 / 280) < 0.02);
    assert.ok(width > 5_900_000 && width <= 166 * 36_000);
    const media = parts.names.filter((name) => /media\/.*\.(?:svg|png)$/.test(name));
    assert.equal(media.length, 2);
  });

  it('leaves the words of a picture that the painter cannot read', async () => {
    const broken = Buffer.from('<svg><path></svg>').toString('base64');
    const parts = await partsOf([documentOf(`![Sleep](data:image/svg+xml;base64,${broken})`)]);
    assert.deepEqual(parts.values(text, 'w:t'), ['Sleep']);
    assert.deepEqual(parts.values(text, 'w:drawing'), []);
  });

  it('links to open addresses alone', async () => {
    const parts = await partsOf([documentOf(summary)]);
    const links = 'word/_rels/document.xml.rels';
    const targets = parts
      .values(links, 'Relationship', 'TargetMode')
      .flatMap((mode, at) =>
        mode === 'External' ? [parts.values(links, 'Relationship', 'Target')[at]] : [],
      );
    assert.deepEqual(targets, ['https://school.example/a?b=1&c=2#d', 'mailto:ortiz@agency.example']); // prettier-ignore
    assert.deepEqual(parts.values(text, 'w:hyperlink'), ['the school', 'Ms Ortiz']);
    assert.ok(parts.values(text, 'w:t').includes(' (link left out)'));
    assert.doesNotMatch(parts.text(text), /alert\(1\)/);
  });

  it('has its paper, and at the foot of each sheet its number', async () => {
    const parts = await partsOf([documentOf('Jamila')], { paper: 'letter' });
    assert.deepEqual(parts.values(text, 'w:pgSz', 'w:w'), ['12240']);
    assert.match(parts.values('word/footer1.xml', 'w:t').join(''), /^C-0142 · confidential/);
    assert.deepEqual(parts.values('word/footer1.xml', 'w:instrText'), ['PAGE', 'NUMPAGES']);
  });

  it('is the same each time', async () => {
    const [one, other] = await Promise.all([
      partsOf([documentOf(summary)]),
      partsOf([documentOf(summary)]),
    ]);
    for (const name of [
      text,
      'word/_rels/document.xml.rels',
      'docProps/core.xml',
      'word/numbering.xml',
    ])
      // prettier-ignore
      assert.equal(one.text(name), other.text(name), name);
  });

  it('takes its pieces one after another', async () => {
    const parts = await partsOf([documentOf('1. Jamila'), documentOf('1. Noor')]);
    const [one, other] = parts.values(text, 'w:numId', 'w:val');
    assert.deepEqual(parts.values(text, 'w:t'), ['Jamila', 'Noor']);
    assert.notEqual(one, other);
  });

  it('holds together where the painter finds no picture to paint', async () => {
    const bytes = await wordFile([], page, () => Promise.reject(new Error('nothing to paint')));
    assert.ok(bytes.length > 1000);
  });
});
