import { findFence } from '../../records/fence.ts';
import type { Reading } from '../../records/read-record.ts';
import { spansOf } from '../../records/spans.ts';
import { lineStarts, positionAt } from '../../text/lines.ts';
import type { Sentence } from '../../text/sentence.ts';
import { type Content, aside, element, listOf, named, withKeys } from './elements.ts';
import type { Sheet } from './sheet.ts';

/** Front matter that cannot be read: why, on which line, and its text as it was written. */
export function unreadableSheet(
  { text, faults }: Reading,
  say: Sheet['say'],
  speak: (sentence: Sentence) => string,
): Content {
  const starts = lineStarts(text);
  const spans = spansOf(
    text,
    faults.map(({ place }) => place),
  );
  const lines = spans.map(({ start }) => positionAt(starts, start).line + 1);
  const [first = 1] = lines;
  const fence = findFence(text);
  return [
    element(
      'section',
      { className: ['caseload-findings'], ariaLabel: say('This record cannot be read') },
      named(
        'p',
        'findings-title',
        element('strong', {}, say('This record cannot be read, line {line}', { line: first })),
      ),
      listOf(
        'findings-list',
        faults.map(({ message }, index) =>
          element(
            'li',
            { className: ['caseload-error'] },
            aside(say('line {line}', { line: lines[index] ?? 1 })),
            ' ',
            element('span', { dir: 'auto' }, withKeys(speak(message))),
          ),
        ),
      ),
    ),
    fence.state === 'closed'
      ? element('pre', {}, element('code', {}, text.slice(fence.yaml.start, fence.yaml.end)))
      : undefined,
  ];
}
