import type { Kind } from '../../src/records/record.ts';

/** For each kind the least that is a valid record, as front matter. */
export const least: Readonly<Record<Kind, string>> = {
  case: `record: case
id: C-0317
client: O.V.
status: active
opened: 2026-02-02
worker: N. Sand`,
  assessment: `record: assessment
case: C-0317
date: 2026-02-09`,
  plan: `record: plan
case: C-0317
status: active
start: 2026-02-16
goals: []`,
  interview: `record: interview
case: C-0317
date: 2026-02-02
stage: building-rapport`,
  'safety-plan': `record: safety-plan
case: C-0317
date: 2026-03-02
steps: {}`,
  referral: `record: referral
case: C-0317
to: Harbor clinic
for: A hearing test
status: requested
requested: 2026-02-20`,
  review: `record: review
case: C-0317
date: 2026-02-27
reviewer: T. Lund
plan: sha256:${'0a'.repeat(32)}
decision: approved`,
  reflection: `record: reflection
date: 2026-02-27
worker: N. Sand`,
};

/** For each kind a record with every key in use: O.V., who drove a tram for thirty years. */
export const full: Readonly<Record<Kind, string>> = {
  case: `record: case
id: C-0317
client: O.V.
members:
  - { who: O.V., role: grandfather }
  - { who: M.V., role: "granddaughter, 11" }
status: active
risk: medium
priority: high
opened: 2026-02-02
closed: 2026-12-18
outcome: Both are settled; M.V. knows whom to ring.
worker: N. Sand
supervisor: T. Lund
program: Kinship care
supports:
  - { who: tram depot choir, kind: community, tie: strong, offers: Lifts and company on Thursdays }
  - { who: daughter, kind: family, tie: stressful }
consents:
  - { for: Talking with the school, given: 2026-02-02, expires: 2027-02-01 }
  - { for: Sharing the hearing test, given: 2026-02-20, withdrawn: 2026-06-01 }
retain-until: 2033-12-18
tags: [kinship, hearing]
private: false
answers:
  consent-expired: { because: The school has closed for good., date: 2026-11-02 }`,
  assessment: `record: assessment
case: C-0317
date: 2026-02-09
needs:
  - id: N1
    need: Hears well enough to use the phone
    domain: physical-health
    urgency: short-term
    cause: Thirty years beside the motor
    words: I nod and hope it was a yes-or-no question.
  - { id: N2, need: Money that lasts the month, domain: financial-insecurity, urgency: immediate }
strengths:
  - { id: S1, strength: Knows every stop of line 9 and half the people who wait there }
readings:
  - { respondent: O.V., calls-missed: 9, who-5: 48 }
  - { respondent: M.V., calls-missed: 12 }
private: true`,
  plan: `record: plan
case: C-0317
status: active
start: 2026-02-16
review: 2026-05-16
choice:
  needs: Ranked first by O.V.
  strengths: Keeps time to the minute
  evidence: Hearing aids with follow-up visits
  culture: Wants to be asked, not told
  collaboration: Written at his kitchen table
goals:
  - id: G1
    goal: Answer nine of ten calls from the school by 1 June
    status: active
    achievement: improving
    source: joint
    addresses: [N1]
    uses: [S1]
    weight: 2
    readiness: action
    start: 2026-02-16
    due: 2026-06-01
    reason: The school asked for it too.
    measures:
      - { name: calls-missed, unit: calls in the past 14 days, baseline: 9, target: 1 }
    steps:
      - { step: Book the hearing test, who: client, by: 2026-02-27, done: 2026-02-20 }
      - { step: Fetch the aids together, who: joint, by: 2026-03-20 }
    strategies:
      - type: case-management
        strategy: Hearing aids through the health insurance
        activities:
          - Go through the forms
          - { activity: Ring him on Mondays to practice, who: worker, every: P1W, status: in-progress }
    evaluation:
      - { method: Count of missed calls on his phone, every: P2W }
    scale: { -2: ten or more, -1: four to nine, 0: one to three, 1: none, 2: none and he rings back }
phases:
  - { phase: B2, start: 2026-04-13, what: Ring him in the evening too, goals: [G1] }
  - { phase: A2, start: 2026-05-04 }`,
  interview: `record: interview
case: C-0317
date: 2026-03-02
stage: monitoring-progress
also: [exploring-feelings, assessing-strengths]
setting: home-visit
attendance: kept
minutes: 50
present: [O.V., M.V.]
goals: [G1]
readings: { calls-missed: 6 }
ratings: { G1: -1 }
crisis:
  severity: low
  danger: He fell on the stairs and told no one for a day.
  actions: [Looked at the stairs with him]
  contacted: [Supervisor at 16:40]
  follow-up: 2026-03-04
outcomes: { G1: no-change }
readiness: { G1: action }
late: Written on 5 March, I was ill.
next: { date: 2026-03-16, what: Try the aids on line 9 }
worker: N. Sand`,
  'safety-plan': `record: safety-plan
case: C-0317
date: 2026-03-02
review: 2026-04-02
steps:
  warnings: [I leave the post unopened]
  alone: [Polish the old bell]
  distraction: [The depot on Thursdays]
  people:
    - { what: Ring and say "the line is closed", who: choir leader, verified: "He agreed by phone, 2 March" }
  professionals: [Harbor clinic]
  surroundings: [{ what: A rail on the stairs }]`,
  referral: `record: referral
case: C-0317
to: Harbor clinic
for: A hearing test
goal: G1
status: completed
requested: 2026-02-20
answered: 2026-02-24
consent: Sharing the hearing test
outcome: Two aids, fitted on 16 March`,
  review: `record: review
case: C-0317
date: 2026-02-27
reviewer: T. Lund
plan: sha256:${'0a'.repeat(32)}
decision: changes-requested
goals:
  G1: agree
  G2: { decision: query, because: Is June within reach? }`,
  reflection: `record: reflection
date: 2026-02-27
worker: N. Sand
case: C-0317
private: true`,
};

/** A file with this front matter and a note below it. */
export function fileOf(frontMatter: string, body = '\nHe laughed first.\n'): string {
  return `---\n${frontMatter}\n---\n${body}`;
}

/** The least of a plan, with a goal in it. */
export function planWith(goal: string): string {
  return least.plan.replace('goals: []', `goals:\n  - ${goal}`);
}
