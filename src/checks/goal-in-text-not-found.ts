import type { CaseFile, Filed } from '../caseload/case-file.ts';
import { goalIdsOf } from '../caseload/goals.ts';
import { bodyTextOf } from '../records/body-text.ts';
import { narrativeOf, type Passage, spanIn } from '../records/narrative.ts';
import { sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
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
    'Notes show the work on the goals of the plan (NASW Standards for Social Work Case Management 2013, standard 6, service planning, implementation and monitoring, and standard 10, record keeping). A number that leads to no goal leaves the reader guessing which was meant.',
  severity: 'warning',
  over: 'case',
  bad: [
    [planWithGoal(), note('**G7.** Four nights under a roof.')],
    [planWithGoal(), note('We spoke of goal 4: the nights.')],
    [planWithGoal(), note('Steps for G1 and G4 are as agreed.')],
  ],
  fixed: [
    [planWithGoal(), note('**G1.** Four nights under a roof.')],
    [planWithGoal(), note('We spoke of goal 1: the nights.')],
    [planWithGoal(), note('Steps for G1 are as agreed.')],
  ],
  good: [
    [note('**G7.** No plan is written yet.')],
    [planWithGoal(), note('Form AG7-2, room G12, `G7`, [the page](https://example.org/G7), G7/8.')],
    [planWithGoal(), note('CKD G4, bed G6, visa class G5. G5 P4. His IEP goal 3 is met.')],
    [planWithGoal(), note('Her goal 10 years ago was a boat; goal 30 minutes a day.')],
    [planWithGoal(), note('His letter: "G7 was never mine".')],
    [planWithGoal(), note('**G7.** Told at the key already.', 'goals: [G7]')],
  ],
  find: (file) => {
    const known = goalIdsOf(file);
    if (known.size === 0 || hasGoalWithoutId(file)) return [];
    return sharedIn(file).flatMap((filed) =>
      [...bodyTextOf(filed.reading).text.matchAll(mention)].some(
        ([, number]) => !known.has(`G${number}`),
      )
        ? unknownIn(filed, known)
        : [],
    );
  },
};

/** A quick look at what may name a goal. */
const mention = /(?:G|[Gg]oals?\s+(?:#\s*|no\.\s*)?)(\d{1,3})/g;

/** An id that could not be read may be the one that is meant. */
function hasGoalWithoutId(file: CaseFile): boolean {
  return file.records.plan.some(({ record: { goals }, reading }) => {
    return reading.outdated === true || (goals ?? []).some(({ id }) => id === undefined);
  });
}

const id = String.raw`G\d{1,3}(?![\p{L}\p{N}_/+-]|[.:]\d)`;
const joint = String.raw`(?:\s*[,;&+]\s*(?:and\s+)?|\s+(?:and|or|to|through)\s+)`;
/** One id, or several side by side. */
const goalIds = new RegExp(String.raw`(?<![\p{L}\p{N}_./#&+-])${id}(?:${joint}${id})*`, 'gu');
/** What stands before an id that is a goal’s, and not that of a room, a form or a stage of illness. */
const before =
  /\bgoals?[\s,:#(*–—-]*$|\b(?:work(?:ed|ing|s)?|progress|steps?|talk(?:ed|ing)?|spoke|focus(?:ed)?|reading|target|strategy|evaluation|changes?|barriers?)\s+(?:on|towards?|for|of|about|in|to)\s+$/i;
/** What may also have such a number: a place, a form, a stage of an illness. */
const otherThing =
  /(?<![\p{L}])(?:rooms?|gate|forms?|flat|unit|ward|floor|block|building|apartment|seat|row|bay|platform|line|bus|desk|door|house|office|permit|visa|class|code|level|section|paragraph|stages?|CKD|GFR|grade|pods?|dorm|lockers?|beds?|courtroom|cabin|table|panel|cell|tier)\s+$/iu;
/** What stands behind an id that begins a line of its own. */
const after = /^\s*(?:$|[:–—)|]|\.(?:\s|$)|-\s|(?:is|was|has|stands|remains)\s)/;
const numbered =
  /(?<!\b(?:IEP|IFSP|ISP|treatment|therapy|school|probation|parole|court|development|SMART|care)\s{1,3})\bgoal\s+(?:#\s*|no\.\s*)?(\d{1,2})(?=\s*(?:$|[:;,)–—]|\.(?:\s|$)|(?:is|was|has|and)\s))/giu;

interface Named {
  readonly id: string;
  readonly span: Span;
}

/** The goals a passage names, where its words leave no doubt that goals are meant. */
function namedIn({ own, kind }: Passage, known: ReadonlySet<string>): readonly Named[] {
  const groups = [...own.matchAll(goalIds)].filter(({ 0: words, index }) => {
    const near = own.slice(Math.max(0, index - 40), index);
    if (otherThing.test(near)) return false;
    const opens = /^[\s(]*$/.test(own.slice(own.lastIndexOf('\n', index) + 1, index));
    const ids = words.match(/G\d+/g) ?? [];
    return (
      ids.some((one) => known.has(one)) ||
      before.test(near) ||
      (opens && (kind === 'heading' || after.test(own.slice(index + words.length))))
    );
  });
  const inGroups = groups.flatMap(({ 0: words, index }) =>
    [...words.matchAll(/G\d+/g)].map(({ 0: one, index: at }) => ({
      id: one,
      span: { start: index + at, end: index + at + one.length },
    })),
  );
  const byNumber = [...own.matchAll(numbered)].map(({ 0: words, 1: number = '', index }) => ({
    id: `G${Number(number)}`,
    span: { start: index, end: index + words.length },
  }));
  return [...inGroups, ...byNumber];
}

function unknownIn({ reading, record }: Filed, known: ReadonlySet<string>): readonly Found[] {
  const passages = narrativeOf(reading)?.passages ?? [];
  return passages.flatMap((passage) =>
    namedIn(passage, known)
      .filter(({ id: one }) => !known.has(one) && !isNamedAhead(record, one))
      .map(({ id: one, span }) => ({
        reading,
        place: { span: spanIn(passage, span) },
        message: sentence('No plan of this case has a goal {id}: was another number meant?', {
          id: one,
        }),
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
