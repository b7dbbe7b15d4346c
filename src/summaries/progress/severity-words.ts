import type { Code } from '../../records/record.ts';
import type { View } from '../view.ts';

const severities: Readonly<Record<Code<'severity'>, string>> = {
  low: 'Severity: low.',
  medium: 'Severity: medium.',
  high: 'Severity: high.',
  critical: 'Severity: critical.',
};

/** How severe a crisis was, as a sentence. */
export function severityWords(code: Code<'severity'>, { say }: Pick<View, 'say'>): string {
  return say(severities[code]);
}
