import type { Day } from '../calendar/day.ts';
import { type CaseFile, caseIdOf, caseRecord, dayOf } from '../caseload/case-file.ts';
import type { Caseload } from '../caseload/caseload.ts';
import type { CareRecord, Kind } from '../records/record.ts';

/** What the path of a new record can be made of. */
export interface NewPlace {
  readonly kind: Exclude<Kind, 'case'>;
  /** Undefined for a reflection on no case. */
  readonly file: CaseFile | undefined;
  readonly date: Day;
  readonly stage?: string;
  /** A few words that tell it from others of its kind: whom a referral goes to. */
  readonly name?: string;
}

/**
 * Where a new record goes: named as the records of its kind in this case mostly are, else as those
 * of other cases, else `cases/C-0142/2026-11-20-monitoring-progress.md` and the like.
 */
export function pathOfNew(caseload: Caseload, place: NewPlace): string {
  const pattern =
    habitOf(place.file ? [place.file] : [], place) ??
    (place.file ? habitAsElsewhere(caseload, place) : habitOf([caseload.unfiled], place)) ??
    `${homeOf(place.file)}${defaults[place.kind]}`;
  const words = wordsOf(place);
  const path = pattern.replace(/\{(\w+)\}/g, (slot, key: string) => words[key] ?? slot);
  return path.replace(/-+(?=\.\w+$)/, '');
}

/** The path, then the next names where it is taken: `plan.md`, `plan-2.md`, `plan-3.md` … */
export function* namesFrom(path: string): Generator<string> {
  const [, stem = path, extension = ''] = /^(.*?)(\.[^./]*)?$/.exec(path) ?? [];
  yield path;
  for (let number = 2; number < 1000; number++) yield `${stem}-${number}${extension}`;
}

const defaults: Readonly<Record<NewPlace['kind'], string>> = {
  interview: '{date}-{stage}.md',
  assessment: 'assessment-{date}.md',
  plan: 'plan.md',
  referral: 'referral-{name}.md',
  review: 'review-{date}.md',
  reflection: 'reflection-{date}.md',
  'safety-plan': 'safety-plan.md',
};

function wordsOf({ file, date, stage, name, kind }: NewPlace): Readonly<Record<string, string>> {
  return {
    case: file?.id ?? '',
    client: fileName((file && caseRecord(file)?.record.client) ?? ''),
    date,
    compact: date.replaceAll('-', ''),
    year: date.slice(0, 4),
    month: date.slice(5, 7),
    stage: stage ?? kind,
    name: slugOf(name ?? ''),
  };
}

/** The pattern that most of the records of a kind follow; of several the one used last. */
function habitOf(files: readonly CaseFile[], { kind }: NewPlace): string | undefined {
  return mostUsed(
    files.flatMap((file) =>
      file.records[kind].map(({ reading, record }) => patternOf(reading.path, record, file)),
    ),
  );
}

/** The habit of other cases, told from where each keeps its own record. */
function habitAsElsewhere(caseload: Caseload, place: NewPlace): string | undefined {
  const own = place.file && folderOfRecord(place.file);
  return mostUsed(
    caseload.cases.flatMap((file) => {
      const theirs = folderOfRecord(file);
      return file.records[place.kind].map(({ reading, record }) => {
        const pattern = patternOf(reading.path, record, file);
        const folder = theirs === undefined ? undefined : withCaseSlots(theirs, file);
        return own !== undefined && folder !== undefined && pattern.startsWith(folder)
          ? own + pattern.slice(folder.length)
          : pattern;
      });
    }),
  );
}

function mostUsed(patterns: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const pattern of patterns) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return patterns.findLast((pattern) => counts.get(pattern) === most);
}

function patternOf(path: string, record: CareRecord, file: CaseFile): string {
  const at = path.lastIndexOf('/') + 1;
  const day = dayOf(record);
  const named = withNameSlot(path.slice(at), record);
  const whole = withCaseSlots(path.slice(0, at), file) + withCaseSlots(named, file);
  const dated = day ? withDaySlots(whole, day) : whole;
  const stage = record.record === 'interview' ? record.stage : undefined;
  return stage ? dated.replaceAll(stage, '{stage}') : dated;
}

/** `referral-clinic.md` tells whom it went to: a new one tells its own. */
function withNameSlot(name: string, { record }: CareRecord): string {
  return record === 'referral'
    ? name.replace(/^(.*?\breferral[-_ ])(?!.*\d{4}).+(\.\w+)$/i, '$1{name}$2')
    : name;
}

function withCaseSlots(path: string, file: CaseFile): string {
  const client = fileName(caseRecord(file)?.record.client ?? '');
  const numbered = file.id ? path.replaceAll(file.id, '{case}') : path;
  return client.length > 2 ? numbered.replaceAll(client, '{client}') : numbered;
}

function withDaySlots(path: string, day: Day): string {
  return path
    .replaceAll(day, '{date}')
    .replaceAll(day.replaceAll('-', ''), '{compact}')
    .replaceAll(day.slice(0, 7), '{year}-{month}')
    .replace(`/${day.slice(0, 4)}/${day.slice(5, 7)}/`, '/{year}/{month}/')
    .replace(`/${day.slice(0, 4)}/`, '/{year}/');
}

/** The case's own folder, where its record stands in one of its own; else the one by default. */
function homeOf(file: CaseFile | undefined): string {
  if (file?.id === undefined) return 'reflections/';
  const folder = folderOfRecord(file);
  return folder?.includes(file.id) ? folder : `cases/${file.id}/`;
}

function folderOfRecord(file: CaseFile): string | undefined {
  const record = caseRecord(file);
  const path = record?.reading.path ?? file.readings.find(isOfCase(file))?.path;
  return path?.slice(0, path.lastIndexOf('/') + 1);
}

function isOfCase({ id }: CaseFile): (reading: CaseFile['readings'][number]) => boolean {
  return ({ path, record }) =>
    record !== undefined && caseIdOf(record) === id && path.includes(id ?? '/');
}

/** Words as a file's name: `Veterans’ clinic at Millbrook` is `veterans-clinic-at-millbrook`. */
export function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

function fileName(words: string): string {
  return words.replace(/[\\/:*?"<>|]+/g, '-').trim();
}
