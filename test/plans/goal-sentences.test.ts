import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { defaultWords } from '../../src/caseload/words.ts';
import { readGoalSentence } from '../../src/plans/goal-sentence.ts';

type Kind = 'vague' | 'service' | 'two';

interface Labelled extends Readonly<Record<Kind, boolean>> {
  readonly part: 'tune' | 'held-out';
  readonly goal: string;
}

const labelled = parse(readFileSync('test/fixtures/goal-sentences.yaml', 'utf8')) as Labelled[];

const least = { precision: 0.95, recall: 0.6 };

function isTold(kind: Kind, goal: string): boolean {
  const { vagueVerb, isService, isTwo } = readGoalSentence(goal, defaultWords);
  return { vague: vagueVerb !== undefined, service: isService, two: isTwo }[kind];
}

describe('the labelled goal sentences', () => {
  it('are each there once, in two parts of which the one held out is no smaller than a hundred', () => {
    assert.equal(new Set(labelled.map(({ goal }) => goal)).size, labelled.length);
    assert.ok(labelled.length >= 240);
    assert.ok(labelled.filter(({ part }) => part === 'held-out').length >= 100);
  });

  for (const kind of ['vague', 'service', 'two'] as const) {
    for (const part of ['tune', 'held-out'] as const) {
      it(`are read rightly as ${kind} or not, in the part ${part}`, () => {
        const among = labelled.filter((sentence) => sentence.part === part);
        const told = among.filter(({ goal }) => isTold(kind, goal));
        const right = told.filter((sentence) => sentence[kind]).length;
        const there = among.filter((sentence) => sentence[kind]).length;
        assert.ok(there >= 20, `${there} are ${kind}`);
        assert.ok(right / told.length >= least.precision, `precision ${right / told.length}`);
        assert.ok(right / there >= least.recall, `recall ${right / there}`);
      });
    }
  }

  it('are counted on the page as they are read', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['tools/write-goal-sentences-page.mjs', '--check'],
      { encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
});
