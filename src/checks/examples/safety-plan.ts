/** A safety plan of 2026-02-10 that is to be reviewed on a day. */
export function safetyPlan(review: string): string {
  return `record: safety-plan
case: C-0142
date: 2026-02-10
review: ${review}
steps:
  people: [Call R.D. after six]`;
}
