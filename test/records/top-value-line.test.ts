import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../../src/records/compose.ts';
import { findFence } from '../../src/records/fence.ts';
import { placeIn } from '../../src/records/places.ts';
import { topValueLine } from '../../src/records/top-value-line.ts';
import { lineStarts, positionAt } from '../../src/text/lines.ts';

const keys = ['record', 'id', 'case', 'client', 'status', 'risk', 'opened', 'closed', 'worker', 'date', 'goals', 'next', 'choice', 'review', 'decision', 'consents', 'crisis', 'readings', 'tags', 'late']; // prettier-ignore

/** The lines as a parser has them; undefined of a text that it cannot read. */
function exactLines(text: string): ((key: string) => number | undefined) | undefined {
  const fence = findFence(text);
  assert.ok(fence.state !== 'none');
  const { start, end } = fence.yaml;
  const { document } = compose(text.slice(start, end), start);
  return (
    document &&
    ((key) => {
      const span = document.has(key) ? placeIn(document, [key], 'value') : undefined;
      return span && positionAt(lineStarts(text), span.start + start).line;
    })
  );
}

/** How many keys were told, each of which the parser tells the same where it can. */
function agrees(text: string): number {
  const exact = exactLines(text);
  return keys.filter((key) => {
    const line = topValueLine(text, key);
    if (line !== undefined && exact) assert.equal(line, exact(key), `${key} in\n${text}`);
    return line !== undefined;
  }).length;
}

describe('the line of a value at the top, without parsing', () => {
  it('is the one a parser tells, in records of the sample', () => {
    const top = join('examples', 'caseload', 'cases');
    const texts = readdirSync(top, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .sort()
      // Each tenth: a parser takes its time.
      .filter((_, at) => at % 10 === 0)
      .map((path) => readFileSync(join(top, path), 'utf8'));
    const told = texts.map(agrees);
    assert.ok(texts.length > 15);
    assert.ok(told.every((count) => count >= 3));
    for (const text of texts) agrees(text.replaceAll('\n', '\r\n'));
  });

  const awkward: Readonly<Record<string, readonly string[]>> = {
    'a text that holds what looks like a key': ['late: |', '  date: then', 'date: 2026-03-02'],
    'a key written twice': ['date: 2026-03-02', 'status: active', 'date: 2026-03-03'],
    'keys that are all indented': [' record: case', ' date: 2026-03-02'],
    'a value on the line after its key': ['date:', '  2026-03-02', 'status: active'],
    'a key without a value': ['date:', 'status: active', 'risk: # not yet', 'closed:'],
    'lists in brackets and below': ['tags: [', '  a, b ]', 'goals:', '- id: G1', 'consents:', '  -', '    for: Sharing'], // prettier-ignore
    'comments and blank lines between': ['goals:', '', '  # the first', '  - id: G1', 'choice:', '  # why', '  needs: Heat'], // prettier-ignore
    'values in quotation marks': ['client: "A.B."', "worker: 'M. Okafor'", 'next: "first', '  date: then"'], // prettier-ignore
    'a list of lists': ['goals:', '  - - a', 'tags:', '  - |', '    text'],
  };

  for (const [what, lines] of Object.entries(awkward))
    it(`is the same or left to the parser for ${what}`, () => {
      const text = ['---', ...lines, '---', ''];
      for (const end of ['\n', '\r\n', '\r']) agrees(text.join(end));
    });

  it('is left to the parser where a line alone does not tell', () => {
    const text = ['---', 'late: |', '  a text', 'tags: [a]', 'date: 1', 'date: 2', '---', ''];
    for (const key of ['late', 'tags', 'date', 'goals'])
      assert.equal(topValueLine(text.join('\n'), key), undefined);
  });
});
