import { type Day, daysBetween } from '../../calendar/day.ts';
import type { CaseFile } from '../../caseload/case-file.ts';
import type { Moment } from '../../caseload/due.ts';
import { isPastDeadline } from '../../caseload/note-deadline.ts';
import type { Commit } from '../../caseload/versions.ts';
import { toldOf } from './entry.ts';
import type { CaseVersions } from '../../caseload/case-versions.ts';
import { chainsOf, type Chain } from './chains.ts';
import type { CaseHistory, HistoryEntry, Lateness } from './history.ts';
import type { Read } from './revision.ts';
import { type Step, stepsOf } from './steps.ts';
import { arrivalsOf, type Arrivals } from './arrivals.ts';

/**
 * What became of the records of a case, commit by commit, and on disk since. Reflections are left
 * out, and of private records nothing is told but that one was changed.
 */
export function historyOfCase(file: CaseFile, known: CaseVersions, moment: Moment): CaseHistory {
  const chains = chainsOf(file, known, moment.settings.extraCodes);
  const arrivals = arrivalsOf(known.versions, chains);
  const told = chains.flatMap((chain) => tellChain(chain, { arrivals, moment }));
  const { seen, changed } = commitsIn(told);
  const entries = told.flatMap(({ entry }) => entry ?? []);
  return {
    entries: onceAPerson(entries.filter(({ author }) => author !== undefined)).sort(newestFirst),
    uncommitted: onceAPerson(entries.filter(({ author }) => author === undefined)),
    idle: [...seen.values()].filter((commit) => !changed.has(commit.id)),
    ...(arrivals.knownSince ? { knownSince: arrivals.knownSince } : {}),
  };
}

interface ToldStep {
  readonly step: Step;
  readonly entry?: HistoryEntry;
}

interface Around {
  readonly arrivals: Arrivals;
  readonly moment: Moment;
}

function tellChain(chain: Chain, { arrivals, moment }: Around): readonly ToldStep[] {
  return stepsOf(chain.versions).map((each): ToldStep => {
    const step = chain.hasPrivate ? { ...each, leftUnreadable: false } : each;
    const [commit] = step.commits;
    const day = commit?.day ?? moment.today;
    const told = toldOf(step, ({ record }) => isLateHand(record, day, moment));
    if (!told) return { step };
    const { after } = step;
    const late =
      told.told === 'added' && after.is === 'open'
        ? latenessOf(chain, after.reading, { arrivals, moment })
        : undefined;
    const subjects = told.told === 'private' ? [] : subjectsOf(step, arrivals);
    const by = commit ? { author: commit.author } : {};
    return { step, entry: { day, ...by, subjects, ...told, ...(late ? { late } : {}) } };
  });
}

/** Whether the text of a note is changed after the time that is given to write it. */
function isLateHand(record: Read['record'], day: Day, { settings }: Moment): boolean {
  return (
    record.record === 'interview' &&
    record.date !== undefined &&
    isPastDeadline(day, record.date, settings.noteDeadline)
  );
}

/** How late a note came in, by the rule of the check `note-late`. */
function latenessOf(chain: Chain, { record }: Read, around: Around): Lateness | undefined {
  const { arrivals, moment } = around;
  const { today, settings } = moment;
  const { begins } = arrivals;
  if (record.record !== 'interview' || !record.date || begins === undefined) return undefined;
  const day = arrivals.dayOf(chain) ?? today;
  // What is older than the case here was written elsewhere; a clock ahead of ours is not trusted.
  if (record.date < begins || day > today) return undefined;
  if (!isPastDeadline(day, record.date, settings.noteDeadline)) return undefined;
  return { days: daysBetween(record.date, day), saysWhy: saysWhy(chain) };
}

/** Whether a note, as it stood last, says why it is late. */
function saysWhy({ versions }: Chain): boolean {
  const last = versions.findLast(({ standing }) => standing.is === 'open')?.standing;
  const record = last && 'reading' in last ? last.reading.record : undefined;
  return record?.record === 'interview' && (record.late ?? '').trim() !== '';
}

/** Messages of commits, but of those that touched something else too: they may speak of that. */
function subjectsOf({ commits }: Step, { isOfCaseAlone }: Arrivals): readonly string[] {
  const subjects = commits.filter(isOfCaseAlone).map(({ subject }) => subject.trim());
  return [...new Set(subjects)].filter((subject) => subject !== '');
}

/** The commits that touched open records of the case, and those that changed what they say. */
function commitsIn(told: readonly ToldStep[]): {
  readonly seen: ReadonlyMap<string, Commit>;
  readonly changed: ReadonlySet<string>;
} {
  const isOpen = ({ befores, after }: Step): boolean =>
    befores.length > 0 &&
    [...befores, after].every(({ is }) => is !== 'private') &&
    [...befores, after].some(({ is }) => is === 'open');
  const commits = (steps: readonly ToldStep[]): readonly Commit[] =>
    steps.flatMap(({ step }) => step.commits);
  const seen = commits(told.filter(({ step, entry }) => entry !== undefined || isOpen(step)));
  return {
    seen: new Map(seen.map((commit) => [commit.id, commit])),
    changed: new Set(commits(told.filter(({ entry }) => entry)).map(({ id }) => id)),
  };
}

/** Of private records one line a person and day is enough. */
function onceAPerson(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ told, day, author = '' }) => {
    if (told !== 'private') return true;
    const key = `${day} ${author}`;
    return !seen.has(key) && seen.add(key);
  });
}

function newestFirst(one: HistoryEntry, other: HistoryEntry): number {
  const [a, b] = [one, other].map(
    ({ day, author = '', path = '' }) => [day, author, path] as const,
  );
  if (!a || !b) return 0;
  return compare(b[0], a[0]) || compare(a[1], b[1]) || compare(a[2], b[2]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
