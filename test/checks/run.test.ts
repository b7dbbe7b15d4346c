import assert from 'node:assert/strict';
import { changeCaseload, makeCaseload } from '../../src/caseload/caseload.ts';
import type { Check } from '../../src/checks/check.ts';
import { openCase, plan, planWithGoal } from '../../src/checks/examples/records.ts';
import { checkCase, checkCaseload } from '../../src/checks/run.ts';
import { decode, tooLarge } from '../../src/records/decode.ts';
import { readRecord, unreadable } from '../../src/records/read-record.ts';
import { speak } from '../../src/text/sentence.ts';
import { caseloadOf, filesOf, findingsOf, foundBy, momentWith, textUnder } from './small-case.ts';

const overdue = [openCase, plan('review: 2026-04-10', 'goals: []')];
const answer = (id: string): string =>
  `answers: { ${id}: { because: The court moved the day, date: 2026-04-15 } }`;

describe('the severity of a check', () => {
  it('is what the agency sets', () => {
    const found = foundBy('review-overdue', overdue, { checks: { 'review-overdue': 'hint' } });
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ['hint'],
    );
  });

  it('is nothing where the agency ignores it', () => {
    assert.deepEqual(
      foundBy('review-overdue', overdue, { checks: { 'review-overdue': 'ignore' } }),
      [],
    );
  });
});

describe('an answer in a record', () => {
  const answered = [openCase, plan('review: 2026-04-10', 'goals: []', answer('review-overdue'))];

  it('settles what its check finds there', () => {
    assert.deepEqual(foundBy('review-overdue', answered), []);
  });

  it('settles nothing that another check finds', () => {
    assert.equal(foundBy('choice-factor-missing', answered).length, 1);
  });

  it('settles nothing in another record', () => {
    assert.equal(
      foundBy('review-overdue', [`${openCase}\n${answer('review-overdue')}`, overdue[1] ?? ''])
        .length,
      1,
    );
  });

  it('settles nothing where it gives no reason', () => {
    const silent = plan(
      'review: 2026-04-10',
      'goals: []',
      'answers: { review-overdue: { date: 2026-04-15 } }',
    );
    assert.equal(foundBy('review-overdue', [openCase, silent]).length, 1);
  });

  it('cannot settle what the reading tells', () => {
    const misread = `${openCase}\nrisk: enormous\n${answer('code-unknown')}`;
    assert.equal(foundBy('code-unknown', [misread]).length, 1);
  });
});

describe('a file that cannot be read for the moment', () => {
  it('is told as such, and nothing of what it said last', () => {
    const before = caseloadOf(filesOf(overdue));
    const broken = readRecord({
      path: 'example-2.md',
      text: '---\nrecord: plan\ncase: "C-0142\n---\n',
    });
    const after = changeCaseload(before, new Map([['example-2.md', broken]]));
    assert.deepEqual(
      checkCaseload(after, momentWith())
        .filter(({ path }) => path === 'example-2.md')
        .map(({ id }) => id),
      ['yaml-not-readable'],
    );
  });
});

describe('a file without a record', () => {
  const latin1 = decode(Uint8Array.from([0x2d, 0x2d, 0x2d, 0xe9])).fault;
  const faults = [tooLarge(), latin1 ?? assert.fail('Latin-1 is not UTF-8')];
  for (const fault of faults) {
    it(`is told as ${fault.check} although no case can be found in it`, () => {
      const readings = new Map([['notes/lost.md', unreadable('notes/lost.md', fault)]]);
      assert.deepEqual(
        checkCaseload(makeCaseload(readings, momentWith().settings), momentWith()).map(
          ({ id, severity, path }) => `${path} ${severity} ${id}`,
        ),
        [`notes/lost.md error ${fault.check}`],
      );
    });
  }
});

describe('a check that crashes', () => {
  const crashing: Check = {
    id: 'goal-too-long',
    theme: 'smart',
    title: 'A goal runs for more than a year',
    because: 'A nearer goal lets the person see progress.',
    severity: 'hint',
    over: 'case',
    bad: [],
    fixed: [],
    good: [],
    find: () => {
      throw new Error('J.D. sleeps in his car');
    },
  };
  const told = (lines: readonly string[] = [], settings = {}): readonly string[] =>
    caseloadOf(filesOf([[openCase, ...lines].join('\n'), planWithGoal()])).cases.flatMap((file) =>
      checkCase(file, momentWith(settings), [crashing]).map(
        ({ id, severity, path, message }) => `${path} ${severity} ${id}: ${speak(message)}`,
      ),
    );
  const everyFile = [
    'example-1.md error check-failed: The check goal-too-long could not read this file',
    'example-2.md error check-failed: The check goal-too-long could not read this file',
  ];

  it('is told as an error at every file of the case, without what went wrong inside', () => {
    assert.deepEqual(told(), everyFile);
  });

  it('is not silenced by answers in the record', () => {
    assert.deepEqual(told([answer('check-failed')]), everyFile);
    assert.deepEqual(told([answer('goal-too-long')]), everyFile);
  });

  it('is told as strongly as the agency sets', () => {
    assert.deepEqual(told([], { checks: { 'check-failed': 'ignore' } }), []);
    assert.deepEqual(told([], { checks: { 'goal-too-long': 'ignore' } }), []);
  });

  it('leaves the others their findings', () => {
    const [file] = caseloadOf(filesOf(overdue)).cases;
    assert.ok(file);
    const others = findingsOf(overdue).length;
    assert.ok(others > 0);
    assert.equal(checkCase(file, momentWith()).length, others);
  });
});

describe('the place of a finding', () => {
  const cases: readonly [id: string, example: readonly string[], under: readonly string[]][] = [
    ['review-overdue', overdue, ['2026-04-10']],
    ['contact-overdue', [`${openCase}\nrisk: high`], ['high']],
    ['contact-overdue', [openCase], ['active']],
    ['choice-factor-missing', [plan('choice: { needs: Ranked first }', 'goals: []')], ['choice']],
    ['choice-factor-missing', [plan('goals: []')], ['record']],
    ['case-not-found', [plan('goals: []')], ['C-0142']],
    ['need-not-found', [planWithGoal('addresses: [N1, N22]')], ['N1', 'N22']],
    ['goal-without-strategy', [planWithGoal()], ['id']],
    ['goal-not-measurable', [planWithGoal()], ['goal']],
    ['key-near-miss', [`${openCase}\nsupervisr: A.K.`], ['supervisr']],
    ['dates-out-of-order', [`${openCase}\nclosed: 2026-01-02`], ['2026-01-02']],
    ['id-taken', [openCase, openCase], ['C-0142', 'C-0142']],
  ];
  for (const [id, example, under] of cases) {
    it(`of ${id} is ${under.join(', ')}`, () => {
      const files = filesOf(example);
      assert.deepEqual(
        foundBy(id, example).map((finding) => textUnder(finding, files)),
        under,
      );
    });
  }

  it('is right behind a byte order mark and with Windows line ends', () => {
    const [file] = filesOf([`${openCase}\nclosed: 2026-01-02`]);
    const text = `\uFEFF${file?.text.replaceAll('\n', '\r\n') ?? ''}`;
    const files = [{ path: 'case.md', text }];
    const found = checkCaseload(caseloadOf(files), momentWith()).filter(
      (finding) => finding.id === 'dates-out-of-order',
    );
    assert.deepEqual(
      found.map((finding) => textUnder(finding, files)),
      ['2026-01-02'],
    );
  });
});
