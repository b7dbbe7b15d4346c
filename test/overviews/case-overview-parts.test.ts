import assert from 'node:assert/strict';
import { assessment, caseOf, caseRecord, interview, plan } from '../caseload/filed.ts';
import { leads, pageOf, part } from './case-page.ts';

describe('the parts of a Case Overview', () => {
  it('tells what may be shared, what ends soon and what may be shared no more', () => {
    const consents = `consents:
  - { for: Speaking with the depot doctor, given: 2026-02-02, expires: 2027-02-02 }
  - { for: Sharing the rota with his son, given: 2026-02-02, expires: 2026-11-24 }
  - { for: Ringing the tram union, given: 2025-02-02, expires: 2026-02-02 }
  - { for: Writing to the pension office, given: 2026-02-02, withdrawn: 2026-05-01 }
  - { for: Showing the plan to the choir }`;
    const said = part(pageOf(caseOf(caseRecord(consents))), 'consents');
    assert.equal(
      said,
      'ConsentsSharing the rota with his son ends soon, 24 November (in 4 days)' +
        'Speaking with the depot doctor until 2 February 2027' +
        'Not in forceRinging the tram union ran out, 2 February' +
        'Writing to the pension office withdrawn, 1 May' +
        'Showing the plan to the choir not given yet',
    );
  });

  it('puts what asks for a talk about safety first, and crises nobody followed up', () => {
    const said = part(
      pageOf(
        caseOf(
          caseRecord(),
          interview('2026-11-02', 'readings: { phq-9: 17, phq-9-item-9: 2 }'),
          interview('2026-11-12', 'crisis: { severity: high, follow-up: 2026-11-13 }').replace(
            'monitoring-progress',
            'crisis-management',
          ),
        ),
      ),
      'safety',
    );
    assert.match(said, /^SafetyFollow up after the crisis 13 November \(overdue by 7 days\)No safety plan\./); // prettier-ignore
    const asked = pageOf(
      caseOf(caseRecord(), interview('2026-11-02', 'readings: { phq-9-item-9: 2 }')),
    );
    assert.match(part(asked, 'safety'), /is 2: talk about safety 2 November/);
    assert.deepEqual(leads(asked).find(({ words }) => words.includes('talk about safety'))?.at, [
      'readings',
      'phq-9-item-9',
    ]);
  });

  it('takes a talk about safety that needs none, by its reason, for answered', () => {
    const said = part(
      pageOf(
        caseOf(
          caseRecord(),
          interview(
            '2026-11-02',
            'readings: { phq-9-item-9: 1 }\nanswers: { safety-answer-unfollowed: { because: He read the line as hunger } }',
          ),
        ),
      ),
      'safety',
    );
    assert.equal(said, 'SafetyNo safety plan.');
  });

  it('shows the newest safety plan of each person', () => {
    const safety = (person: string, date: string): string =>
      `record: safety-plan\ncase: C-0317\nperson: ${person}\ndate: ${date}\nsteps: { alone: [Walk] }`;
    const said = part(
      pageOf(
        caseOf(
          caseRecord(),
          safety('O.V.', '2026-03-01'),
          safety('L.V.', '2026-04-01'),
          safety('O.V.', '2026-09-01'),
        ),
      ),
      'safety',
    );
    assert.equal(
      said,
      'SafetySafety plan for L.V. of 1 April no day for its reviewSafety plan for O.V. of 1 September no day for its review',
    );
  });

  it('says which contacts did not take place since the last', () => {
    const said = part(
      pageOf(
        caseOf(
          caseRecord(),
          interview('2026-10-05', 'attendance: missed'),
          interview('2026-10-12', 'attendance: kept'),
          interview('2026-10-26', 'attendance: missed'),
          interview('2026-11-09', 'attendance: cancelled'),
        ),
      ),
      'last-contact',
    );
    assert.match(said, /Since then: missed 26 October, cancelled 9 November/);
    assert.doesNotMatch(said, /5 October/);
  });

  it('puts what is overdue before what comes next', () => {
    const said = part(
      pageOf(
        caseOf(
          caseRecord(),
          interview('2026-11-16'),
          plan(`review: 2026-12-01
goals:
  - id: G1
    goal: Ride tram 4 to the choir each week by 1 December 2026
    status: active
    steps:
      - { step: Ask the choir for a seat near the door, who: worker, by: 2026-11-03 }`),
        ),
      ),
      'due',
    );
    assert.match(
      said,
      /^What is dueOverdueAsk the choir for a seat near the door \(goal G1\) 3 November \(overdue by 17 days\)NextReview of the plan 1 December/,
    );
  });

  it('puts immediate needs first, and says where no goal answers', () => {
    const said = part(
      pageOf(
        caseOf(
          caseRecord(),
          assessment(
            '2026-02-09',
            `needs:
  - { id: N1, need: Company in the evenings, urgency: long-term }
  - { id: N2, need: Heating that works, urgency: immediate }
strengths:
  - { id: S1, strength: Knows every driver of line 4 }`,
          ),
        ),
      ),
      'needs',
    );
    assert.match(said, /^Needs and strengthsN2 Heating that works immediate, no goal answers it yetN1 /); // prettier-ignore
    assert.match(said, /StrengthsS1 Knows every driver of line 4$/);
  });
});
