import type { Term } from './terms.ts';
import { isBaseForm } from './verb.ts';

const modals = new Set(['will', 'shall', 'can', 'should', 'must']);
const leadsToVerb = new Set(['wants', 'want', 'agrees', 'agree', 'plans', 'plan', 'likes', 'like']);
const pronouns = new Set(['i', 'he', 'she', 'they', 'we']);
const roles = new Set(
  'client patient participant resident mother father mom dad parent parents family couple youth child children student member consumer individual person veteran caregiver foster stepfather stepmother grandmother grandfather'.split(
    ' ',
  ),
);
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr']);

/** Words before a verb that do not change what it says. */
const manner = new Set(['also', 'better', 'always', 'more', 'again']);

/** The sentence from its verb on; who it is about and “to” or “will” before it are left out. */
export function fromVerb(all: readonly Term[]): readonly Term[] {
  const terms = /^\d$/.test(all[0]?.word ?? '') ? all.slice(1) : all;
  const rest = terms.slice(afterSubject(terms));
  const skipped = rest.findIndex(({ word }, at) => !isBeforeVerb(word, rest[at + 1]?.word));
  return skipped < 0 ? [] : rest.slice(skipped);
}

function isBeforeVerb(word: string, next: string | undefined): boolean {
  if (next === undefined) return false;
  return word === 'to' || manner.has(word) || (/.{3}ly$/.test(word) && !isBaseForm(word));
}

function afterSubject(terms: readonly Term[]): number {
  if (isBaseForm(terms[0]?.word ?? '')) return 0;
  const head = terms.slice(0, 6).map(({ word }) => word);
  const modal = head.findIndex((word) => modals.has(word));
  if (modal > 0) return /^(?:like|want)$/.test(head[modal + 1] ?? '') ? modal + 2 : modal + 1;
  const wish = head.findIndex(
    (word, at) => at > 0 && leadsToVerb.has(word) && head[at + 1] === 'to',
  );
  if (wish > 0) return wish + 1;
  return subjectLength(terms);
}

/** How many words at the beginning say who it is about: `the client`, `J.D.`, `Ms. Reyes`. */
function subjectLength(terms: readonly Term[]): number {
  const [first, second] = terms;
  if (!first || !second) return 0;
  if (titles.has(first.word)) return 2;
  if (pronouns.has(first.word) || /^(?:\p{Lu}\.)+$/u.test(first.text + first.after.trim()))
    return 1;
  if (/^(?:the|his|her|my|their|our)$/.test(first.word) && roles.has(second.word)) return 2;
  return roles.has(first.word) ? 1 : 0;
}
