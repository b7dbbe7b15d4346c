import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codes } from '../../../src/records/record.ts';
import { applyEdit } from '../../../src/text/edit.ts';
import { missingHeadings } from '../../../src/writing/missing-headings.ts';
import { stageHeadings, writeHeading } from '../../../src/caseload/stage-headings.ts';

interface Snippet {
  readonly body: readonly string[];
}

const snippets = Object.values(
  JSON.parse(readFileSync(join(process.cwd(), 'snippets/stages.json'), 'utf8')) as Record<
    string,
    Snippet
  >,
);

function inserted(text: string): string {
  const { edits, refused } = missingHeadings(text);
  assert.ok(edits, refused?.pattern);
  return edits.reduceRight((now, edit) => applyEdit(now, edit), text);
}

const front =
  '---\nrecord: interview\ncase: C-1\ndate: 2026-11-20\nstage: exploring-feelings\n---\n';

describe('The headings of a stage', () => {
  for (const stage of codes.stage) {
    it(`${stage} are those of its snippet, with goals in place of their slot`, () => {
      const snippet = snippets.find(({ body }) => body.includes(`stage: ${stage}`));
      const wanted = (snippet?.body ?? [])
        .filter((line) => line.startsWith('#') && !/^#+ \d+\. \$/.test(line))
        .map((line) => line.replace('$8', 'G4'));
      assert.deepEqual(stageHeadings(stage, ['G4']).map(writeHeading), wanted);
      assert.ok(wanted.length >= 1);
      assert.ok(stageHeadings(stage, []).every(({ words }) => !words.includes('$')));
    });
  }
});

describe('Insert Stage Headings', () => {
  it('fills a note that has no text', () => {
    const text = inserted(front);
    const headings = stageHeadings('exploring-feelings', []).map(writeHeading);
    assert.equal(text, `${front}\n${headings.join('\n\n\n')}\n`);
    assert.equal(inserted(text), text);
  });

  it('puts what is missing before the next heading that is there, and touches nothing else', () => {
    const text = `${front}# A title\n\n## triggers\nThe stairs.\n\n\`\`\`\n## Intensity\n\`\`\`\n`;
    const after = inserted(text);
    assert.ok(after.indexOf('## Feelings the person named') < after.indexOf('## triggers'));
    assert.equal(after.match(/^## triggers$/gim)?.length, 1);
    assert.equal(after.match(/^## Intensity$/gm)?.length, 2);
    assert.equal(inserted(after), after);
  });

  it('keeps the line ends of the file and opens a line where the last one is open', () => {
    const crlf = `${front.replaceAll('\n', '\r\n')}Some words`;
    const after = inserted(crlf);
    assert.ok(after.startsWith(`${crlf}\r\n\r\n## `));
    assert.ok(!/[^\r]\n/.test(after));
  });

  it('tells the headings of one goal from those of another', () => {
    const text = `${front.replace('exploring-feelings', 'monitoring-progress\ngoals: [G1, G2]')}## Goal G1\n\n### What changed\n\n## Goal G2\n`;
    const after = inserted(text);
    assert.equal(after.match(/^### What changed$/gm)?.length, 2);
    assert.ok(after.indexOf('### Barriers') < after.indexOf('## Goal G2'));
    assert.equal(inserted(after), after);
  });

  it('refuses what is no interview note with a stage', () => {
    for (const text of ['# Shopping', '---\nrecord: plan\n---\n', front.replace(/stage: .*\n/, '')])
      assert.ok(missingHeadings(text).refused);
  });
});
