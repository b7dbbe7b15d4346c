import assert from 'node:assert/strict';
import type { CaseFile } from '../../src/caseload/case-file.ts';
import { writeMarkdown } from '../../src/summaries/write-markdown.ts';
import { writeDocument } from '../../src/summaries/write-document.ts';
import { caseloadOf } from '../caseload/filed.ts';
import { moment } from './case-files.ts';
import { townCase } from './caseload/small-town.ts';
import { documentOf } from './several-cases.ts';

const ids = ['C-0471', 'C-0472', 'C-0473', 'C-0474'];
const caseload = caseloadOf(
  Object.fromEntries(ids.map((id) => [`${id}.md`, townCase(id, 'risk: low\n')])),
);

/** Notes each case when its files are asked for, as whoever tells of it must. */
function watched(seen: string[]): readonly CaseFile[] {
  return caseload.cases.map(
    (file) =>
      new Proxy(file, {
        get: (target, key: keyof CaseFile) => {
          if (key === 'readings' && target.id && !seen.includes(target.id)) seen.push(target.id);
          return target[key];
        },
      }),
  );
}

describe('the summary of a caseload', () => {
  it('begins before any case was looked at', () => {
    const seen: string[] = [];
    const pieces = writeDocument({
      kind: 'caseload',
      about: { caseload, cases: watched(seen) },
      moment,
    });
    const [first] = pieces;
    assert.ok(first);
    assert.match(writeMarkdown(first), /^# Caseload summary$/m);
    assert.deepEqual(seen, []);
  });

  it('gives each case before the next one is looked at', () => {
    const seen: string[] = [];
    // The figures count other values of the same cases, so that only the telling is noted.
    const pieces = writeDocument({
      kind: 'caseload',
      about: { caseload, cases: watched(seen) },
      moment,
    });
    const told: string[] = [];
    for (const piece of pieces) {
      const text = writeMarkdown(piece);
      const [, id] = /^### \d+ \((C-\d+)\)$/m.exec(text) ?? [];
      if (!id) {
        // What the figures looked at is no telling of a case.
        if (told.length === 0) seen.length = 0;
        continue;
      }
      told.push(id);
      assert.deepEqual(seen, told);
    }
    assert.deepEqual(told, ids);
  });

  it('tells every case once, under its risk or as closed', () => {
    const files = caseloadOf({
      'a.md': townCase('C-0481', 'risk: critical\n'),
      'b.md': townCase('C-0482', 'risk: low\n'),
      'c.md': townCase('C-0483', 'risk: critical\n', 'finished'),
      'd.md': townCase('C-0484'),
      'e.md': townCase('C-0485', 'risk: critical\nprivate: true\n'),
    });
    const text = documentOf('caseload', files);
    const lines = text.split('\n').filter((line) => /^## |^### .*C-\d+/.test(line));
    assert.deepEqual(lines, [
      '## Figures',
      '## Critical risk',
      '### 0481 (C-0481)',
      '## Low risk',
      '### 0482 (C-0482)',
      '## Cases whose risk is not stated',
      '### 0484 (C-0484)',
      '### Case C-0485',
      '## Closed cases',
      '### 0483 (C-0483)',
      '## What is missing or cannot be read',
    ]);
  });

  it('counts the cases that it is about, and says that small numbers are not hidden', () => {
    const text = documentOf('caseload', caseload, {
      about: { caseload, cases: caseload.cases.slice(0, 3) },
    });
    assert.match(text, /^\| All +\| +3 \|$/m);
    assert.match(text, /Numbers from 1 to 4 stand here as they are\./);
    assert.match(text, /the command Export Caseload Figures writes/);
  });
});
