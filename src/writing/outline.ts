import { isMap, isNode, isPair, type Pair } from 'yaml';
import { dayInWords } from '../calendar/words.ts';
import type { Day } from '../calendar/day.ts';
import type { DataPath } from '../records/fault.ts';
import { nameOf, nodeAt } from '../records/places.ts';
import type { Reading } from '../records/read-record.ts';
import type { Assessment, Goal, Measure, Plan, PlannedPhase, Step } from '../records/record.ts';
import { isUnreadable } from '../caseload/caseload.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { type FrontMatter, frontMatterOf, spanIn } from './front-matter.ts';

/** A line of a record's outline: what it says, and what it stands for in the text. */
export interface OutlineEntry {
  readonly what: 'list' | 'goal' | 'phase' | 'step' | 'measure' | 'need' | 'strength';
  readonly label: Sentence;
  readonly detail?: Sentence | undefined;
  /** All that belongs to it. */
  readonly span: Span;
  /** Where a click leads: its first words. */
  readonly head: Span;
  readonly children: readonly OutlineEntry[];
}

/** The goals of a plan with their steps and measures, its phases, the needs and strengths of an assessment. */
export function outlineOf(reading: Reading, today: Day): readonly OutlineEntry[] {
  const { record } = reading;
  if (isUnreadable(reading) || (record?.record !== 'plan' && record?.record !== 'assessment')) {
    return [];
  }
  const matter = frontMatterOf(reading.text);
  if (!matter) return [];
  const page: Page = { text: reading.text, matter, today };
  return record.record === 'plan' ? planEntries(record, page) : assessmentEntries(record, page);
}

interface Page {
  readonly text: string;
  readonly matter: FrontMatter;
  readonly today: Day;
}

/** What an entry is before it is known where it stands. */
type Said = Omit<OutlineEntry, 'span' | 'head' | 'children'> & {
  readonly at: DataPath;
  readonly children?: readonly OutlineEntry[];
};

function planEntries({ goals, phases }: Plan, page: Page): readonly OutlineEntry[] {
  const aims = (goals ?? []).flatMap((goal, index) => goalEntries(goal, ['goals', index], page));
  const spells = (phases ?? []).flatMap((phase, index) =>
    placed(phaseSaid(phase, ['phases', index], page.today), page),
  );
  return [
    ...listEntries({ what: 'list', label: sentence('Goals'), at: ['goals'], children: aims }, page),
    ...listEntries(
      { what: 'list', label: sentence('Phases'), at: ['phases'], children: spells },
      page,
    ),
  ];
}

function phaseSaid({ phase, start, what }: PlannedPhase, at: DataPath, today: Day): Said {
  const since = start && sentence('from {day}', { day: dayInWords(start, today) });
  return { what: 'phase', label: labelled(phase, what, 'Phase'), detail: since, at };
}

function goalEntries(goal: Goal, at: DataPath, page: Page): readonly OutlineEntry[] {
  const { id, goal: words, due } = goal;
  const children = [
    ...(goal.steps ?? []).flatMap((step, index) =>
      placed(stepSaid(step, [...at, 'steps', index], page.today), page),
    ),
    ...(goal.measures ?? []).flatMap((measure, index) =>
      placed(measureSaid(measure, [...at, 'measures', index]), page),
    ),
  ];
  const label = labelled(id, words, 'Goal');
  const detail = due && sentence('due {day}', { day: dayInWords(due, page.today) });
  return placed({ what: 'goal', label, detail, at, children }, page);
}

function stepSaid({ step, by, done }: Step, at: DataPath, today: Day): Said {
  const when = done
    ? sentence('done {day}', { day: dayInWords(done, today) })
    : by && sentence('by {day}', { day: dayInWords(by, today) });
  return { what: 'step', label: labelled(undefined, step, 'Step'), detail: when, at };
}

function measureSaid({ name, unit, baseline, target }: Measure, at: DataPath): Said {
  const detail =
    baseline === undefined || target === undefined
      ? undefined
      : sentence('{baseline} to {target} {unit}', { baseline, target, unit: unit ?? '' });
  return { what: 'measure', label: labelled(undefined, name, 'Measure'), detail, at };
}

function assessmentEntries({ needs, strengths }: Assessment, page: Page): readonly OutlineEntry[] {
  const needed = (needs ?? []).flatMap(({ id, need, urgency }, index) => {
    const detail = urgency && sentence(urgency.replaceAll('-', ' '));
    const label = labelled(id, need, 'Need');
    return placed({ what: 'need', label, detail, at: ['needs', index] }, page);
  });
  const strong = (strengths ?? []).flatMap(({ id, strength }, index) =>
    placed(
      { what: 'strength', label: labelled(id, strength, 'Strength'), at: ['strengths', index] },
      page,
    ),
  );
  return [
    ...listEntries(
      { what: 'list', label: sentence('Needs'), at: ['needs'], children: needed },
      page,
    ),
    ...listEntries(
      { what: 'list', label: sentence('Strengths'), at: ['strengths'], children: strong },
      page,
    ),
  ];
}

/** The id and the sentence, of which one may still be missing, as may both. */
function labelled(id: string | undefined, words: string | undefined, none: string): Sentence {
  const text = [id, words?.replace(/\s+/gu, ' ').trim()].filter(Boolean).join(' ');
  return text === '' ? sentence(none) : sentence('{text}', { text });
}

function listEntries(said: Said, page: Page): readonly OutlineEntry[] {
  return said.children?.length ? placed(said, page) : [];
}

function placed({ at, children = [], ...said }: Said, page: Page): readonly OutlineEntry[] {
  const whole = pairAt(page.matter, at) ?? nodeAt(page.matter.document, at);
  if (!isPair(whole) && !isNode(whole)) return [];
  const span = spanIn(page.text, page.matter, whole);
  if (!span) return [];
  const first = isPair(whole) ? whole.key : isMap(whole) ? whole.items[0]?.value : undefined;
  const head = isNode(first) ? spanIn(page.text, page.matter, first) : undefined;
  return [{ ...said, span, head: head && head.end <= span.end ? head : span, children }];
}

/** The key and value at a path that ends in a key. */
function pairAt({ document }: FrontMatter, at: DataPath): Pair | undefined {
  const key = at.at(-1);
  const map = typeof key === 'string' ? nodeAt(document, at.slice(0, -1)) : undefined;
  return isMap(map) ? map.items.findLast((pair) => nameOf(pair.key) === key) : undefined;
}
