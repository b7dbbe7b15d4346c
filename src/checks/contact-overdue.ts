import { caseRecord, riskOf } from '../caseload/case-file.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { interview, openCase } from './examples.ts';
import { overdueOf } from './overdue.ts';

export const contactOverdue: CaseCheck = {
  id: 'contact-overdue',
  theme: 'time',
  title: 'Contact is overdue',
  because:
    'How often you are in touch follows from the risk (agency policy, `contact-interval`; NASW Standards for Social Work Case Management 2013, standard 6, monitoring). Where nobody has been in touch, harm can go unseen.',
  severity: 'warning',
  over: 'case',
  bad: [[`${openCase}\nrisk: high`, interview()]],
  fixed: [[`${openCase}\nrisk: low`, interview()]],
  good: [],
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
