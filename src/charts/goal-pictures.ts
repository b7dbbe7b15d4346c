import { dayInWords } from '../calendar/words.ts';
import type { CaseFile } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import type { Goal } from '../records/record.ts';
import { drawMeasures } from './case-charts.ts';
import { type Frame, isChart } from './chart.ts';
import { printed } from './look.ts';
import { svgMarkup } from './svg-text.ts';

const size = { width: 640, height: 280 };

/** The readings of a goal's measures as images that hold themselves: dark on white, without links. */
export function picturesOfGoal(
  goal: Goal,
  {
    file,
    moment,
    say,
  }: { readonly file: CaseFile; readonly moment: Moment; readonly say: Frame['say'] },
): readonly { readonly url: string; readonly words: string }[] {
  const frame: Frame = {
    ...size,
    look: printed,
    say,
    day: (day) => dayInWords(day, moment.today),
    linkTo: () => undefined,
  };
  return drawMeasures(goal, { file, moment, frame })
    .filter(isChart)
    .map(({ svg, title, description }) => ({
      url: addressOf(svgMarkup(svg)),
      words: `${title}. ${description}`,
    }));
}

function addressOf(svg: string): string {
  return `data:image/svg+xml;base64,${base64(new TextEncoder().encode(svg))}`;
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
