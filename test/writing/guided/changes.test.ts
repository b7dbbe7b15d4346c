import assert from 'node:assert/strict';
import type { Day } from '../../../src/calendar/day.ts';
import { type CaseFile, caseRecord, currentPlan } from '../../../src/caseload/case-file.ts';
import { findCase } from '../../../src/caseload/caseload.ts';
import { defaultSettings } from '../../../src/caseload/settings.ts';
import { checkCase } from '../../../src/checks/run.ts';
import { closingChecks } from '../../../src/checks/themes/closing.ts';
import { judgeGoal } from '../../../src/plans/smart.ts';
import type { RecordEdit } from '../../../src/records/edit-record.ts';
import { applyEdit } from '../../../src/text/edit.ts';
import { speak } from '../../../src/text/sentence.ts';
import type { NewFile } from '../../../src/writing/case-at-hand.ts';
import {
  closeRecord,
  closingHindrance,
  closingNote,
  editsToClose,
  goalsToClose,
  leftOpen,
} from '../../../src/writing/close-case.ts';
import {
  addGoal,
  type GoalAnswers,
  goalFrom,
  goalHindrance,
} from '../../../src/writing/new-goal.ts';
import { addStep, stepHindrance } from '../../../src/writing/new-step.ts';
import {
  addReading,
  measuresOf,
  notesOn,
  readingIn,
  readingTold,
} from '../../../src/writing/record-reading.ts';
import {
  caseAt,
  complaintsIn,
  moment,
  newComplaints,
  readNew,
  sample,
  withFiles,
} from './sample.ts';

function made(text: string, { edit, refused }: RecordEdit): string {
  assert.ok(edit, refused && speak(refused));
  return applyEdit(text, edit);
}

/** What would be left behind, but for steps: a step nobody took does not keep a case open. */
function leftBehind(file: CaseFile): readonly string[] {
  return leftOpen(file, moment.today)
    .map(speak)
    .filter((line) => !line.startsWith('steps'));
}

/** The files of a case as "Close Case" leaves them. */
function closedNow(file: CaseFile): readonly NewFile[] {
  const at = caseAt(file.id ?? '');
  const outcomes = Object.fromEntries(
    goalsToClose(file).map(({ goal: { id = '' } }) => [id, 'in-progress' as const]),
  );
  const answers = { outcomes, outcome: 'Goes on without us' };
  return [
    closingNote(at, answers),
    ...editsToClose(at, answers).map(({ path, make }) => {
      const text = sample.readings.get(path)?.text ?? '';
      return { path, text: made(text, make(text)) };
    }),
  ];
}

const answers: GoalAnswers = {
  goal: 'Cook a warm meal at home on five days a week',
  measure: 'warm-meals',
  unit: 'days of the past week',
  baseline: 1,
  target: 5,
  step: 'Buy one pot: "the blue one"',
  who: 'joint',
  needs: ['N1'],
  source: 'client',
  due: '2027-02-20' as Day,
};

describe('Add Goal', () => {
  it('writes a goal that meets all five letters, and leaves every other line as it was', () => {
    const { file } = caseAt('C-0142');
    const plan = currentPlan(file);
    assert.ok(plan);
    const { path, text } = plan.reading;
    const after = made(text, addGoal(text, goalFrom(file, answers, moment.today)));
    assert.ok(
      after
        .split('\n')
        .join('\n')
        .startsWith(text.slice(0, text.indexOf('\n---\n', 4))),
    );
    const now = findCase(withFiles({ path, text: after }), 'C-0142');
    const newPlan = now && currentPlan(now);
    const goal = newPlan?.record.goals?.at(-1);
    assert.ok(now && newPlan && goal);
    assert.deepEqual(goal, goalFrom(file, answers, moment.today));
    assert.equal(goal.id, 'G5');
    const letters = judgeGoal(goal, { plan: newPlan, file: now, moment });
    assert.deepEqual(
      letters.map(({ letter, met, remarks }) => [letter, met, remarks.length]),
      ['S', 'M', 'A', 'R', 'T'].map((letter) => [letter, true, 0]),
    );
    // What no letter asks for, the plan's other two parts and the weight that its other goals have,
    // is told as work that is left.
    assert.deepEqual(newComplaints({ path, text: after }), [
      `goal-weight-missing ${path}: Goal G5 has no weight and other goals of the plan have one: add \`weight\`, or take all out`,
      `goal-without-evaluation ${path}: Goal G5 has no evaluation: add \`evaluation\` with a method`,
      `goal-without-strategy ${path}: Goal G5 has no strategy: add \`strategies\` with a type and a sentence`,
    ]);
  });

  it('says what must come first', () => {
    assert.match(
      speak(goalHindrance(caseAt('C-0108').file) ?? assert.fail()),
      /begin with New Plan/,
    );
    assert.equal(goalHindrance(caseAt('C-0142').file), undefined);
  });
});

describe('Add Step', () => {
  it('adds a step after the others of the goal', () => {
    const { file } = caseAt('C-0142');
    const reading = currentPlan(file)?.reading;
    assert.ok(reading);
    const step = { step: 'Ring the foreman: ask', who: 'client', by: '2026-12-11' as Day } as const;
    const text = made(reading.text, addStep(reading.text, { goal: 'G2', ...step }));
    const record = readNew({ path: reading.path, text });
    assert.ok(record.record === 'plan');
    assert.deepEqual(record.goals?.[1]?.steps?.at(-1), step);
    assert.match(
      text,
      /\n {6}- \{ step: "?Ring the foreman: ask"?, who: client, by: 2026-12-11 \}/,
    );
    assert.deepEqual(newComplaints({ path: reading.path, text }), []);
  });

  it('refuses a goal that is gone, and a case without one', () => {
    const text = currentPlan(caseAt('C-0142').file)?.reading.text ?? '';
    const gone = addStep(text, { goal: 'G9', step: 'x', who: 'client', by: '2026-12-11' as Day });
    assert.match(speak(gone.refused ?? assert.fail()), /G9/);
    assert.ok(stepHindrance(caseAt('C-0108').file));
  });
});

describe('Record Reading', () => {
  it('offers the measures of the goals first, then others used, then known instruments', () => {
    const names = measuresOf(caseAt('C-0142').file, defaultSettings).map(({ name }) => name);
    assert.deepEqual(names.slice(0, 3), ['nights-housed', 'lease-signed', 'paid-hours']);
    assert.ok(names.indexOf('who-5') < names.indexOf('k10'));
    assert.equal(new Set(names).size, names.length);
  });

  it('writes the number beside the others of that day, or in place of the one there', () => {
    const { file } = caseAt('C-0142');
    const [note] = notesOn(file, '2026-11-16' as Day);
    assert.ok(note);
    assert.equal(readingIn(note.record, 'gad-7'), 8);
    const { path, text } = note.reading;
    const added = made(text, addReading(text, 'phq-9', 7));
    assert.match(added, /benefit-income: 640, phq-9: 7 \}/);
    assert.deepEqual(newComplaints({ path, text: added }), []);
    const replaced = made(text, addReading(text, 'gad-7', 6));
    assert.equal(replaced, text.replace('gad-7: 8', 'gad-7: 6'));
  });

  it('begins the readings of a note that has none, and adds a view where there are several', () => {
    const bare = '---\nrecord: assessment\ncase: C-0142\ndate: 2026-11-20\n---\n';
    const begun = readNew({ path: 'a.md', text: made(bare, addReading(bare, 'k10', 20.5)) });
    assert.ok(begun.record === 'assessment');
    assert.deepEqual(begun.readings, { k10: 20.5 });
    const several = bare.replace(
      '\n---\n',
      '\nreadings:\n  - { respondent: mother, sdq-total: 18 }\n---\n',
    );
    const more = readNew({ path: 'a.md', text: made(several, addReading(several, 'k10', 20)) });
    assert.ok(more.record === 'assessment');
    assert.deepEqual(more.readings, [{ respondent: 'mother', 'sdq-total': 18 }, { k10: 20 }]);
  });
});

describe('a reading just recorded', () => {
  it('tells its band, and before that what it asks for at once', () => {
    const told = (measure: string, value: number): unknown => {
      const { message, asksForSafety } = readingTold(measure, value, defaultSettings) ?? {};
      return message && [speak(message), asksForSafety];
    };
    assert.deepEqual(told('phq-9', 14), ['phq-9 is 14: moderate (Severity of depression)', false]);
    assert.deepEqual(told('c-ssrs', 0), ['c-ssrs is 0: negative (Level of triage)', false]);
    assert.deepEqual(told('c-ssrs', 1), [
      '`c-ssrs` is 1: ask about safety today, tell your supervisor, and note what was agreed in a `crisis` entry or a safety plan',
      true,
    ]);
    for (const [measure, value] of [
      ['phq-9-item-9', 0],
      ['rosenberg', 20],
      ['nights-housed', 12],
    ] as const)
      assert.equal(told(measure, value), undefined, measure);
  });
});

describe('Close Case', () => {
  it('writes the closing note and closes the record, with nothing wrong in either', () => {
    const at = caseAt('C-0142');
    const ids = goalsToClose(at.file).map(({ goal }) => goal.id ?? '');
    assert.deepEqual(ids, ['G1', 'G2', 'G3', 'G4']);
    const closing = {
      outcomes: { G1: 'achieved', G2: 'improving', G3: 'sustaining', G4: 'not-achieved' },
      outcome: 'Holds a lease: #12, "his own door"',
    } as const;
    const note = closingNote(at, closing);
    assert.equal(note.path, 'cases/C-0142/2026-11-20-termination-evaluation.md');
    for (const heading of [
      'Outcome of each goal',
      'Achievements',
      'Remaining concerns',
      'Closing date',
    ])
      assert.match(note.text, new RegExp(`^## ${heading}$`, 'm'));
    const interview = readNew(note);
    assert.ok(interview.record === 'interview');
    assert.deepEqual(interview.outcomes, closing.outcomes);
    const reading = caseRecord(at.file)?.reading;
    assert.ok(reading);
    const text = made(reading.text, closeRecord(reading.text, closing, moment.today));
    const record = readNew({ path: reading.path, text });
    assert.ok(record.record === 'case');
    assert.deepEqual(
      [record.status, record.closed, record.outcome],
      ['finished', moment.today, closing.outcome],
    );
    assert.match(text, /risk: medium # high from 1 October/);
    assert.deepEqual(complaintsIn(note, { path: reading.path, text }), []);
    // The referrals still under way have an outcome: the other services go on with him.
    assert.deepEqual(newComplaints(note, { path: reading.path, text }), []);
  });

  it('leaves nothing for the checks of a closing to tell, where nothing was left behind', () => {
    const ids: ReadonlySet<string> = new Set(closingChecks.map(({ id }) => id));
    const closable = sample.cases.filter(
      (file) => !closingHindrance(file) && leftBehind(file).length === 0,
    );
    assert.ok(closable.length > 2, `${closable.length} cases can be closed so`);
    for (const file of closable) {
      const closed = findCase(withFiles(...closedNow(file)), file.id ?? '');
      assert.ok(closed);
      const told = checkCase(closed, moment).filter(({ id }) => ids.has(id));
      assert.deepEqual(
        told.map(({ id, path }) => `${id} ${path}`),
        [],
      );
    }
  });

  it('asks also for goals whose work is done and whose outcome nobody said', () => {
    const { file } = caseAt('C-0142');
    const plan = currentPlan(file);
    assert.ok(plan);
    const text = plan.reading.text
      .replace(/( {2}- id: G1\n {4}goal: .*\n {4}status: )active/, '$1completed')
      .replace('    achievement: improving\n', '');
    const changed = findCase(withFiles({ path: plan.reading.path, text }), 'C-0142');
    assert.ok(changed);
    assert.deepEqual(
      goalsToClose(changed)
        .map(({ goal }) => goal.id)
        .toSorted(),
      ['G1', 'G2', 'G3', 'G4'],
    );
  });

  it('ends the plan, and only that, in the plan', () => {
    const { file } = caseAt('C-0142');
    const plan = currentPlan(file)?.reading;
    const closed = closedNow(file).find(({ path }) => path === plan?.path);
    assert.equal(closed?.text, plan?.text.replace('status: active', 'status: completed'));
  });

  it('tells what would be left behind, and why a case cannot be closed', () => {
    const told = leftOpen(caseAt('C-0142').file, moment.today).map(speak);
    assert.ok(told.some((line) => line.startsWith('referrals still open: ')));
    assert.ok(told.some((line) => line.startsWith('steps not done: ')));
    assert.match(speak(closingHindrance(caseAt('C-0119').file) ?? assert.fail()), /closed already/);
    assert.equal(closingHindrance(caseAt('C-0142').file), undefined);
  });

  it('refuses to touch a record that cannot be read', () => {
    const broken = '---\nrecord: case\nid: [\n---\n';
    const { refused } = closeRecord(broken, { outcomes: {}, outcome: 'x' }, moment.today);
    assert.ok(refused);
  });
});
