import { devNull } from 'node:os';
import { resolve, sep } from 'node:path';
import { type Day, plusDays } from '../../calendar/day.ts';
import { type CaseFile, caseRecord } from '../../caseload/case-file.ts';
import type { Caseload } from '../../caseload/caseload.ts';
import { askCaseRecords } from '../../caseload/git/ask-case-records.ts';
import { caseRecordHistories } from '../../plans/history/case-record-histories.ts';
import type { CaseHistory } from '../../plans/history/history.ts';
import { askRevision } from '../../caseload/git/ask-revision.ts';
import { isRefused } from '../../caseload/git/refusals.ts';
import type { Moment } from '../../caseload/due.ts';
import { casesOf } from '../../caseload/workers.ts';
import type { CaseloadAsked } from '../../summaries/caseload-view.ts';
import { type DocumentId, type DocumentKind, documentKinds } from '../../summaries/documents.ts';
import { languageOf } from '../../summaries/languages/language-of.ts';
import type { LanguageId } from '../../summaries/languages/language.ts';
import type { Revision } from '../../summaries/made.ts';
import type { DrawGoal } from '../../summaries/pictures.ts';
import { addressesFrom } from '../../summaries/source-address.ts';
import type { Spoken } from '../../summaries/spoken.ts';
import type { Period } from '../../summaries/view.ts';
import type { DocumentAsked } from '../../summaries/write-document.ts';
import { nearMiss } from '../../text/near-miss.ts';
import { relativeAddress } from '../../text/relative-address.ts';
import { sentence } from '../../text/sentence.ts';
import { CannotLook } from '../cannot-look.ts';
import { caseNamed } from '../case-named.ts';
import { openCaseload, type OpenedCaseload } from '../open-caseload.ts';
import { refuseTaken } from '../out-file.ts';
import { outsideOfCases } from '../outside.ts';
import { answer, historyOf } from '../run-git.ts';
import { chooseTemplate } from './choose-template.ts';
import { type DocumentFormat, documentFormats, formatOfFile } from './document-formats.ts';
import { readerAsked } from './reader-asked.ts';
import { tellUnread } from './tell-unread.ts';
import { writeOut } from './write-out.ts';

/** What is asked of `caseload summary`. */
export interface SummaryAsked {
  readonly folder: string;
  readonly today: Day;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly language: LanguageId;
  readonly reader: string | undefined;
  readonly template?: string;
  readonly isBuiltIn: boolean;
  readonly isDisguised: boolean;
  readonly charts: boolean;
  readonly format?: DocumentFormat;
  readonly out?: string;
  readonly overwrite: boolean;
}

/** Makes a document about a case, a worker's cases or all, and writes it where it was asked for. */
export async function writeDocumentAsked(
  kind: DocumentId,
  named: string | undefined,
  asked: SummaryAsked,
): Promise<number> {
  return writeDocumentOf(() => openCaseload(asked.folder, asked.today), { kind, named, asked });
}

interface Asking {
  readonly kind: DocumentId;
  /** The case or the worker it is about; undefined for one about all cases. */
  readonly named: string | undefined;
  readonly asked: SummaryAsked;
}

/** As `writeDocumentAsked`, of a caseload that is opened only where the document can be made. */
export async function writeDocumentOf(
  open: () => OpenedCaseload,
  { kind, named, asked }: Asking,
): Promise<number> {
  const { folder, today, out } = asked;
  const format = formatAsked(asked);
  const place = out === undefined ? undefined : { path: out, overwrite: asked.overwrite };
  if (place) refuseTaken(place);
  const opened = open();
  const about = aboutOf(kind, named, { opened, folder });
  const files = 'cases' in about ? about.cases : [about];
  const { of }: DocumentKind = documentKinds[kind];
  const moment = {
    ...opened.moment,
    outside: {
      ...outsideOfCases(folder, opened.caseload, files),
      ...(of === 'worker' ? { history: historyOf(resolve(folder)) } : {}),
    },
  };
  const spoken = languageOf(asked.language);
  const revision = revisionOf(folder, opened);
  const { settings } = opened.moment;
  const document: DocumentAsked = {
    kind,
    about,
    moment,
    spoken,
    unfiled: opened.caseload.unfiled.readings,
    period: periodOf(kind, asked),
    made: {
      revision,
      reader: readerAsked(asked.reader, 'cases' in about ? undefined : about, today),
      isDisguised: asked.isDisguised,
    },
    histories: of === 'worker' ? historiesOf(files, moment, folder) : undefined,
    drawGoal: asked.charts ? await goalsDrawn(moment, spoken) : undefined,
    template: chooseTemplate({
      kind,
      ...asked,
      templates: settings.templates,
      template: asked.template,
    }),
    addressOf: addressesFrom(addressesSeenFrom(folder, out), revision?.id),
  };
  tellUnread(about, opened.caseload);
  return writeOut(document, {
    format,
    out: place,
    language: asked.language,
    paper: settings.paper,
  });
}

function formatAsked({ format, out }: SummaryAsked): DocumentFormat {
  const known = format ?? (out === undefined ? 'markdown' : formatOfFile(out));
  if (!known)
    throw new CannotLook(
      `--out: expected a name that ends in .md, .html or .docx, or --format ${documentFormats.join(', ')}`,
    );
  const byName = out === undefined ? undefined : formatOfFile(out);
  if (out !== undefined && byName !== (known === 'print' ? 'html' : known))
    throw new CannotLook(`--out: a document as ${known} does not go into ${out}`);
  if (known === 'docx' && out === undefined)
    throw new CannotLook('A Word file is not printed: say where it goes with --out FILE.docx');
  return known;
}

interface Within {
  readonly opened: OpenedCaseload;
  readonly folder: string;
}

function aboutOf(
  kind: DocumentId,
  named: string | undefined,
  { opened: { caseload }, folder }: Within,
): CaseFile | CaseloadAsked {
  const { of }: DocumentKind = documentKinds[kind];
  if (of === 'case') return caseNamed(named ?? '', caseload, folder);
  if (of === 'caseload') return { caseload, cases: caseload.cases };
  const cases = casesOf(caseload, named ?? '');
  if (cases.length === 0) throw new CannotLook(noWorker(named ?? '', caseload, folder));
  return { caseload, worker: named, cases };
}

function noWorker(named: string, caseload: Caseload, folder: string): string {
  const workers = caseload.cases.flatMap((file) => caseRecord(file)?.record.worker ?? []);
  const meant = nearMiss(named, workers, 2);
  const ending = meant ? `, did you mean ${meant}?` : '.';
  return `No case record in ${folder} names the worker ${named}${ending}`;
}

function periodOf(kind: DocumentId, { from, to, today }: SummaryAsked): Period {
  const { days }: DocumentKind = documentKinds[kind];
  const last = to ?? today;
  const first = from ?? (days === undefined ? undefined : plusDays(last, -days));
  if (first !== undefined && first > last)
    throw new CannotLook(`--from ${first} is after the last day, ${last}`);
  return { from: first, to: last };
}

/** Undefined where there is no repository, or it cannot be asked. */
function revisionOf(folder: string, { caseload }: OpenedCaseload): Revision | undefined {
  const place = { folder: resolve(folder), nullDevice: devNull };
  const found = answer(askRevision(place, [...caseload.readings.values()]));
  if (isRefused(found)) return undefined;
  const { commit, changed } = found;
  return { id: commit.id, day: commit.day, changed: changed.length };
}

/** What became of the case records; undefined where no repository can be asked. */
function historiesOf(
  files: readonly CaseFile[],
  moment: Moment,
  folder: string,
): ReadonlyMap<string, CaseHistory> | undefined {
  const place = { folder: resolve(folder), nullDevice: devNull };
  const records = answer(askCaseRecords(place, files));
  return isRefused(records) ? undefined : new Map(caseRecordHistories(records, moment));
}

/** Records as seen from the document, where it goes into a file; else from their own folder. */
function addressesSeenFrom(folder: string, out: string | undefined): (path: string) => string {
  const slashes = (path: string): string => path.split(sep).join('/');
  const from = slashes(out === undefined ? resolve(folder, '-') : resolve(out));
  return (path) => relativeAddress(from, slashes(resolve(folder, path)));
}

async function goalsDrawn(moment: Moment, spoken: Spoken): Promise<DrawGoal> {
  const { picturesOfGoal } = await import('../../charts/index.ts');
  const say = (...words: Parameters<typeof sentence>): string => spoken.speak(sentence(...words));
  return (goal, file) => picturesOfGoal(goal, { file, moment, say });
}
