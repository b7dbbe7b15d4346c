import type { Element } from 'hast';
import { type CaseFile, caseIdOf, caseRecord, fileCase, type Spot } from '../caseload/case-file.ts';
import { type Caseload, changeCaseload, findCase } from '../caseload/caseload.ts';
import { checkCase, type Finding } from '../checks/run.ts';
import type { DataPath, Place } from '../records/fault.ts';
import { readRecord, type Reading } from '../records/read-record.ts';
import type { CareRecord, Kind, RecordOf } from '../records/record.ts';
import { spansOf } from '../records/spans.ts';
import { SpotLines } from '../records/spot-lines.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import { relativeAddress } from '../text/relative-address.ts';
import { type Sentence, speak as speakEnglish } from '../text/sentence.ts';
import { noPictures, type Pictures, picturesOf } from './pictures.ts';
import { assessmentSheet } from './sheets/assessment-sheet.ts';
import { caseSheet } from './sheets/case-sheet.ts';
import { type Content, element, named } from './sheets/elements.ts';
import { extrasPart } from './sheets/extras-part.ts';
import { findingsPart } from './sheets/findings-part.ts';
import { interviewSheet } from './sheets/interview-sheet.ts';
import { planSheet } from './sheets/plan-sheet.ts';
import { referralSheet } from './sheets/referral-sheet.ts';
import { reflectionSheet } from './sheets/reflection-sheet.ts';
import { reviewSheet } from './sheets/review-sheet.ts';
import { safetyPlanSheet } from './sheets/safety-plan-sheet.ts';
import { type Sheet, wordsFor } from './sheets/sheet.ts';
import { unreadableSheet } from './sheets/unreadable-sheet.ts';
import type { Surroundings } from './surroundings.ts';

const sheets: { readonly [K in Kind]: (sheet: Sheet<RecordOf<K>>) => Content } = {
  case: caseSheet,
  assessment: assessmentSheet,
  plan: planSheet,
  interview: interviewSheet,
  'safety-plan': safetyPlanSheet,
  referral: referralSheet,
  review: reviewSheet,
  reflection: reflectionSheet,
};

/**
 * The front matter of a record as a person reads it; undefined for text that is no record. Words
 * of the record stand in it as text nodes alone. Lines are counted from 0, as `data-line`.
 */
export function drawRecord(
  around: Surroundings,
  speak: (sentence: Sentence) => string = speakEnglish,
): Element | undefined {
  const reading = readingOf(around);
  if (!reading) return undefined;
  const words = wordsFor(around.moment, speak);
  const { record } = reading;
  if (!record) {
    return sheetElement('unreadable', unreadableSheet(reading, words.say, speak));
  }
  const { file, isAlone } = caseAround(reading, record, around.caseload);
  const lineOf = linesIn(reading.text, record);
  const about = { record, reading, file, isAlone, moment: around.moment, ...words };
  const sheet: Sheet = { ...about, lineOf, pictures: picturesFor(about, around) };
  const draw = sheets[record.record] as (sheet: Sheet) => Content;
  return sheetElement(
    record.record,
    named('h2', 'title', titleOf(sheet)),
    findingsPart(findingsIn(sheet), words.say, speak),
    draw(sheet),
    extrasPart(sheet),
  );
}

/** Pictures whose parts lead to the other records of the case, as links from this one. */
function picturesFor(
  { file, moment, say }: Pick<Sheet, 'file' | 'moment' | 'say'>,
  { charts, path, lines = new SpotLines() }: Surroundings,
): Pictures {
  if (!charts) return noPictures;
  const linkTo = (spot: Spot): string =>
    `${relativeAddress(path, spot.reading.path)}#L${lines.lineOf(spot) + 1}`;
  return picturesOf(charts, { file, moment, say, linkTo });
}

function sheetElement(kind: string, ...content: readonly Content[]): Element {
  return element('div', { className: ['caseload-sheet', `caseload-${kind}-sheet`] }, ...content);
}

/** What the text says: the caseload's own reading where it has read this very text. */
function readingOf({ path, text, caseload }: Surroundings): Reading | undefined {
  const known = caseload.readings.get(path);
  if (known?.text === text && known.outdated !== true) return known;
  return readRecord({ path, text }, caseload.settings.extraCodes);
}

/** The case of a record, with the record as it is drawn. */
function caseAround(
  reading: Reading,
  record: CareRecord,
  caseload: Caseload,
): { readonly file: CaseFile; readonly isAlone: boolean } {
  const id = caseIdOf(record);
  const known = id === undefined ? undefined : findCase(caseload, id);
  if (id === undefined || (!known && !caseload.readings.has(reading.path)))
    return { file: fileCase(id, [reading]), isAlone: true };
  if (known?.readings.includes(reading)) return { file: known, isAlone: false };
  const changed = changeCaseload(caseload, new Map([[reading.path, reading]]));
  return { file: findCase(changed, id) ?? fileCase(id, [reading]), isAlone: false };
}

function findingsIn({ reading, file, isAlone, moment }: Sheet): readonly Finding[] {
  const told = new Set(reading.faults.map(({ check }) => check as string));
  return checkCase(file, moment).filter(
    ({ path, id }) => path === reading.path && (!isAlone || told.has(id)),
  );
}

/** `Plan · C-0142, J.D.`; the name is the pseudonym that the case record gives. */
function titleOf({ record, file, say, label }: Sheet): Content {
  const kind = label('kind', record.record);
  if (record.record === 'reflection') return kind;
  const id = caseIdOf(record);
  const client = caseRecord(file)?.record.client;
  return [
    `${kind} · `,
    id ? named('span', 'id', id) : say('no case named'),
    client && [', ', element('span', { dir: 'auto' }, client)],
  ];
}

/** Tells for what stands in the front matter on which line it begins; the text is parsed once. */
function linesIn(text: string, record: CareRecord): Sheet['lineOf'] {
  const paths = pathsIn(record, []);
  const places = paths.map((at): Place => ({ at, on: at.length % 2 === 1 ? 'key' : 'value' }));
  const starts = lineStarts(text);
  const lines = new Map(
    spansOf(text, places).map(({ start }, index) => [
      (paths[index] ?? []).join(' '),
      positionAt(starts, start).line,
    ]),
  );
  return (at) => {
    const line = lines.get(at.join(' '));
    return line === undefined ? {} : { dataLine: line, className: ['code-line'] };
  };
}

/** The paths of top keys, of the entries of lists, and of the steps in a plan or safety plan. */
function pathsIn(value: unknown, at: DataPath): readonly DataPath[] {
  if (typeof value !== 'object' || value === null) return [];
  const deepest = 4;
  return Object.entries(value).flatMap(([key, inside]): readonly DataPath[] => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return [path, ...(path.length < deepest ? pathsIn(inside, path) : [])];
  });
}
