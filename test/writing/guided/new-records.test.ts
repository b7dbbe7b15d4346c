import assert from 'node:assert/strict';
import { newAssessment } from '../../../src/writing/new-assessment.ts';
import { newCase } from '../../../src/writing/new-case.ts';
import { newInterview } from '../../../src/writing/new-interview.ts';
import { newPlan } from '../../../src/writing/new-plan.ts';
import { consentsInForce, newReferral } from '../../../src/writing/new-referral.ts';
import { newReflection } from '../../../src/writing/new-reflection.ts';
import { isClosed } from '../../../src/caseload/case-file.ts';
import { codes } from '../../../src/records/record.ts';
import { caseAt, complaintsIn, hintsIn, moment, newComplaints, readNew, sample } from './sample.ts';

describe('A new record', () => {
  it('of a visit holds what the case tells, the reminder and the headings of its stage', () => {
    const { path, text } = newInterview(caseAt('C-0142'), {
      stage: 'monitoring-progress',
      setting: 'home-visit',
      goals: ['G1', 'G3'],
    });
    assert.equal(path, 'cases/C-0142/2026-11-20-monitoring-progress.md');
    assert.equal(
      text,
      `---
record: interview
case: C-0142
date: 2026-11-20
stage: monitoring-progress
setting: home-visit
present: [J.D., M. Okafor]
goals: [G1, G3]
worker: M. Okafor
---

> Agreed on 16 November for 24 November: Inspection of the flat; I go along

## Goal G1


### What changed


### Readings


### Barriers


### What to adjust


## Goal G3


### What changed


### Readings


### Barriers


### What to adjust


## Next contact

`,
    );
    assert.deepEqual(newComplaints({ path, text }), []);
  });

  for (const stage of codes.stage) {
    it(`of a contact of stage ${stage} is without an error or warning, in every open case`, () => {
      for (const file of sample.cases.filter((one) => !isClosed(one))) {
        const at = caseAt(file.id ?? '');
        const note = newInterview(at, { stage, setting: 'phone', goals: [] });
        assert.equal(readNew(note).record, 'interview');
        assert.deepEqual(complaintsIn(note), [], note.path);
        assert.ok(!sample.readings.has(note.path));
      }
    });
  }

  it('with somebody else than the person does not say that the person was present', () => {
    const note = newInterview(caseAt('C-0142'), {
      stage: 'gathering-information',
      setting: 'collateral',
    });
    const record = readNew(note);
    assert.ok(record.record === 'interview');
    assert.deepEqual(record.present, ['M. Okafor']);
  });

  it('of an assessment carries over what still holds and numbers what is new', () => {
    const file = newAssessment(caseAt('C-0142'), {
      needs: ['N1', 'N7'],
      strengths: ['S2'],
      need: 'Rent he can pay: from his own account',
      domain: 'financial-insecurity',
      urgency: 'short-term',
    });
    const record = readNew(file);
    assert.ok(record.record === 'assessment');
    assert.deepEqual(
      record.needs?.map(({ id }) => id),
      ['N1', 'N7', 'N8'],
    );
    assert.equal(record.needs.at(-1)?.need, 'Rent he can pay: from his own account');
    assert.deepEqual(
      record.strengths?.map(({ id }) => id),
      ['S2'],
    );
    assert.equal(file.path, 'cases/C-0142/assessment-2026-11-20.md');
    assert.deepEqual(newComplaints(file), []);
  });

  it('of a first assessment needs no need yet', () => {
    const file = newAssessment(caseAt('C-0108'), {});
    assert.equal(file.path, 'cases/C-0108/assessment-2026-11-20.md');
    assert.deepEqual(newComplaints(file), []);
  });

  it('of a plan proposes a goal for each need, and the checks tell what each still lacks', () => {
    const file = newPlan(caseAt('C-0142'), { needs: ['N1', 'N2'] });
    const record = readNew(file);
    assert.ok(record.record === 'plan');
    assert.equal(record.status, 'draft');
    assert.equal(record.review, '2027-02-20');
    assert.deepEqual(
      record.goals?.map(({ id, addresses, status }) => [id, addresses, status]),
      [
        ['G5', ['N1'], 'proposed'],
        ['G6', ['N2'], 'proposed'],
      ],
    );
    const lacking = [
      'choice-factor-missing',
      'goal-not-attainable',
      'goal-not-measurable',
      'goal-not-time-bound',
      'goal-without-evaluation',
      'goal-without-strategy',
    ];
    // In a draft these are hints.
    assert.deepEqual(complaintsIn(file), []);
    const told = hintsIn(file);
    for (const id of lacking) assert.ok(told.has(id), id);
  });

  it('of a plan is reviewed sooner where the risk is higher', () => {
    const file = newPlan(caseAt('C-0123'), { needs: [] });
    const record = readNew(file);
    assert.ok(record.record === 'plan');
    assert.equal(record.review, '2026-12-20');
  });

  it('of a referral rests on a consent, or stays a draft', () => {
    const at = caseAt('C-0142');
    const [consent] = consentsInForce(at);
    assert.ok(consent?.for);
    const asked = newReferral(at, {
      to: 'Relief Fund: "Homes" & more',
      for: 'A deposit',
      goal: 'G1',
      consent: consent.for,
    });
    assert.equal(asked.path, 'cases/C-0142/referral-relief-fund-homes-more.md');
    assert.deepEqual(newComplaints(asked), []);
    const record = readNew(asked);
    assert.ok(record.record === 'referral');
    assert.deepEqual([record.status, record.consent], ['requested', consent.for]);
    const draft = readNew(newReferral(at, { to: 'Relief Fund', for: 'A deposit' }));
    assert.ok(draft.record === 'referral');
    assert.deepEqual([draft.status, draft.goal], ['draft', undefined]);
  });

  it('of a reflection can be on no case', () => {
    const around = { caseload: sample, moment };
    const alone = newReflection(around, { worker: 'M. Okafor' });
    assert.equal(alone.path, 'reflections/reflection-2026-11-20.md');
    assert.deepEqual(newComplaints(alone), []);
    const { file } = caseAt('C-0142');
    const onCase = newReflection(around, { worker: 'M. Okafor', file });
    assert.equal(onCase.path, 'cases/C-0142/reflection-2026-11-20.md');
    assert.deepEqual(newComplaints(onCase), []);
  });

  it('of a case takes the next number, and no program where there is none', () => {
    const file = newCase(
      { caseload: sample, moment },
      { client: 'Q.', worker: 'M. Okafor', risk: 'low', program: '' },
    );
    assert.equal(file.path, 'cases/C-0210/case.md');
    assert.deepEqual(readNew(file), {
      record: 'case',
      id: 'C-0210',
      client: 'Q.',
      status: 'active',
      risk: 'low',
      opened: '2026-11-20',
      worker: 'M. Okafor',
    });
    assert.deepEqual(newComplaints(file), []);
  });
});
