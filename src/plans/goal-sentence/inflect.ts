/** Verbs of the lists whose forms do not follow the rule. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ['is', 'are', 'am', 'was', 'were', 'been', 'being'],
  become: ['becomes', 'becoming', 'became'],
  begin: ['begins', 'beginning', 'began', 'begun'],
  build: ['builds', 'building', 'built'],
  come: ['comes', 'coming', 'came'],
  deal: ['deals', 'dealing', 'dealt'],
  do: ['does', 'doing', 'did', 'done'],
  feel: ['feels', 'feeling', 'felt'],
  get: ['gets', 'getting', 'got', 'gotten'],
  go: ['goes', 'going', 'went', 'gone'],
  have: ['has', 'having', 'had'],
  keep: ['keeps', 'keeping', 'kept'],
  know: ['knows', 'knowing', 'knew', 'known'],
  make: ['makes', 'making', 'made'],
  meet: ['meets', 'meeting', 'met'],
  see: ['sees', 'seeing', 'saw', 'seen'],
  set: ['sets', 'setting'],
  take: ['takes', 'taking', 'took', 'taken'],
  think: ['thinks', 'thinking', 'thought'],
  understand: ['understands', 'understanding', 'understood'],
};

/** Two-syllable verbs that double their last letter all the same. */
const doubling = new Set(['refer', 'commit', 'submit', 'admit', 'control']);

/** A verb as it may stand in a sentence: `attend`, `attends`, `attending`, `attended`. */
export function formsOf(verb: string): readonly string[] {
  const known = Object.hasOwn(irregular, verb) ? irregular[verb] : undefined;
  if (known) return [verb, ...known];
  const stem = stemOf(verb);
  return [
    verb,
    thirdPersonOf(verb),
    `${stem}ing`,
    verb.endsWith('e') ? `${verb}d` : `${past(stem)}ed`,
  ];
}

/** The form after he, she or a name: `tries`, `goes`, `has`. */
export function thirdPersonOf(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function stemOf(verb: string): string {
  if (verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb)) return verb.slice(0, -1);
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb);
  return short || doubling.has(verb) ? verb + verb.slice(-1) : verb;
}

function past(stem: string): string {
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}i` : stem;
}
