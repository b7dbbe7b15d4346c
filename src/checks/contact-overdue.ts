import { caseRecord, mayHoldMore, riskOf } from '../caseload/case-file.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { interview, openCase } from './examples/records.ts';
import { isMisread } from './subjects/misread.ts';
import { overdueOf } from './subjects/overdue.ts';

const onHold = openCase.replace('status: active', 'status: on-hold');
const on = (day: string, ...lines: readonly string[]): string =>
  interview(...lines).replace('2026-03-02', day);

export const contactOverdue: CaseCheck = {
  id: 'contact-overdue',
  theme: 'time',
  title: 'Contact is overdue',
  because:
    'How often you are in touch follows from the risk (agency policy, `contact-interval`; NASW Standards for Social Work Case Management 2013, standard 6, monitoring). Where nobody has been in touch, harm can go unseen.',
  severity: 'warning',
  over: 'case',
  bad: [
    [`${openCase}\nrisk: high`, interview()],
    [openCase, on('2026-03-21', 'setting: collateral')],
  ],
  fixed: [
    [`${openCase}\nrisk: high`, interview(), on('2026-04-06')],
    [openCase, on('2026-03-21', 'setting: collateral'), on('2026-04-17', 'setting: phone')],
  ],
  good: [
    [`${openCase}\nrisk: medium`, on('2026-03-21')],
    [`${onHold}\nrisk: high`, interview()],
  ],
  find: (file, moment) => {
    const filed = caseRecord(file);
    // A note that cannot be read may be the contact, and a risk that cannot be read another one.
    if (!filed || mayHoldMore(file, 'interview') || isMisread(filed.reading, 'risk')) return [];
    const at = [filed.record.risk === undefined ? 'status' : 'risk'];
    const pattern = patterns[filed.record.risk === undefined ? 'unsaid' : 'said'];
    return overdueOf('contact', file, moment).map(({ words }) => ({
      reading: filed.reading,
      place: { at, on: 'value' },
      message: sentence(pattern, { ...words, risk: riskOf(file) }),
    }));
  },
};

const patterns = {
  said: 'With {risk} risk, contact was due by {day}, {distance}',
  unsaid:
    'No risk is noted, so the interval for {risk} holds: contact was due by {day}, {distance}',
} as const;
