import type { Code } from '../../records/record.ts';
import type { View } from '../view.ts';

const settings: Readonly<Record<Code<'setting'>, string>> = {
  'in-person': 'in person',
  'home-visit': 'home visit',
  phone: 'by phone',
  video: 'by video',
  text: 'by text message',
  collateral: 'with somebody else about the person',
};

const attendances: Readonly<Record<Code<'attendance'>, string>> = {
  kept: 'kept',
  late: 'kept, came late',
  missed: 'missed',
  cancelled: 'cancelled',
};

const severities: Readonly<Record<Code<'severity'>, string>> = {
  low: 'Severity: low.',
  medium: 'Severity: medium.',
  high: 'Severity: high.',
  critical: 'Severity: critical.',
};

/** How or where a contact was. */
export function settingWords(code: Code<'setting'>, { say }: Pick<View, 'say'>): string {
  return say(settings[code]);
}

export function attendanceWords(code: Code<'attendance'>, { say }: Pick<View, 'say'>): string {
  return say(attendances[code]);
}

export function severityWords(code: Code<'severity'>, { say }: Pick<View, 'say'>): string {
  return say(severities[code]);
}
