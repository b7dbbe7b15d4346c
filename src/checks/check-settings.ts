import { fileCase } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import type { Settings } from '../caseload/settings.ts';
import type { Reading } from '../records/read-record.ts';
import { namesUnknown } from './check-unknown.ts';
import { Checking } from './checking.ts';
import type { Finding } from './finding.ts';
import { checks } from './index.ts';
import { locate } from './locate.ts';

/** The settings file as it stands, and the settings it gives; none where it cannot be read. */
export interface SettingsRead {
  readonly reading: Reading;
  readonly settings: Settings | undefined;
}

/**
 * All findings of the settings file: what its reading told, and names under `checks` that no check
 * has. The reading itself cannot know these, as it comes before the checks.
 */
export function checkSettings(
  { reading, settings }: SettingsRead,
  moment: Moment,
): readonly Finding[] {
  const told = new Checking(moment).judge(fileCase(undefined, [reading])).get(reading) ?? [];
  const check = checks.find(({ id }) => id === 'check-unknown');
  const severity = moment.settings.checks['check-unknown'] ?? check?.severity;
  if (!check || !severity || severity === 'ignore') return locate(reading, told);
  const unknown = namesUnknown(reading, {
    at: ['checks'],
    names: Object.keys(settings?.checks ?? {}),
    ids: checks.map(({ id }) => id),
  });
  return locate(reading, [...told, ...unknown.map((one) => ({ ...one, check, severity }))]);
}
