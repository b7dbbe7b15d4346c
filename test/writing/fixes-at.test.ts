import assert from 'node:assert/strict';
import { caseWithConsents, referral } from '../../src/checks/examples/referral.ts';
import { checks, isAnswerable } from '../../src/checks/index.ts';
import {
  assessment,
  interview,
  openCase,
  plan,
  planWithGoal,
} from '../../src/checks/examples/records.ts';
import { readRecord, type SourceFile } from '../../src/records/read-record.ts';
import { speak } from '../../src/text/sentence.ts';
import { caseloadOf, filesOf, findingsOf } from '../checks/small-case.ts';
import { readSituations } from '../checks/situations.ts';
import { changed, findingsIn, fixesIn, fixesOf, fixNamed, titlesOf } from './fixing.ts';

/** The front matter of the second file of an example once a fix named so is made. */
function after(title: string, example: readonly string[], path = 'example-2.md'): string {
  const files = filesOf(example);
  return textOf(path, changed(files, fixNamed(title, fixesIn(path, files)).change));
}

function textOf(path: string, files: readonly SourceFile[]): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

function titles(id: string, example: readonly string[]): readonly string[] {
  const files = filesOf(example);
  const found = findingsIn(files).filter((finding) => finding.id === id);
  return found.flatMap((finding) => titlesOf(fixesOf(finding, files)));
}

describe('a fix of a check', () => {
  const offering = checks.filter(({ fixes }) => fixes);
  const without = ['goal-not-specific', 'dates-out-of-order', 'goal-too-long'];

  it('is there for what has an answer, and for nothing that asks for a talk', () => {
    assert.ok(offering.length >= 22);
    assert.ok(offering.every(({ id }) => !without.includes(id)));
  });

  for (const check of checks) {
    check.bad.forEach((example, index) => {
      const files = filesOf(example);
      const found = findingsOf(example).filter(({ id }) => id === check.id);
      for (const finding of found) {
        for (const fix of fixesOf(finding, files)) {
          it(`settles ${check.id} ${index + 1}: ${speak(fix.title)}`, () => {
            const fixed = changed(files, fix.change);
            const left = findingsIn(fixed).filter(
              ({ id, path }) => id === check.id && path === finding.path,
            );
            const before = found.filter(({ path }) => path === finding.path);
            assert.ok(left.length < before.length, textOf(finding.path, fixed));
            const { readings } = caseloadOf(fixed);
            for (const { path } of fixed) assert.ok(readings.get(path)?.record, path);
          });
        }
      }
    });
  }
});

describe('an answer', () => {
  it('is offered wherever one settles the finding, and nowhere else', () => {
    for (const { name, files } of readSituations()) {
      for (const finding of findingsIn(files.map((file) => file))) {
        const check = checks.find(({ id }) => id === finding.id) ?? assert.fail(finding.id);
        const answers = titlesOf(fixesOf(finding, files)).filter((title) =>
          title.startsWith('Answer'),
        );
        assert.equal(answers.length > 0, isAnswerable(check), `${name}: ${finding.id}`);
      }
    }
  });

  it('is written with today beside others that are there', () => {
    const answered = plan(
      'review: 2026-04-10',
      'goals: []',
      'answers: { choice-factor-missing: { because: Inherited, date: 2026-04-01 } }',
    );
    const text = after('Answer “The review of the plan is overdue” with a reason', [
      openCase,
      answered,
    ]);
    const { record } = readRecord({ path: 'plan.md', text }) ?? {};
    assert.deepEqual(record?.answers, {
      'choice-factor-missing': { because: 'Inherited', date: '2026-04-01' },
      'review-overdue': { because: 'Why it does not apply here…', date: '2026-04-20' },
    });
  });
});

describe('what is offered', () => {
  it('for a misspelt key is its name', () => {
    assert.match(
      after('Rename `attendence` to `attendance`', [
        openCase,
        interview('attendence: kept # late bus'),
      ]),
      /^attendance: kept # late bus$/m,
    );
  });

  it('for a misspelt code is the one it is a slip of', () => {
    assert.deepEqual(titles('code-unknown', [interview('attendance: kpet')]), ['Write `kept`']);
    assert.deepEqual(titles('code-unknown', [interview('setting: Home Visit')]), [
      'Write `home-visit`',
    ]);
  });

  it('for another word are the codes, since two edits make one word another', () => {
    assert.deepEqual(titles('code-unknown', [interview('attendance: came')]), [
      'Write `late`',
      'Write `kept`',
      'Write `missed`',
      'Write `cancelled`',
    ]);
    assert.deepEqual(
      titles('code-unknown', [assessment.replace(', urgency', ', domain: roof, urgency')]),
      [],
    );
  });

  it('for a second goal of one id is a number that nothing in the case ever had', () => {
    const two = plan(
      'goals:',
      '  - { id: G1, goal: Hold a lease in his own name, status: active }',
      '  - { id: G1, goal: Work 24 paid hours a week, status: active }',
    );
    const note = interview('goals: [G4]');
    assert.equal(titles('id-taken', [two, note])[0], 'Call it G5');
  });

  it('for a consent that was copied with a slip is the one that was meant, by its number', () => {
    const known = caseWithConsents(
      'for: Talking with his sister, given: 2026-02-03',
      'for: Sharing housing papers, given: 2026-02-20',
    );
    const sent = referral('status: requested', 'consent: Sharing housing paper');
    const files = filesOf([known, sent]);
    const fixes = fixesIn('example-2.md', files).filter(({ check }) => check === 'consent-missing');
    assert.deepEqual(titlesOf(fixes), [
      'Name consent 2 of the case record, given on 20 February',
      'Name consent 1 of the case record, given on 3 February',
      'Add this consent to the case record',
      'Answer “A referral rests on no consent of the case record” with a reason',
    ]);
    assert.deepEqual(
      fixes.map(({ isPreferred = false }) => isPreferred),
      [true, false, false, false],
    );
    const [, mended] = changed(files, fixes[0]?.change ?? assert.fail());
    assert.match(mended?.text ?? '', /^consent: Sharing housing papers$/m);
  });

  it('for a need nobody assessed: other needs, the need to be assessed, or none', () => {
    const two = assessment.replace('strengths:', '  - { id: N2, need: Work }\nstrengths:');
    const example = [two, planWithGoal('addresses: [N1, N3]')];
    assert.deepEqual(titles('need-not-found', example), [
      'Write N2 in place of N3',
      'Add N3 to the assessment of 2026-01-15',
      'Take N3 out',
      'Answer “A goal addresses a need that no assessment names” with a reason',
    ]);
    assert.match(after('Take N3 out', example), /addresses: \[ ?N1 ?\]$/m);
    const files = filesOf(example);
    const fix = fixNamed('Add N3 to the assessment of 2026-01-15', fixesIn('example-2.md', files));
    const text = textOf('example-1.md', changed(files, fix.change));
    assert.match(text, /N3/);
    assert.match(text, /strengths:\n {2}- \{ id: S1/);
  });

  it('for a goal a note names: the goals of the plan, the likeliest first, eight at most', () => {
    const goals = Array.from({ length: 12 }, (_, index) => [
      `  - { id: G${index + 1}, goal: Hold a lease in his own name, status: active }`,
    ]).flat();
    const offered = titles('goal-not-found', [
      plan('goals:', ...goals),
      interview('ratings: { G13: 1 }'),
    ]);
    assert.equal(offered.length, 9);
    assert.match(offered[0] ?? '', /^Name goal G1[0-2]?$/);
    assert.match(
      after('Name goal G1', [planWithGoal(), interview('ratings: { G13: 1 }')]),
      /^ratings: \{ G1: 1 \}$/m,
    );
  });

  it('for a case without a record: the case of its folder first, or a new record', () => {
    const [known, lost] = filesOf([openCase, assessment.replace('C-0142', 'C-9142')]);
    assert.ok(known && lost);
    const files = [
      { ...known, path: 'cases/C-0142/case.md' },
      { ...lost, path: 'cases/C-0142/assessment.md' },
    ];
    const fixes = fixesIn('cases/C-0142/assessment.md', files);
    assert.deepEqual(titlesOf(fixes).slice(0, 2), [
      'Put it into case C-0142',
      'Make a case record for C-9142',
    ]);
    assert.equal(fixes[0]?.isPreferred, true);
    const made = changed(files, fixNamed('Make a case record for C-9142', fixes).change);
    const text = textOf('cases/C-9142/case.md', made);
    assert.match(
      text,
      /^---\nrecord: case\nid: C-9142\nclient: Initials or a pseudonym…\nstatus: active\nopened: 2026-01-15\nworker: M. Okafor\n---\n/,
    );
    assert.deepEqual(
      findingsIn(made).filter(({ id }) => id === 'case-not-found'),
      [],
    );
  });

  it('for a step that is done, but not said when, is today', () => {
    for (const done of ['true', 'yes', 'x']) {
      const goal = planWithGoal(`steps: [{ step: View two flats, done: ${done} }]`);
      assert.match(after('Done today, 20 April', [openCase, goal]), /done: 2026-04-20 \}/, done);
    }
    const not = planWithGoal('steps: [{ step: View two flats, done: false }]');
    assert.deepEqual(titles('date-not-a-day', [openCase, not]), []);
  });

  it('for an overdue review is a day by the interval of the risk, from today', () => {
    const example = (risk: string): readonly string[] => [
      `${openCase}\nrisk: ${risk}`,
      plan('review: 2026-04-10', 'goals: []'),
    ];
    assert.match(after('Set the next review to 20 May', example('high')), /^review: 2026-05-20$/m);
    assert.match(
      after('Set the next review to 20 July', example('medium')),
      /^review: 2026-07-20$/m,
    );
  });

  it('for a key said twice alike is to take out the second, and nothing where they differ', () => {
    assert.deepEqual(titles('key-duplicate', [`${openCase}\nstatus: on-hold`]), []);
    assert.equal(
      after('Take out the second, which says the same', [
        openCase,
        interview('minutes: 30', 'minutes: 30', 'worker: A'),
      ]),
      `---\n${interview('minutes: 30', 'worker: A')}\n---\n`,
    );
    assert.deepEqual(titles('key-duplicate', [`${openCase}\nstatus: active # she said so`]), []);
  });

  it('for a missing key is one with what likely stands there', () => {
    assert.match(
      after('Add `worker`', [openCase, 'record: reflection\ndate: 2026-04-17']),
      /^worker: Worker…$/m,
    );
    assert.match(
      after('Add `date`', [openCase, 'record: reflection\nworker: A']),
      /^date: 2026-04-20$/m,
    );
    assert.match(
      after('Add `stage`', [openCase, interview().replace(/\nstage.*/, '')]),
      /^stage: building-rapport$/m,
    );
    assert.match(
      after('Add `case`', [openCase, interview().replace('case: C-0142\n', '')]),
      /^case: C-0142$/m,
    );
    assert.match(after('Add `goals`', [openCase, plan()]), /^goals: \[\]$/m);
  });

  it('for a review without the fingerprint of its plan is that of the plan it can have judged', () => {
    const review = (date: string): string =>
      `record: review\ncase: C-0142\ndate: ${date}\nreviewer: T.L.\ndecision: approved`;
    const example = [planWithGoal(), review('2026-04-20')];
    assert.match(after('Add `plan`', example), /^plan: sha256:[0-9a-f]{64}$/m);
    assert.deepEqual(titles('key-missing', [planWithGoal(), review('2026-04-19')]), []);
  });

  it('is nothing in a file that cannot be read, and nothing in one that is no record', () => {
    const broken = filesOf([openCase, `${interview('attendence: kept')}\nminutes: "30`]);
    assert.deepEqual(fixesIn('example-2.md', broken), []);
    const caseload = caseloadOf(filesOf([openCase]));
    assert.equal(caseload.readings.size, 1);
  });
});
