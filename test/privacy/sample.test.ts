import assert from 'node:assert/strict';
import { bodyTextOf } from '../../src/records/body-text.ts';
import type { CaseFile } from '../../src/caseload/case-file.ts';
import { caseRecord } from '../../src/caseload/case-file.ts';
import { disguiseOf } from '../../src/privacy/disguise.ts';
import { disguiseTree } from '../../src/privacy/disguise-tree.ts';
import { writeMarkdown } from '../../src/summaries/write-markdown.ts';
import { sampleCaseload } from '../writing/sample-caseload.ts';
import { saying, treeOf } from './disguised.ts';

const initials = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}/gu;
const service = /(?<=[\p{Ll},] )\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+)+/gu;

/** Initials, workers, program, services with capitals: read from the raw text, by other rules. */
function namesIn(file: CaseFile): readonly string[] {
  const about = caseRecord(file)?.record;
  const texts = file.readings.map(({ text }) => text).join('\n');
  const referrals = file.records.referral.flatMap(({ record }) => record.to ?? []);
  const people = [...(about?.members ?? []), ...(about?.supports ?? [])].flatMap(({ who }) =>
    [...(who ?? '').matchAll(/(?<![\p{L}.])\p{Lu}\.(?!\p{L})/gu)].map(([name]) => name),
  );
  return [
    ...[...texts.matchAll(initials)].map(([name]) => name),
    ...people,
    ...[about?.worker, about?.supervisor, about?.program, file.id].flatMap((each) => each ?? []),
    ...referrals.filter((to) => /\s\p{Lu}/u.test(to)),
    ...['Okafor', 'Lindqvist', 'Reyes', 'Brandt', 'Millbrook', 'Northgate', 'Willow', 'Bosun'],
    ...(about?.consents ?? []).flatMap((consent) =>
      [...(consent.for ?? '').matchAll(service)].map(([name]) => name),
    ),
  ];
}

const stillThere = (text: string, names: readonly string[]): readonly string[] =>
  [...new Set(names)].filter((name) => {
    const letter = '[\\p{L}\\p{N}]';
    const name_ = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<!${letter})${name_}(?!${letter})`, 'u').test(text);
  });

const exactDay =
  /\d{4}-\d{2}-\d{2}|(?<![\d-])\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|June|July|August|September|October|November|December) \d{1,2}(?!\d)/;

describe('the sample caseload in disguise', () => {
  for (const file of sampleCaseload.cases) {
    const { words, found } = disguiseOf([file], saying());
    const names = namesIn(file);

    it(`holds no name, number or day of ${file.id ?? ''} in what its front matters say`, () => {
      const texts = file.readings.map((reading) =>
        reading.text.slice(0, bodyTextOf(reading).start),
      );
      const lines = texts.flatMap((text) => text.split('\n').map((line) => words(line.trim())));
      assert.ok(lines.length > 20);
      assert.deepEqual(stillThere(lines.join('\n'), names), []);
      assert.doesNotMatch(lines.join('\n'), exactDay);
    });

    it(`holds none in the notes of ${file.id ?? ''}, and nothing more changes the second time`, () => {
      for (const reading of file.readings) {
        const tree = treeOf(bodyTextOf(reading).text);
        const once = disguiseTree(tree, { words, found });
        const told = writeMarkdown(once);
        assert.deepEqual(stillThere(told, names), [], reading.path);
        assert.doesNotMatch(told, exactDay, reading.path);
        assert.equal(writeMarkdown(disguiseTree(once, { words, found })), told);
      }
    });
  }

  it('holds none where all cases stand in one document', () => {
    const disguise = disguiseOf(sampleCaseload.cases, saying());
    for (const file of sampleCaseload.cases) {
      const names = namesIn(file);
      for (const reading of file.readings) {
        const told = writeMarkdown(disguiseTree(treeOf(bodyTextOf(reading).text), disguise));
        assert.deepEqual(stillThere(told, names), [], reading.path);
        assert.doesNotMatch(told, exactDay, reading.path);
      }
    }
  });

  it('leaves most words as they are', () => {
    const [file] = sampleCaseload.cases;
    assert.ok(file);
    const { words } = disguiseOf([file], saying());
    const text = file.readings.map((reading) => bodyTextOf(reading).text).join('\n');
    const kept = new Set(words(text).split(/\s+/));
    const all = text.split(/\s+/);
    assert.ok(all.filter((word) => kept.has(word)).length > all.length * 0.9);
  });
});
