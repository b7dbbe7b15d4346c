import type { CaseFile } from '../caseload/case-file.ts';
import { isAchieved } from '../caseload/goals.ts';
import { isYesOrNo, reachesTarget, readingsOf } from '../caseload/readings.ts';
import type { Goal, Measure } from '../records/record.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { interview, planWithGoal } from './examples/records.ts';
import { goalsOfOpenPlans } from './subjects/open-goals.ts';

const measures = 'measures: [{ name: nights-housed, baseline: 4, target: 28 }]';
const step = 'steps: [{ step: View two flats, who: joint';
const measured = planWithGoal('achievement: achieved', measures);

export const goalAchievedUnshown: CaseCheck = {
  id: 'goal-achieved-unshown',
  theme: 'plan',
  title: 'A goal is said to be achieved and nothing in the record shows it',
  because:
    'How progress will be seen is agreed beforehand, and the record shows what was seen (NASW Standards for Social Work Case Management 2013, standards 6 and 9, monitoring and practice evaluation; HL7 FHIR R4, Goal.outcomeReference). Without a reading, a reader cannot see how it was judged.',
  severity: 'warning',
  over: 'case',
  bad: [
    [measured, interview('readings: { nights-housed: 19 }')],
    [planWithGoal('achievement: sustaining', `${step} }]`)],
  ],
  fixed: [
    [
      measured,
      interview('readings: { nights-housed: 19 }'),
      interview('readings: { nights-housed: 28 }').replace('03-02', '04-02'),
    ],
    [planWithGoal('achievement: sustaining', `${step}, done: 2026-03-02 }]`)],
  ],
  good: [
    [measured, interview('readings: { nights-housed: 19 }', 'ratings: { G1: 0 }')],
    [planWithGoal('achievement: achieved'), interview('outcomes: { G1: achieved }')],
    [
      measured,
      interview('readings: { nights-housed: 30 }'),
      interview('readings: { nights-housed: 24 }').replace('03-02', '04-02'),
    ],
  ],
  find: (file) =>
    goalsOfOpenPlans(file).flatMap(({ goal, name, reading, at }) => {
      if (!isAchieved(goal) || isLaidAside(goal) || isRatedReached(file, goal)) return [];
      const message = whatIsMissing(goal, name, file);
      const place = { at: [...at, 'achievement'], on: 'value' as const };
      return message ? [{ reading, place, message }] : [];
    }),
};

function isLaidAside({ status }: Goal): boolean {
  return status === 'entered-in-error' || status === 'rejected' || status === 'cancelled';
}

/** On the goal's own scale 0 is what was expected. */
function isRatedReached({ records }: CaseFile, { id }: Goal): boolean {
  return records.interview.some(
    ({ record: { ratings = {} } }) =>
      id !== undefined && Object.hasOwn(ratings, id) && (ratings[id] ?? -1) >= 0,
  );
}

/** What would have to be there, where it is not. A goal without a full measure shows by its steps. */
function whatIsMissing(goal: Goal, name: string, file: CaseFile): Sentence | undefined {
  const full = (goal.measures ?? []).filter(isFull);
  const unread = full.find(
    (measure) => !readingsOf(file, measure.name).some(({ value }) => reachesTarget(measure, value)),
  );
  // The step that brought a thing shows that it is there.
  if (unread && !(isYesOrNo(unread) && areStepsDone(goal))) {
    return sentence(
      '{name} is said to be reached and no reading of `{measure}` reaches {target}: note the one that does',
      { name, measure: unread.name, target: unread.target },
    );
  }
  if (full.length > 0 || areStepsDone(goal) || isCalledReached(file, goal)) return undefined;
  return sentence(
    '{name} is said to be reached and no rating, outcome or finished steps show it: note what does',
    { name },
  );
}

type FullMeasure = Measure & Required<Pick<Measure, 'name' | 'baseline' | 'target'>>;

function isFull(measure: Measure): measure is FullMeasure {
  return (
    measure.name !== undefined && measure.baseline !== undefined && measure.target !== undefined
  );
}

function areStepsDone({ steps = [] }: Goal): boolean {
  return steps.length > 0 && steps.every(({ done }) => done !== undefined);
}

/** Whether a note at the end of the work says so: worker and person have looked at it together. */
function isCalledReached({ records }: CaseFile, { id }: Goal): boolean {
  return records.interview.some(({ record: { outcomes = {} } }) => {
    const outcome = id !== undefined && Object.hasOwn(outcomes, id) ? outcomes[id] : undefined;
    return outcome === 'achieved' || outcome === 'sustaining';
  });
}
