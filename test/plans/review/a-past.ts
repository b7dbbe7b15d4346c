import assert from 'node:assert/strict';
import type { Day } from '../../../src/calendar/day.ts';
import { gitIdOf } from '../../../src/caseload/file-history.ts';
import type { Commit, FileVersion, Versions } from '../../../src/caseload/versions.ts';
import { makeCaseload } from '../../../src/caseload/caseload.ts';
import { defaultSettings } from '../../../src/caseload/settings.ts';
import { fingerprintOf } from '../../../src/plans/fingerprint.ts';
import { Comparing } from '../../../src/plans/review/comparing.ts';
import { reviewCases } from '../../../src/plans/review/review-cases.ts';
import type { Basis, CaseReview, Reviews, Snapshot } from '../../../src/plans/review/reviews.ts';
import { type Reading, readRecord } from '../../../src/records/read-record.ts';
import { speak } from '../../../src/text/sentence.ts';
import { readingOf } from '../../caseload/filed.ts';

/** What was committed on a day: front matter by path, nothing for a file that was taken away. */
export type Committed = readonly [day: string, files: Readonly<Record<string, string | undefined>>];

/** A repository as git tells of it, made of what was committed on each day, oldest first. */
export class APast {
  private readonly readings = new Map<string, Reading>();
  private readonly trees: Snapshot[] = [];
  readonly versions: Versions;
  /** Texts that were asked for. */
  readonly asked: string[] = [];
  readonly now: ReadonlyMap<string, Reading>;

  constructor(
    days: readonly Committed[],
    uncommitted: Readonly<Record<string, string | undefined>> = {},
  ) {
    const files = new Map<string, FileVersion[]>();
    const tree = new Map<string, string>();
    const now = new Map<string, Reading>();
    for (const [index, [day, changed]] of days.entries()) {
      const commit: Commit = {
        id: String(index).padStart(40, '0'),
        day: day as Day,
        author: 'N. Sand',
        subject: `Work of ${day}`,
      };
      for (const [path, text] of Object.entries(changed)) {
        const reading = text === undefined ? undefined : readingOf(path, text);
        const blob = reading && gitIdOf(reading.text, 40);
        const known = files.get(path) ?? [];
        files.set(path, [...known, { commit, path, blob, before: [known.at(-1)?.blob] }]);
        this.put({ tree, now }, path, reading);
      }
      this.trees.push({ commit, tree: new Map(tree) });
    }
    const { commit } = this.trees.at(-1) ?? assert.fail('a past has a day');
    const isThere = (all: readonly FileVersion[]): boolean => all.at(-1)?.blob !== undefined;
    this.versions = {
      head: commit,
      isShallow: false,
      files: new Map([...files].filter(([, all]) => isThere(all))),
      gone: new Map([...files].filter(([, all]) => !isThere(all))),
    };
    for (const [path, text] of Object.entries(uncommitted))
      this.put(
        { tree: new Map(), now },
        path,
        text === undefined ? undefined : readingOf(path, text),
      );
    this.now = now;
  }

  /** The last state by a day. */
  at(day: string): Snapshot {
    return this.trees.findLast(({ commit }) => commit.day <= day) ?? assert.fail(day);
  }

  review(basis: Basis = { kind: 'decision' }, versions?: Versions | 'no git'): Reviews {
    const moment = { today: '2026-04-20' as Day, settings: defaultSettings };
    const asking = reviewCases(
      {
        caseload: makeCaseload(this.now, defaultSettings),
        moment,
        basis,
        versions: versions === 'no git' ? undefined : (versions ?? this.versions),
      },
      new Comparing(moment),
    );
    let step = asking.next();
    while (!step.done) {
      this.asked.push(...step.value);
      step = asking.next({
        text: (blob) => this.known(blob)?.text,
        reading: (blob) => this.known(blob),
      });
    }
    return step.value;
  }

  /** A text is known only once it was asked for. */
  private known(blob: string): Reading | undefined {
    assert.ok(this.asked.includes(blob), `${blob} was not asked for`);
    return this.readings.get(blob);
  }

  private put(
    { tree, now }: { tree: Map<string, string>; now: Map<string, Reading> },
    path: string,
    reading: Reading | undefined,
  ): void {
    if (!reading) {
      tree.delete(path);
      now.delete(path);
      return;
    }
    const blob = gitIdOf(reading.text, 40);
    tree.set(path, blob);
    now.set(path, reading);
    this.readings.set(blob, readRecord({ path: blob, text: reading.text }) ?? assert.fail(path));
  }
}

/** A decision on the very text of a plan. */
export function decision(on: string, date: string, more = 'decision: approved'): string {
  const print = fingerprintOf(readingOf('plan.md', on)) ?? assert.fail('no plan');
  return `record: review\ncase: C-0317\ndate: ${date}\nreviewer: T. Lund\nplan: ${print}\n${more}`;
}

/** The one case that is shown with changes. */
export function changedIn({ workers }: Reviews): CaseReview {
  const [review, ...others] = workers.flatMap(({ cases }) => cases);
  assert.ok(review, 'a case with changes');
  assert.deepEqual(others, []);
  return review;
}

/** The changes of a case, by goal, as they are said. */
export function toldOf({ plan, others }: CaseReview): readonly string[] {
  return [
    ...(plan?.groups ?? []).flatMap(({ goal = 'Plan', changes }) =>
      changes.map(({ sentence }) => `${goal}: ${speak(sentence)}`),
    ),
    ...others.flatMap(({ changes }) => changes.map(({ sentence }) => speak(sentence))),
  ];
}
