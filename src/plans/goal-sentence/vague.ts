import { type Entries, entryAt } from './entries.ts';
import { type Term, wordsOf } from './terms.ts';

const number =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+(?:st|nd|rd|th)?';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const season =
  '(?:spring|summer|fall|autumn|winter|christmas|easter|new year|discharge|graduation|birthday)';
const span =
  '(?:days?|weeks?|months?|years?|quarters?|semesters?|school year|visit|review|session)';

/** When it is due, which says nothing of what will be seen. */
const deadlines = [
  `(?:by|before|until|on|in|of|for)(?: the)?(?: (?:early|mid|late|end of|beginning of|start of|middle of))*(?: (?:${number}))?(?: of)? ${month}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: \\d{4})?`,
  `(?:by|before|until)(?: the)?(?: (?:end|beginning|start|middle|first|close) of)?(?: (?:the|this|next|his|her|their))*(?: (?:${season}|${span}))`,
  `(?:within|in|over|during|after)(?: the)?(?: (?:next|coming|following|first))*(?: (?:${number}))? ${span}`,
  'by \\d[\\d/. ]*',
].map((pattern) => new RegExp(`\\b${pattern}\\b`, 'g'));

/** What can be counted or seen. */
const observable = new RegExp(
  [
    `\\b(?:${number}|\\d\\S*|zero|twenty|thirty|forty|fifty|sixty|ninety|hundred|half|quarter|percent|dozen|once|twice|every|each|daily(?! (?:stress|life|living|activities|routines?|tasks|functioning|struggles))|nightly|weekly|monthly|both|none|never|first|second|third|no)\\b`,
    '\\b(?:enough to|enough that|so that|until|to the point|without|as (?:shown|seen|measured|evidenced|demonstrated|indicated|rated|reported) (?:by|in|on))\\b',
    '\\bfrom \\S+(?: \\S+){0,6} to \\S+',
    '\\bby (?!being|becoming|feeling|learning|improving)[a-z]+ing\\b',
  ].join('|'),
);

/** What makes a listed word a plain one: `work on weekends`, `learn to drive`, `know the way`. */
const plainly: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^work (?:on|at|toward|towards)$/,
    /^(?:an? |the )?(?:\S+ )?(?:boat|ship|farm|ranch|line|floor|site|crew|ward|truck|road|roof|dock|docks|railroad|counter|weekends?|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|nights|days|mornings|evenings|holidays|hospital|school|store|bakery|diner|restaurant|factory|plant|shop|garage|library|warehouse|office)\b/,
  ],
  [
    /^learn$/,
    /^(?:to (?!cope|manage|control|deal|handle|accept|trust|love|relax|feel|be|express|communicate|understand|recognize|live|let|regulate|set)|the (?!importance|effects?|signs|causes|impact|value|benefits|consequences)|her \S+ (?:number|address)|how to (?!cope|manage|control|deal|handle|accept|trust|love|relax|feel|be|express|communicate|understand|recognize|live|let|regulate|set)|spanish|english|french|braille|sign language)/,
  ],
  [/^know$/, /^(?:the (?:way|bus|route|number|name|date|day|time)|who|whom|where|when|which)\b/],
  [/^understand$/, /^(?:spoken|written|english|spanish|and)\b/],
  [/^try$/, /^out\b/],
  [
    /^feel$/,
    /^(?:the|his|her) (?:\S+ )?(?:ground|floor|touch|left|right|foot|feet|hand|hands|fingers)\b/,
  ],
  [
    /^(?:accept|take) responsibility$/,
    /\bin (?:an? |the )?(?:letter|meeting|session|court|writing|circle)\b/,
  ],
  [
    /^move forward$/,
    /^with the (?:divorce|move|sale|adoption|application|appeal|surgery|transfer|lease)\b/,
  ],
  [/^come to terms with$/, /\bon an? (?:\S+ )?(?:schedule|agreement|settlement|price|plan)\b/],
  [
    /^be(?:come)? independent$/,
    /^(?:in|with) (?:his |her |their )?(?:bathing|dressing|toileting|eating|feeding|grooming|showering|cooking|shopping|banking|laundry|transfers?|medications?|insulin|wound care|bus travel)\b/,
  ],
  [/^address$/, /^(?:an? |the )?(?:envelope|letter)/],
];

/** The vague verb that a goal begins with, as the list has it, where nothing to see or count follows. */
export function vagueVerbOf(goal: readonly Term[], entries: Entries): string | undefined {
  const found = entryAt(goal, entries);
  if (!found) return undefined;
  const rest = wordsOf(found.after);
  const isPlain = plainly.some(([verb, then]) => verb.test(found.listed) && then.test(rest));
  return isPlain || observable.test(withoutDeadline(rest)) ? undefined : found.listed;
}

function withoutDeadline(words: string): string {
  return deadlines.reduce((left, pattern) => left.replace(pattern, ' '), words);
}
