// @ts-check
// npm run pages: writes docs/measures.md, what each figure made of readings is and cannot say. With
// --check nothing is written, and the exit code is 1 where the page is out of date.
import { importSource } from './import-source.mjs';
import { writePage } from './write-page.mjs';

/** @typedef {import('../src/measures/figures/figure.ts').FigureKind} FigureKind */

/** @param {number} count @param {string} what */
function atLeast(count, what) {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** @param {FigureKind} kind */
function needsOf({ minimum: { baseline, intervention }, needs }) {
  if (needs !== undefined) return needs;
  return [
    ...(baseline > 0 ? [atLeast(baseline, 'baseline reading')] : []),
    ...(intervention > 0 ? [atLeast(intervention, 'later reading')] : []),
  ].join(' and ');
}

/** @param {FigureKind} kind */
function partOf(kind) {
  const facts = [
    ['in `caseload stats`', `\`${kind.name}\``],
    ['formula', kind.formula.replaceAll('|', '\\|')],
    ['needs at least', needsOf(kind)],
    ['equal readings', kind.ties ?? 'make no difference'],
    ['which way is better', kind.isDirected ? 'must be known' : 'need not be known'],
    ['source', kind.source],
  ];
  return [
    `## ${kind.title}`,
    kind.meaning,
    ['| | |', '|---|---|', ...facts.map((fact) => `| ${fact.join(' | ')} |`)].join('\n'),
    `**What it cannot say.** ${kind.limits}`,
  ];
}

/** @param {readonly FigureKind[]} kinds */
function textOf(kinds) {
  return `${[
    '# Figures made of readings',
    'Readings are kept so that the person and you can see together whether things change. From a few readings on, figures can help to look: this page says for each what it tells, how it is reckoned, how many readings it needs, and what it must not be taken for.',
    '## How to read them',
    [
      '- **Look at the chart first.** A figure puts a whole chart into one number. What happened on the way, and what the person says of it, is not in it.',
      '- **They describe and do not prove.** Readings before and after the work began can differ for many reasons: time, the season, a new neighbour, the measuring itself. No figure here says that the help was the cause, and none says what would have been without it.',
      '- **Baseline and later.** Readings before the goal’s `start` are the baseline, phase A. Readings from that day on are the intervention phase, B. A baseline written down from memory is better than none, and worse than one that was measured.',
      '- **Which way is better** follows from the baseline and the target of the goal’s measure, never from the scale. Where these do not tell, figures that need it are withheld.',
      '- **Too few readings** make no figure: then its reason stands in its place, and never a 0. Figures from the fewest readings allowed are easily moved by the next one.',
      '- **Figures may disagree**, since each looks at something else. That is worth talking about, and no reason to pick the one that looks best.',
      '- **Numbers are rounded** where people read them, and not in `caseload stats --format json`.',
    ].join('\n'),
    ...kinds.flatMap(partOf),
    '## What is not given, and why',
    [
      '- **PAND**, the percent of all non-overlapping data: its published definitions disagree, so the same readings can have two values. NAP says what it was meant to say.',
      '- **“Progress” as a percent of finished activities**: activities that are done show what was tried, not whether life is any different. Caseload says “activities 3 of 5” and leaves it at that.',
      '- **Words like “large effect”** beside a number: the usual bounds were set for collections of published studies, not for one person.',
      '- **A verdict on a worker or a program**: the readings of one person were not made for that.',
    ].join('\n'),
    '## How they are checked',
    'Each figure is held against published worked examples, named with their source in `test/measures/figures`, and against laws that must hold for any readings: shares, counts and chances are the same when numbers and direction are turned over, when a number is added to all readings, and in another unit; NAP is half of Tau and one. Means, deviations and the binomial chances come from the library simple-statistics.',
  ].join('\n\n')}\n`;
}

const { figureKinds } = await importSource(
  `export { figureKinds } from './src/measures/figures/figures-of.ts';`,
);
writePage('measures.md', textOf(figureKinds));
