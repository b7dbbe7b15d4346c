import { extname, resolve, sep } from 'node:path';
import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import type { CaseFile, Spot } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import { goalsOf } from '../caseload/goals.ts';
import { privateRecordsOf } from '../caseload/private-records.ts';
import type { CaseDrawing } from '../charts/case-charts.ts';
import { type Drawn, type Frame, isChart } from '../charts/chart.ts';
import { printed } from '../charts/look.ts';
import type { Goal } from '../records/record.ts';
import type { ChartRoom } from '../writing/pictures.ts';
import { SpotLines } from '../records/spot-lines.ts';
import { leftOut } from '../summaries/left-out.ts';
import { viewOf } from '../summaries/view.ts';
import { nearMiss } from '../text/near-miss.ts';
import { relativeAddress } from '../text/relative-address.ts';
import { sentence, speak } from '../text/sentence.ts';
import { CannotLook, exitCodes } from './cannot-look.ts';
import { caseNamed } from './case-named.ts';
import { openCaseload } from './open-caseload.ts';
import { refuseTaken, writeOutFile } from './out-file.ts';
import { paintPng } from './paint-png.ts';
import { tell } from './terminal.ts';

export const pictures = ['readings', 'scale', 'attainment', 'steps', 'supports'] as const;
export type PictureName = (typeof pictures)[number];

/** What is asked of `caseload chart`. */
export interface ChartAsked {
  readonly id: string;
  readonly goal: string | undefined;
  readonly folder: string;
  readonly out: string;
  readonly overwrite: boolean;
  readonly picture: PictureName;
  readonly measure: string | undefined;
  readonly today: Day;
}

/** Writes the pictures that were asked for into one file, and tells what could not be drawn. */
export async function writeChart(asked: ChartAsked): Promise<number> {
  const { id, folder, out, overwrite, today } = asked;
  const place = { path: out, overwrite };
  refuseTaken(place);
  const { caseload, moment } = openCaseload(folder, today);
  const whole = caseNamed(id, caseload, folder);
  const view = viewOf(whole, moment, { unfiled: caseload.unfiled.readings });
  const { file } = view;
  const goals = goalsAsked(asked, file);
  const room = await import('../charts/index.ts');
  const drawing = { file, moment, frame: frameFor(moment, { folder, out }) };
  const drawn = draw(room, drawing, { ...asked, goals });
  const charts = drawn.filter(isChart);
  for (const one of drawn) if (!isChart(one)) tell(one.whyNot);
  for (const line of leftOut(view, privateRecordsOf(whole).length)) tell(line);
  if (charts.length === 0) {
    if (drawn.length === 0) tell(`There is nothing to draw of ${id}.`);
    return exitCodes.couldNotLook;
  }
  const svg = room.sheetText(charts);
  writeOutFile(place, extname(out) === '.svg' ? svg : await paintPng(svg, room));
  return exitCodes.allWell;
}

/** The file to write to; refuses all that is no picture. */
export function chartFileFor(path: string): string {
  if (/\.(?:svg|png)$/.test(path)) return path;
  throw new CannotLook(
    `--out is no picture: expected a name that ends in .svg or .png, got ${path}`,
  );
}

function draw(
  room: ChartRoom,
  drawing: CaseDrawing,
  { picture, measure, goals }: ChartAsked & { readonly goals: readonly Goal[] },
): readonly Drawn[] {
  switch (picture) {
    case 'readings':
      return goals.flatMap((goal) => room.drawMeasures(goal, drawing, measure));
    case 'scale':
      return goals.filter(({ scale }) => scale).map((goal) => room.drawScale(goal, drawing));
    case 'attainment':
      return [room.drawAttainment(drawing)];
    case 'steps':
      return [room.drawSteps(drawing)];
    case 'supports':
      return [room.drawSupports(drawing)];
  }
}

function goalsAsked({ id, goal, measure }: ChartAsked, file: CaseFile): readonly Goal[] {
  const all = goalsOf(file).map((planned) => planned.goal);
  const goals = goal === undefined ? all : all.filter((one) => one.id === goal);
  const ids = all.flatMap((one) => one.id ?? []);
  if (goals.length === 0 && goal !== undefined)
    throw new CannotLook(notFound(`The plan of case ${id} has no goal ${goal}`, goal, ids));
  const names = goals.flatMap(({ measures = [] }) => measures.flatMap(({ name }) => name ?? []));
  if (measure !== undefined && !names.includes(measure))
    throw new CannotLook(notFound(`No goal asked for is measured by ${measure}`, measure, names));
  return goals;
}

function notFound(what: string, word: string, known: readonly string[]): string {
  const meant = nearMiss(word, known, 2);
  const ending = meant ? `, did you mean ${meant}?` : '.';
  return `${what}${ending}${known.length > 0 ? ` There are: ${known.join(', ')}.` : ''}`;
}

const size = { width: 720, height: 320 };

/** Points lead to their notes, as seen from where the picture is kept. */
function frameFor({ today }: Moment, { folder, out }: Pick<ChartAsked, 'folder' | 'out'>): Frame {
  const lines = new SpotLines();
  const pathOf = (...parts: readonly string[]): string =>
    resolve(...parts)
      .split(sep)
      .join('/');
  const linkTo = (spot: Spot): string =>
    `${relativeAddress(pathOf(out), pathOf(folder, spot.reading.path))}#L${lines.lineOf(spot) + 1}`;
  return {
    ...size,
    look: printed,
    say: (pattern, values) => speak(sentence(pattern, values)),
    day: (day) => dayInWords(day, today),
    linkTo,
  };
}
