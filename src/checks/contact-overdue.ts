import { caseRecord, riskOf } from '../caseload/case-file.ts';
import { sentence } from '../text/sentence.ts';
import type { Check } from './check.ts';
import { interview, openCase } from './examples.ts';
import { overdueOf } from './overdue.ts';

export const contactOverdue: Check = {
  id: 'contact-overdue',
  title: 'Contact is overdue',
  because:
    'How often a case is seen follows from its risk (agency policy, `contact-interval`; NASW Standards for Case Management 2013, monitoring). A case that falls silent is a case in which harm goes unseen.',
  severity: 'warning',
  bad: [[`${openCase}\nrisk: high`, interview()]],
  good: [[`${openCase}\nrisk: low`, interview()]],
  find: (file, moment) => {
    const filed = caseRecord(file);
    if (!filed) return [];
    const at = [filed.record.risk === undefined ? 'status' : 'risk'];
    return overdueOf('contact', file, moment).map(({ words }) => ({
      reading: filed.reading,
      place: { at, on: 'value' },
      message: sentence('With {risk} risk, contact was due by {day}, {distance}', {
        ...words,
        risk: riskOf(file),
      }),
    }));
  },
};
