import { type Day, dayAfter } from '../calendar/day.ts';
import { dayInWords, distanceInWords } from '../calendar/words.ts';
import type { Case } from '../records/record.ts';
import { sentence } from '../text/sentence.ts';
import type { RecordCheck } from './check.ts';
import { closedCase } from './examples/closed-case.ts';
import { isMisread } from './subjects/misread.ts';

const closedIn = (year: string, ...lines: readonly string[]): string =>
  [closedCase.replace('2026-04-02', `${year}-04-02`).replace('2026-01', '2018-01'), ...lines].join(
    '\n',
  );

const held = `answers:
  retention-passed:
    because: A claim is before the court, and counsel asked to hold the file until it is settled
    date: 2026-04-20`;

export const retentionPassed: RecordCheck = {
  id: 'retention-passed',
  theme: 'time',
  title: 'The time a closed case was to be kept is over',
  because:
    'Records are kept for the years that law and agency ask for, and then destroyed in a way that protects the person (NASW Code of Ethics 3.04, client records, and 1.07, privacy and confidentiality; agency policy, `retention`). What is kept for longer has a reason.',
  severity: 'information',
  over: 'record',
  bad: [[closedIn('2019')], [closedIn('2024', 'retain-until: 2026-04-19')]],
  fixed: [
    [closedIn('2019', 'retain-until: 2029-04-02')],
    [closedIn('2024', 'retain-until: 2026-04-19', held)],
  ],
  good: [
    [closedIn('2020')],
    [closedIn('2024', 'retain-until: 2026-04-20')],
    [closedIn('2019').replace('status: finished', 'status: active')],
  ],
  find: (reading, { today, settings }) => {
    const { record } = reading;
    if (record?.record !== 'case' || isMisread(reading, 'retain-until')) return [];
    const kept = keptUntil(record, settings.retention);
    if (!kept || kept.day >= today) return [];
    return [
      {
        reading,
        place: { at: [kept.key], on: 'value' },
        message: sentence(
          'This was to be kept until {day}, {distance}: see whether it may be securely destroyed; records of minors and legal holds are often kept longer',
          { day: dayInWords(kept.day, today), distance: distanceInWords(kept.day, today) },
        ),
      },
    ];
  },
};

/** The last day a closed case is kept: its own, else by the time the agency sets. None by a slip. */
function keptUntil(
  record: Case,
  retention: string,
): { readonly day: Day; readonly key: string } | undefined {
  const { status, opened, closed } = record;
  if (status !== 'finished' && status !== 'cancelled') return undefined;
  if (opened && closed && closed < opened) return undefined;
  const own = record['retain-until'];
  if (own) return closed && own < closed ? undefined : { day: own, key: 'retain-until' };
  const day = closed && dayAfter(closed, retention);
  return day ? { day, key: 'closed' } : undefined;
}
