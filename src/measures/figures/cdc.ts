import { sentence } from '../../text/sentence.ts';
import { lineThrough } from './celeration-line.ts';
import { chanceOfAtLeast } from './chance.ts';
import type { Compared, Figure, FigureKind } from './figure.ts';
import { basisOf, figureOf, type Reckoned, turned } from './figure-of.ts';
import { shownChance } from './shown.ts';
import { slackFor } from './slack.ts';
import { summarize } from './summary.ts';

export interface DualCriterion {
  /** Later readings that lie beyond both lines. */
  readonly beyond: number;
  /** All later readings. */
  readonly n: number;
  readonly p: number;
  readonly change: boolean;
}

/** How far both lines are shifted, in standard deviations of the baseline. */
const shift = 0.25;

/** Below this chance there is said to be a change. */
const level = 0.05;

export const cdcKind: FigureKind = {
  name: 'cdc',
  title: 'Conservative dual criterion (CDC)',
  meaning:
    'Two lines are drawn from the baseline over the later readings: its mean and its celeration line, both moved a little toward the better. Later readings that lie beyond both are counted. Were it a toss of a coin for each, so many would come up with the chance P; with P below 0.05 the count is taken as a change.',
  formula:
    'beyond = #{ B better than mean(A) + ¼·sd(A) and than line(A) + ¼·sd(A) }, “+” being toward the better; P = chance of at least so many heads in n(B) tosses',
  source:
    'Fisher, Kelley and Lomas 2003; the trend line here is split-middle, by days where they are known',
  minimum: { baseline: 5, intervention: 5 },
  ties: 'A reading on a line is not beyond it.',
  limits:
    'P is a rule for looking at a chart in the same way each time; it is not the chance that the help made no difference. With an unsteady baseline and fewer than ten later readings it finds changes that are none (Falligant and others 2020), and it can miss slow ones.',
  isDirected: true,
};

export function cdc(compared: Compared): Figure<DualCriterion> {
  return figureOf(cdcKind, basisOf(compared), (): Reckoned<DualCriterion> => {
    const beyond = countBeyond(compared);
    if (beyond === undefined)
      return {
        why: sentence(
          'The two halves of the baseline were read at the same time, so they show no trend',
        ),
      };
    const n = compared.intervention.length;
    const p = chanceOfAtLeast(beyond, n);
    const value = { beyond, n, p, change: p < level };
    const values = { beyond, n, p: shownChance(p) };
    return {
      value,
      words: value.change
        ? sentence(
            '{beyond} of {n} later readings lie beyond both lines drawn from the baseline, and tossing a coin for each would seldom give so many (P {p})',
            values,
          )
        : sentence(
            '{beyond} of {n} later readings lie beyond both lines drawn from the baseline, and tossing a coin for each would often give so many (P {p})',
            values,
          ),
    };
  });
}

function countBeyond(compared: Compared): number | undefined {
  const { baseline, intervention } = turned(compared);
  const line = lineThrough({ ...compared, baseline, intervention });
  if (!line) return undefined;
  const { mean = 0, sd = 0 } = summarize(baseline) ?? {};
  const past = shift * sd + slackFor([...baseline, ...intervention]);
  const days = compared.times?.intervention;
  return intervention.filter((value, at) => {
    const time = days ? (days[at] ?? 0) : baseline.length + at + 1;
    return value > mean + past && value > line.intercept + line.slope * time + past;
  }).length;
}
