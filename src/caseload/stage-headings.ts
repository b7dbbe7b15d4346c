import stages from '../../snippets/stages.json' with { type: 'json' };

/** A heading of a note's text: how deep it stands, and its words. */
export interface StageHeading {
  readonly depth: number;
  readonly words: string;
}

/**
 * The headings of a stage, read from the very snippet that a worker would take for it. What the
 * snippet has once for a goal comes once for each of these goals; without any it loses that
 * heading, and those below it move up.
 */
export function stageHeadings(stage: string, goals: readonly string[]): readonly StageHeading[] {
  const snippet = Object.values(stages).find(({ body }) => body.includes(`stage: ${stage}`));
  const body = snippet?.body.slice(snippet.body.lastIndexOf('---') + 1) ?? [];
  const headings = body.flatMap((line) => {
    const [, marks, words = ''] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
    return marks && !isPlaceholder(words) ? [{ depth: marks.length, words }] : [];
  });
  return sectionsOf(headings).flatMap((section) => forGoals(section, goals));
}

export function writeHeading({ depth, words }: StageHeading): string {
  return `${'#'.repeat(depth)} ${words}`;
}

/** A heading whose words are all still to be written gives a worker nothing to go by. */
function isPlaceholder(words: string): boolean {
  return words.replace(/^\d+\.\s*/, '').startsWith('${');
}

/** Each heading that names a goal with those below it; every other heading alone. */
function sectionsOf(headings: readonly StageHeading[]): readonly (readonly StageHeading[])[] {
  const sections: StageHeading[][] = [];
  for (const heading of headings) {
    const opening = sections.at(-1)?.[0];
    if (opening && goalSlot.test(opening.words) && heading.depth > opening.depth)
      sections.at(-1)?.push(heading);
    else sections.push([heading]);
  }
  return sections;
}

const goalSlot = /\$\d+/;

function forGoals(
  section: readonly StageHeading[],
  goals: readonly string[],
): readonly StageHeading[] {
  const [opening, ...below] = section;
  if (!opening || !goalSlot.test(opening.words)) return section;
  if (goals.length === 0) return below.map(({ depth, words }) => ({ depth: depth - 1, words }));
  return goals.flatMap((goal) => [
    { depth: opening.depth, words: opening.words.replace(goalSlot, goal) },
    ...below,
  ]);
}
