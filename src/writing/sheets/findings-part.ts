import type { Severity } from '../../checks/check.ts';
import type { Finding } from '../../checks/run.ts';
import type { Sentence } from '../../text/sentence.ts';
import { type Content, aside, element, listOf, named, withKeys } from './elements.ts';
import type { Sheet } from './sheet.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'Must be put right',
  warning: 'Needs a look',
  information: 'Good to know',
  hint: 'Could be better',
};

/** More than these at once would hide the record behind its findings. */
const shownAtOnce = 6;

const ranks: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** What to look at in a record, the gravest first; nothing where all is well. */
export function findingsPart(
  findings: readonly Finding[],
  say: Sheet['say'],
  speak: (sentence: Sentence) => string,
): Content {
  const [first] = findings;
  if (!first) return undefined;
  const title =
    findings.length === 1
      ? say('1 thing to look at')
      : say('{count} things to look at', { count: findings.length });
  const sorted = [...findings].sort(
    (one, other) => ranks.indexOf(one.severity) - ranks.indexOf(other.severity),
  );
  const items = sorted.map((finding) => findingItem(finding, say, speak));
  const more = items.slice(shownAtOnce);
  return element(
    'section',
    { className: ['caseload-findings'], ariaLabel: title },
    named('p', 'findings-title', element('strong', {}, title)),
    listOf('findings-list', items.slice(0, shownAtOnce)),
    more.length > 0
      ? element(
          'details',
          {},
          element('summary', {}, say('{count} more', { count: more.length })),
          listOf('findings-list', more),
        )
      : undefined,
  );
}

function findingItem(
  { severity, message, range }: Finding,
  say: Sheet['say'],
  speak: (sentence: Sentence) => string,
): Content {
  return element(
    'li',
    { className: [`caseload-${severity}`] },
    element('strong', {}, say(severities[severity])),
    aside(say('line {line}', { line: range.start.line + 1 })),
    ' ',
    element('span', { dir: 'auto' }, withKeys(speak(message))),
  );
}
