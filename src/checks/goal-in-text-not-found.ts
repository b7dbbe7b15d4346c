import type { CaseFile, Filed } from '../caseload/case-file.ts';
import { goalIdsOf } from '../caseload/goals.ts';
import { bodyTextOf } from '../records/body-text.ts';
import { narrativeOf, spanIn } from '../records/narrative.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck, Found } from './check.ts';
import { interview, planWithGoal } from './examples/records.ts';
import { sharedIn } from './subjects/own-text.ts';

const note = (words: string, ...keys: readonly string[]): string =>
  `---\n${interview(...keys)}\n---\n${words}\n`;

export const goalInTextNotFound: CaseCheck = {
  id: 'goal-in-text-not-found',
  theme: 'narrative',
  title: 'The text names a goal that no plan has',
  because:
    'Notes show the work on the goals of the plan (NASW Standards for Social Work Case Management 2013, standards 6 and 8, service planning and monitoring). A number that leads to no goal leaves the reader guessing which was meant.',
  severity: 'warning',
  over: 'case',
  bad: [[planWithGoal(), note('**G7.** Four nights under a roof.')]],
  fixed: [[planWithGoal(), note('**G1.** Four nights under a roof.')]],
  good: [
    [note('**G7.** No plan is written yet.')],
    [planWithGoal(), note('Form AG7-2, room G12, `G7`, [the page](https://example.org/G7), G7/8.')],
    [planWithGoal(), note('His letter: "G7 was never mine".')],
    [planWithGoal(), note('**G7.** Told at the key already.', 'goals: [G7]')],
  ],
  find: (file) => {
    const known = goalIdsOf(file);
    if (known.size === 0 || hasGoalWithoutId(file)) return [];
    return sharedIn(file).flatMap((filed) =>
      [...bodyTextOf(filed.reading).text.matchAll(/G\d{1,3}/g)].some(([id]) => !known.has(id))
        ? unknownIn(filed, known)
        : [],
    );
  },
};

/** An id that could not be read may be the one that is meant. */
function hasGoalWithoutId(file: CaseFile): boolean {
  return file.records.plan.some(({ record: { goals }, reading }) => {
    return reading.outdated === true || (goals ?? []).some(({ id }) => id === undefined);
  });
}

const goalId = /(?<![\p{L}\p{N}_./#&+-])G\d{1,3}(?![\p{L}\p{N}_/+-]|[.:]\d)/gu;
/** What may also have such a number: a place, a form, a line. */
const otherThing =
  /(?<![\p{L}])(?:room|gate|form|flat|unit|ward|floor|block|building|apartment|seat|row|bay|platform|line|bus|desk|door|house|office|permit|visa|code|level|section|paragraph|summit|the)\s+$/iu;

function unknownIn({ reading, record }: Filed, known: ReadonlySet<string>): readonly Found[] {
  const passages = narrativeOf(reading)?.passages ?? [];
  return passages.flatMap((passage) =>
    [...passage.own.matchAll(goalId)]
      .filter(({ 0: id, index }) => {
        const before = passage.own.slice(0, index);
        return !known.has(id) && !otherThing.test(before) && !isNamedAhead(record, id);
      })
      .map(({ 0: id, index }) => ({
        reading,
        place: { span: spanIn(passage, { start: index, end: index + id.length }) },
        message: sentence('No plan of this case has a goal {id}, expected one that it has', { id }),
      })),
  );
}

/** Where the front matter names the goal too, it is told there. */
function isNamedAhead(record: Filed['record'], id: string): boolean {
  if (record.record !== 'interview') return false;
  const { goals = [], ratings, readiness, outcomes } = record;
  return (
    goals.includes(id) ||
    [ratings, readiness, outcomes].some((named) => named !== undefined && Object.hasOwn(named, id))
  );
}
