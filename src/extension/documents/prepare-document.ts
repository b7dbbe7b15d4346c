import type { CaseFile } from '../../caseload/case-file.ts';
import { consentsOf, type KeptConsent } from '../../caseload/consents.ts';
import type { Day } from '../../calendar/day.ts';
import type { Reader, Revision } from '../../summaries/made.ts';
import type { DrawGoal } from '../../summaries/pictures.ts';
import { periodBack } from '../../summaries/periods.ts';
import { hindranceOf, usualReaders } from '../../summaries/readers.ts';
import { addressesFrom, type FileAddress } from '../../summaries/source-address.ts';
import type { Spoken } from '../../summaries/spoken.ts';
import type { Template } from '../../summaries/templates/template.ts';
import type { Period } from '../../summaries/view.ts';
import type { DocumentAsked } from '../../summaries/write-document.ts';
import { sentence } from '../../text/sentence.ts';
import type { CaseHistory } from '../../plans/history/history.ts';
import type { CaseHistories } from '../case-history.ts';
import type { Charts } from '../charts.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say, sayIt } from '../say.ts';
import { aboutIn, folderOf } from './about-document.ts';
import { type AskedConsent, type DocumentRequest, kindOf } from './document-request.ts';
import { languageOf } from '../../summaries/languages/language-of.ts';
import { gather } from './in-slices.ts';
import { findTemplates, fitting, isNamedFor, type OwnTemplate } from './own-templates.ts';
import { revisionOf } from './records-revisions.ts';
import type { Work } from './watch-work.ts';

/** What documents are made with. */
export interface Making {
  readonly current: CurrentCaseload;
  readonly charts: Charts;
  readonly histories: CaseHistories;
}

/** A document ready to be written, or why there is none to be made, in words. */
export type Prepared =
  | {
      readonly asked: DocumentAsked;
      readonly files: readonly CaseFile[];
      readonly revision: Revision | undefined;
      /** A template of the agency's own that was not used, since it has errors. */
      readonly faulty: OwnTemplate | undefined;
    }
  | { readonly hindrance: string };

interface Preparing {
  /** What is told of how far it is, and whether it was stopped. */
  readonly work: Work;
  /** Where the facts of the document lead; without it they lead nowhere. */
  readonly fileAddress?: FileAddress | undefined;
}

/** Brings together all that a request speaks of, as it stands now. @throws {Stopped} */
export async function prepareDocument(
  request: DocumentRequest,
  { current, charts, histories }: Making,
  { work, fileAddress }: Preparing,
): Promise<Prepared> {
  const found = aboutIn(request, current);
  if ('hindrance' in found) return found;
  const { about, files } = found;
  work.expect(files.length);
  const { moment, value } = current;
  const reader = readerOf(request, files[0], moment.today);
  if (typeof reader === 'object' && 'hindrance' in reader) return reader;
  const revision = await revisionOf(folderOf(files, current), current);
  const own = await ownTemplate(request, current);
  const spoken = languageOf(request.language);
  const asked: DocumentAsked = {
    kind: request.kind,
    about,
    moment,
    unfiled: value.unfiled.readings,
    spoken,
    period: periodOf(request, moment.today),
    made: { revision, reader, isDisguised: request.disguised },
    template: own.template,
    histories:
      kindOf(request.kind).of === 'worker'
        ? await historiesOf(await histories.ofCaseRecords(files), work)
        : undefined,
    drawGoal: request.charts === false ? undefined : await drawing(charts, current, spoken),
    // Lines are those of a revision only where no file has moved on from it.
    addressOf:
      fileAddress && addressesFrom(fileAddress, revision?.changed === 0 ? revision.id : undefined),
  };
  return { asked, files, revision, faulty: own.faulty };
}

/** What became of the case records; undefined where git cannot be asked. */
async function historiesOf(
  histories: Awaited<ReturnType<CaseHistories['ofCaseRecords']>>,
  work: Work,
): Promise<ReadonlyMap<string, CaseHistory> | undefined> {
  return histories && new Map(await gather(histories, work));
}

/** The time that a document tells of: what was asked for, else what its kind has by itself. */
export function periodOf({ kind, from, to }: DocumentRequest, today: Day): Period | undefined {
  const { days } = kindOf(kind);
  if (from !== undefined || to !== undefined) return { from, to: to ?? today };
  return days === undefined ? undefined : periodBack(days, today);
}

/** A document about several people is for nobody outside the agency, whatever its address says. */
function readerOf(
  { kind, reader }: DocumentRequest,
  file: CaseFile | undefined,
  today: Day,
): Reader | undefined | { readonly hindrance: string } {
  const isOfOne = kindOf(kind).of === 'case';
  if (!isOfOne && !usualReaders(isOfOne).some((one) => one === reader)) return undefined;
  if (typeof reader !== 'object') return reader;
  const kept = file && consentNow(file, reader);
  const hindrance = kept
    ? hindranceOf(kept, file, today)
    : sentence('The case record does not have it any more');
  if (kept && !hindrance) return kept;
  return {
    hindrance: say(
      'The consent that this document was made for does not hold: {reason}. Say anew whom the document is for, and it is made again.',
      { reason: hindrance ? sayIt(hindrance) : '' },
    ),
  };
}

function consentNow(file: CaseFile, { consent, given }: AskedConsent): KeptConsent | undefined {
  const kept = consentsOf(file)[consent];
  return kept?.consent.given === given ? kept : undefined;
}

async function ownTemplate(
  request: DocumentRequest,
  current: CurrentCaseload,
): Promise<{ readonly template?: Template; readonly faulty: OwnTemplate | undefined }> {
  if (request.template === '') return { faulty: undefined };
  const all = fitting(await findTemplates(current), request);
  const own = all.find((each) =>
    request.template === undefined ? isNamedFor(each) : each.path === request.template,
  );
  if (!own) return { faulty: undefined };
  return own.faults.length > 0 ? { faulty: own } : { template: own.template, faulty: undefined };
}

async function drawing(
  charts: Charts,
  { moment }: CurrentCaseload,
  { speak }: Spoken,
): Promise<DrawGoal> {
  const { picturesOfGoal } = await charts.whole();
  const sayIn = (pattern: string, values = {}): string => speak(sentence(pattern, values));
  return (goal, file) => picturesOfGoal(goal, { file, moment, say: sayIn });
}
