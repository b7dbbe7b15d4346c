import { dayAfter } from '../calendar/day.ts';
import { needsOf } from '../caseload/assessed.ts';
import type { CaseFile, Filed } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import { isActiveGoal } from '../caseload/goals.ts';
import { latestReading } from '../caseload/readings.ts';
import type { DataPath } from '../records/fault.ts';
import type { Goal, Measure, Plan } from '../records/record.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import { readGoalSentence } from './goal-sentence.ts';

export type SmartLetter = 'S' | 'M' | 'A' | 'R' | 'T';

/** Why a letter is not met (`must`), or what would make it stronger (`ought`). */
export interface Remark {
  readonly level: 'must' | 'ought';
  readonly message: Sentence;
  /** Where to look, from the goal. */
  readonly at: DataPath;
  readonly on: 'key' | 'value';
}

/** One of the five letters: met where no `must` remark stands against it. */
export interface LetterJudged {
  readonly letter: SmartLetter;
  readonly met: boolean;
  readonly remarks: readonly Remark[];
}

/** What a goal is judged within. */
export interface GoalSurroundings {
  readonly plan: Filed<Plan>;
  readonly file: CaseFile;
  readonly moment: Moment;
}

/** Judges the five letters of a goal, always all five, in the order of the word. */
export function judgeGoal(goal: Goal, around: GoalSurroundings): readonly LetterJudged[] {
  const name = goal.id ? `Goal ${goal.id}` : 'This goal';
  const judgments: readonly [SmartLetter, readonly Remark[]][] = [
    ['S', specific(goal, name)],
    ['M', measurable(goal, name, around)],
    ['A', attainable(goal, name)],
    ['R', relevant(goal, name, around.file)],
    ['T', timeBound(goal, name, around)],
  ];
  return judgments.map(([letter, remarks]) => ({
    letter,
    met: remarks.every(({ level }) => level !== 'must'),
    remarks,
  }));
}

function must(pattern: string, name: string, at: DataPath): Remark {
  return { level: 'must', message: sentence(pattern, { name }), at, on: 'value' };
}

/** A `must` about something that is not there: shown at the goal's first words. */
function mustHave(pattern: string, name: string): Remark {
  return { level: 'must', message: sentence(pattern, { name }), at: ['goal'], on: 'key' };
}

function ought(pattern: string, name: string, at: DataPath): Remark {
  return { level: 'ought', message: sentence(pattern, { name }), at, on: 'value' };
}

function specific(goal: Goal, name: string): readonly Remark[] {
  const words = goal.goal?.trim() ?? '';
  if (words === '') return [must('{name} has no sentence: write what will be different', name, [])];
  const at = ['goal'];
  const read = readGoalSentence(words);
  const remarks: Remark[] = [];
  if (read.words < 3)
    remarks.push(must('{name} is too short to be specific: write a whole sentence', name, at));
  if (read.sentences > 1)
    remarks.push(
      must('{name} holds more than one sentence: write one goal for each outcome', name, at),
    );
  if (read.vagueVerb) {
    const pattern = '{name} begins with “{verb}”: say what will be seen when it is reached';
    remarks.push({
      level: 'ought',
      message: sentence(pattern, { name, verb: read.vagueVerb }),
      at,
      on: 'value',
    });
  }
  if (read.isService)
    remarks.push(
      ought('{name} names a service: say what should be different because of it', name, at),
    );
  return remarks;
}

function measurable(goal: Goal, name: string, around: GoalSurroundings): readonly Remark[] {
  const measures = goal.measures ?? [];
  if (measures.length === 0) {
    return [
      mustHave('{name} has no measure: add `measures` with a name, a baseline and a target', name),
    ];
  }
  const remarks = measures.flatMap((measure, index) =>
    measureRemarks(measure, name, ['measures', index]),
  );
  const stale = isActiveGoal(goal) && measures.length > 0 && readingIsOld(goal, measures, around);
  if (stale && remarks.length === 0) {
    remarks.push(
      ought(
        '{name} has no reading within its evaluation interval: note one at the next contact',
        name,
        ['measures'],
      ),
    );
  }
  return remarks;
}

function measureRemarks(measure: Measure, name: string, at: DataPath): Remark[] {
  if (measure.target === undefined)
    return [must('{name} has no target: add `target` to its measure', name, at)];
  if (measure.baseline === undefined)
    return [must('{name} has no baseline: add `baseline` to its measure', name, at)];
  if (measure.target === measure.baseline) {
    return [
      must('{name} has a target equal to its baseline: say what should change', name, [
        ...at,
        'target',
      ]),
    ];
  }
  return [];
}

/** Whether each measure's last reading is older than the shortest interval of the evaluation. */
function readingIsOld(goal: Goal, measures: readonly Measure[], around: GoalSurroundings): boolean {
  const { today } = around.moment;
  const intervals = (goal.evaluation ?? []).flatMap(({ every }) => every ?? []);
  if (intervals.length === 0 || !goal.start || goal.start > today) return false;
  const { start } = goal;
  return measures.every((measure) => {
    const since = measure.name ? (latestReading(around.file, measure.name)?.day ?? start) : start;
    const from = since > start ? since : start;
    return intervals.every((every) => (dayAfter(from, every) ?? today) < today);
  });
}

function attainable(goal: Goal, name: string): readonly Remark[] {
  const steps = goal.steps ?? [];
  if (steps.length === 0) {
    return goal.reason
      ? []
      : [
          mustHave(
            '{name} has no step: add `steps`, each small enough to finish, or a `reason`',
            name,
          ),
        ];
  }
  const { due } = goal;
  if (!due) return [];
  return steps.flatMap((step, index) =>
    step.by && step.by > due
      ? [
          ought('A step of {name} is planned for after the goal is due', lowered(name), [
            'steps',
            index,
            'by',
          ]),
        ]
      : [],
  );
}

function relevant(goal: Goal, name: string, file: CaseFile): readonly Remark[] {
  const addressed = goal.addresses ?? [];
  const remarks: Remark[] = [];
  const needs = needsOf(file);
  if (addressed.length === 0) {
    remarks.push(
      mustHave('{name} addresses no need: add `addresses` with a need of the assessment', name),
    );
  } else if (!addressed.some((id) => needs.has(id))) {
    remarks.push(
      must('{name} addresses no need that an assessment of this case names', name, ['addresses']),
    );
  }
  if (goal.source !== 'client' && goal.source !== 'joint' && !goal.reason) {
    const pattern =
      goal.source === undefined
        ? '{name} does not say whose goal it is: add `source`'
        : '{name} comes from neither the client nor both together: add a `reason`, or agree it anew';
    remarks.push(ought(pattern, name, goal.source === undefined ? ['goal'] : ['source']));
  }
  return remarks;
}

function timeBound(goal: Goal, name: string, around: GoalSurroundings): readonly Remark[] {
  const { due, start } = goal;
  if (!due) return [mustHave('{name} has no day by which it is due: add `due`', name)];
  const from = start ?? around.plan.record.start;
  if (from && due <= from) return [must('{name} is due before it starts', name, ['due'])];
  if (due < around.moment.today && isActiveGoal(goal)) {
    return [
      must('{name} is past its due day and still active: review it with the person', name, ['due']),
    ];
  }
  const year = from && dayAfter(from, 'P1Y');
  if (year && due > year)
    return [ought('{name} runs for more than a year: set a nearer goal first', name, ['due'])];
  return [];
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
