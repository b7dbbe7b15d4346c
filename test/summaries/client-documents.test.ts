import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/records/read-record.ts';
import { documentText } from '../../src/summaries/write-document.ts';
import { caseloadOf, filesIn, moment } from './case-files.ts';

const top = join('test', 'fixtures', 'documents');

function documentOf(kind: 'client-plan' | 'closing', files: readonly SourceFile[]): string {
  const { cases, unfiled } = caseloadOf(files);
  const [about] = cases;
  assert.ok(about);
  return documentText({ kind, about, moment, unfiled: unfiled.readings });
}

const recordsOf = (kind: string, situation: string): readonly SourceFile[] =>
  filesIn(join(top, kind, situation)).filter(({ path }) => path !== 'expected.md');

describe('the plan for the person', () => {
  it('says who may read it where it was made for others', () => {
    const files = recordsOf('client-plan', readdirSync(join(top, 'client-plan'))[0] ?? '');
    const [about] = caseloadOf(files).cases;
    assert.ok(about);
    const headFor = (reader?: 'person' | 'court'): string =>
      documentText({ kind: 'client-plan', about, moment, made: { reader } }).slice(0, 600);
    assert.match(headFor('court'), /^\*\*May be read by\*\*: the court that asked for it/m);
    assert.doesNotMatch(headFor('court'), /You say who else/);
    for (const reader of ['person', undefined] as const)
      assert.match(headFor(reader), /^This paper is yours\. You say who else may read it\.$/m);
  });
});

for (const kind of ['client-plan', 'closing'] as const) {
  describe(`the document ${kind}`, () => {
    for (const situation of readdirSync(join(top, kind)).sort())
      it(situation.replaceAll('-', ' '), () => {
        const written = documentOf(kind, recordsOf(kind, situation));
        const expected = join(top, kind, situation, 'expected.md');
        if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, written);
        assert.equal(written, existsSync(expected) ? readFileSync(expected, 'utf8') : '(no file)');
      });
  });
}

describe('the plan for the person', () => {
  const baker = documentOf(
    'client-plan',
    recordsOf('client-plan', 'a-baker-reads-what-she-and-her-worker-agreed'),
  );

  it('leaves out goals that were given up, and what a crisis note says', () => {
    assert.doesNotMatch(baker, /LEFT-OUT|DANGER|ACTION|CRISIS/);
  });

  it('speaks of no risk, no domain of a need, no SMART letter and no question about safety', () => {
    assert.doesNotMatch(baker, /risk|financial|insecurity|SMART|specific|item/i);
    assert.doesNotMatch(baker, /PHQ/);
  });

  it('calls nobody help whose tie is a burden or broken', () => {
    assert.doesNotMatch(baker, /downstairs|former partner/i);
    assert.match(baker, /^- Her aunt: A bed on Fridays$/m);
  });

  it('quotes the last words that were said of a need, from whichever assessment has them', () => {
    assert.match(
      baker,
      /^- Rent that is paid each month – You said: “I count coins at four in the morning\.”$/m,
    );
  });

  it('quotes nobody under a goal that was not theirs alone', () => {
    assert.doesNotMatch(baker, /drill/);
  });

  it('shows the consents that are in force, and no other', () => {
    assert.match(baker, /rent office \(until 10 August 2027\)/);
    assert.doesNotMatch(baker, /bank|school/);
  });

  it('shows nobody the safety plan of one of several', () => {
    const family = documentOf(
      'client-plan',
      recordsOf('client-plan', 'the-safety-plan-of-a-son-has-a-paper-of-its-own'),
    );
    assert.doesNotMatch(family, /SON-ALONE/);
  });

  it('asks nobody to sign where no goal is set', () => {
    const nothing = documentOf('client-plan', recordsOf('client-plan', 'nothing-is-agreed-yet'));
    assert.doesNotMatch(nothing, /We agree on this plan/);
    assert.match(baker, /We agree on this plan/);
  });
});

describe('the closing summary', () => {
  const closed = documentOf(
    'closing',
    recordsOf('closing', 'one-goal-is-reached-one-given-up-and-one-left-unsaid'),
  );

  it('tells of the plan that was agreed, and not of a draft', () => {
    assert.doesNotMatch(closed, /DRAFT|moon/);
    assert.match(closed, /G4: Read the lease/);
  });

  it('counts nothing that was read after the closing', () => {
    assert.doesNotMatch(closed, /99/);
  });

  it('says first that a case is not closed', () => {
    const open = documentOf('closing', recordsOf('closing', 'the-work-goes-on'));
    const [, , first] = open.split('\n');
    assert.equal(first, '**This case is not closed: its status is on hold.**');
  });

  it('shows nothing of a closing note that is private', () => {
    const hidden = documentOf(
      'closing',
      recordsOf('closing', 'a-case-is-cancelled-and-its-notes-are-private'),
    );
    assert.doesNotMatch(hidden, /SECRET/);
  });
});
