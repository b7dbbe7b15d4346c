/** Records that several checks build their examples on. */

export const openCase = `record: case
id: C-0142
client: J.D.
status: active
opened: 2026-01-05
worker: M. Okafor`;

export const assessment = `record: assessment
case: C-0142
date: 2026-01-15
needs:
  - { id: N1, need: A home he can keep, domain: homelessness, urgency: immediate }
strengths:
  - { id: S1, strength: Keeps every appointment }`;

/** A plan in force; `lines` are further keys of it. */
export function plan(...lines: readonly string[]): string {
  return ['record: plan', 'case: C-0142', 'status: active', 'start: 2026-01-20', ...lines].join(
    '\n',
  );
}

/** A plan with the one goal G1; `lines` are further keys of the goal. */
export function planWithGoal(...lines: readonly string[]): string {
  return planWithSentence('Hold a lease in his own name by 20 July', ...lines);
}

/** As `planWithGoal`, with another sentence for the goal. */
export function planWithSentence(words: string, ...lines: readonly string[]): string {
  const goal = ['  - id: G1', `    goal: ${words}`, '    status: active'];
  return plan('goals:', ...goal, ...lines.map((line) => `    ${line}`));
}

/** A contact on 2026-03-02; `lines` are further keys of the note. */
export function interview(...lines: readonly string[]): string {
  return [
    'record: interview',
    'case: C-0142',
    'date: 2026-03-02',
    'stage: monitoring-progress',
    ...lines,
  ].join('\n');
}
