import { type CaseFile, isClosed } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import type { Place } from '../records/fault.ts';
import type { Reading } from '../records/read-record.ts';
import type { Code } from '../records/record.ts';
import { sentence } from '../text/sentence.ts';
import type { Check, Found } from './check.ts';
import { checkFailed } from './check-failed.ts';
import type { Finding, Judged } from './finding.ts';
import { checks, isAnswerable, isOfPlans } from './index.ts';
import { locate } from './locate.ts';

/** What was found at one record or case, and by which check, which is `check-failed` for a crash. */
interface Outcome {
  readonly check: Check;
  readonly found: readonly Found[];
}

/** Runs a piece of a check's work, and may take its time. */
export type Watch = <Value>(check: Check, work: () => Value) => Value;

interface CheckingOptions {
  readonly asked?: readonly Check[];
  readonly watch?: Watch;
}

/**
 * The checks at one moment, with what each found last. What a check over one record found holds as
 * long as that record is the same, what one over a case found as long as its case is, so that after
 * a change only those run again that it bears on.
 */
export class Checking {
  readonly moment: Moment;
  private readonly asked: readonly Check[];
  private readonly watch: Watch;
  private readonly outcomes = new Map<Check, WeakMap<Reading | CaseFile, Outcome>>();
  private readonly located = new WeakMap<Reading, Located>();
  private readonly findings = new WeakMap<CaseFile, readonly Finding[]>();

  constructor(moment: Moment, { asked = checks, watch = runAlone }: CheckingOptions = {}) {
    this.moment = moment;
    this.asked = asked;
    this.watch = watch;
  }

  /** The same checks at another moment: what the difference bears on is forgotten. */
  at(moment: Moment): Checking {
    const { asked, watch } = this;
    const next = new Checking(moment, { asked, watch });
    if (moment.today !== this.moment.today || moment.settings !== this.moment.settings) return next;
    for (const [check, outcomes] of this.outcomes) {
      if (!check.outside || moment.outside === this.moment.outside)
        next.outcomes.set(check, outcomes);
    }
    return next;
  }

  /** All findings of one case, file by file in the order of their paths, each in that of its text. */
  check(file: CaseFile): readonly Finding[] {
    const known = this.findings.get(file);
    if (known) return known;
    const findings = inOrder(this.judge(file)).flatMap(([reading, list]) =>
      this.locate(reading, list),
    );
    this.findings.set(file, findings);
    return findings;
  }

  /** What counts of all that the checks find in one case, by file; not yet turned into lines. */
  judge(file: CaseFile): ReadonlyMap<Reading, readonly Judged[]> {
    return this.sort(file, ({ check, one }) => !isSettled(check, one));
  }

  /** What the checks find in one case and a reason in the record settles, in the same order. */
  answered(file: CaseFile): readonly Finding[] {
    if (file.readings.every(({ record }) => !record?.answers)) return [];
    const settled = this.sort(
      file,
      ({ check, one }) => !one.reading.outdated && isSettled(check, one),
    );
    return inOrder(settled).flatMap(([reading, list]) => locate(reading, list));
  }

  private sort(
    file: CaseFile,
    counts: (found: { readonly check: Check; readonly one: Found }) => boolean,
  ): ReadonlyMap<Reading, readonly Judged[]> {
    const byReading = new Map<Reading, Judged[]>();
    for (const asking of this.asked) {
      if (severityOf(asking, this.moment) === 'ignore') continue;
      for (const { check, found } of this.run(asking, file)) {
        if (severityOf(check, this.moment) === 'ignore') continue;
        for (const one of found) {
          const severity = severityAt(one, check, this.moment);
          if (severity === 'ignore' || !counts({ check, one })) continue;
          const list = byReading.get(one.reading) ?? [];
          list.push({ ...one, check, severity });
          byReading.set(one.reading, list);
        }
      }
    }
    return byReading;
  }

  private run(check: Check, file: CaseFile): readonly Outcome[] {
    if (check.over === 'case')
      return [this.remembered(check, file, () => runSafely(check, file, this.moment))];
    if (check.ofOpenCases && isClosed(file)) return [];
    return file.readings.map((reading) =>
      this.remembered(check, reading, () => runSafely(check, reading, this.moment)),
    );
  }

  private remembered(check: Check, over: Reading | CaseFile, run: () => Outcome): Outcome {
    const known = this.outcomes.get(check) ?? new WeakMap<Reading | CaseFile, Outcome>();
    this.outcomes.set(check, known);
    const outcome = known.get(over) ?? this.watch(check, run);
    known.set(over, outcome);
    return outcome;
  }

  /** The text of a record is looked at again only where it or what was found in it is another. */
  private locate(reading: Reading, judged: readonly Judged[]): readonly Finding[] {
    const known = this.located.get(reading);
    if (known && isSame(known.judged, judged)) return known.findings;
    const findings = locate(reading, judged);
    this.located.set(reading, { judged, findings });
    return findings;
  }
}

function inOrder(
  byReading: ReadonlyMap<Reading, readonly Judged[]>,
): readonly (readonly [Reading, readonly Judged[]])[] {
  return [...byReading].sort(([one], [other]) => (one.path < other.path ? -1 : 1));
}

interface Located {
  readonly judged: readonly Judged[];
  readonly findings: readonly Finding[];
}

function runAlone<Value>(_check: Check, work: () => Value): Value {
  return work();
}

function isSame(one: readonly Judged[], other: readonly Judged[]): boolean {
  return (
    one.length === other.length &&
    one.every((judged, index) => {
      const { check, severity, place, message } = other[index] ?? {};
      return (
        judged.check === check &&
        judged.severity === severity &&
        judged.place === place &&
        judged.message === message
      );
    })
  );
}

function severityOf(check: Check, { settings }: Moment): Code<'finding-severity'> {
  const { checks: set } = settings;
  return (Object.hasOwn(set, check.id) ? set[check.id] : undefined) ?? check.severity;
}

/**
 * How strongly something found is told. What a plan still lacks is no more than a hint while it is
 * a draft, unless the agency has set it.
 */
function severityAt(
  { reading: { record } }: Found,
  check: Check,
  moment: Moment,
): Code<'finding-severity'> {
  const severity = severityOf(check, moment);
  const isSet = Object.hasOwn(moment.settings.checks, check.id);
  const isDraft = record?.record === 'plan' && record.status === 'draft';
  return isDraft && !isSet && severity === 'warning' && isOfPlans(check) ? 'hint' : severity;
}

/** What was found, and by which check: a crash is `check-failed` at each file, never silence. */
function runSafely(check: Check, over: Reading | CaseFile, moment: Moment): Outcome {
  try {
    const found =
      check.over === 'case'
        ? check.find(over as CaseFile, moment)
        : check.find(over as Reading, moment);
    return { check, found };
  } catch {
    const place: Place = { span: { start: 0, end: 0 } };
    const message = sentence('The check {id} could not read this file', { id: check.id });
    const readings = 'readings' in over ? over.readings : [over];
    const found = readings.map((reading) => ({ reading, place, message }));
    return { check: checkFailed, found };
  }
}

/**
 * A finding counts for nothing where the record answers it with a reason, or where the file cannot
 * be read as it stands and only its last reading was judged.
 */
function isSettled(check: Check, { reading }: Found): boolean {
  if (!isAnswerable(check)) return false;
  if (reading.outdated) return true;
  const answers = reading.record?.answers ?? {};
  return Object.hasOwn(answers, check.id) && answers[check.id]?.because !== undefined;
}
