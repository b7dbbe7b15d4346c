import type { Outside } from '../caseload/outside.ts';
import { bodyLinksOf } from '../records/body-links.ts';
import { sentence } from '../text/sentence.ts';
import type { RecordCheck } from './check.ts';
import { interview, openCase } from './examples/records.ts';

const outside: Outside = { missing: new Set(['scans/lease.pdf', '/scans/lease.pdf']) };

const note = (words: string): string => `---\n${interview()}\n---\n\n${words}\n`;

export const linkNotFound: RecordCheck = {
  id: 'link-not-found',
  theme: 'narrative',
  title: 'A link leads to a file that is not there',
  because:
    'Records hold all that is needed to go on with the work and to account for it (NASW Code of Ethics 3.04, client records). A letter or a scan that was moved or never filed is missed on the day it is asked for. Here there is a file `letters/lease.pdf`, and none `scans/lease.pdf`.',
  severity: 'warning',
  over: 'record',
  ofOpenCases: true,
  bad: [
    [openCase, note('He signed [the lease](scans/lease.pdf).')],
    [openCase, note('He signed [the lease][1].\n\n[1]: /scans/lease.pdf#page=2 "Signed"')],
    [openCase, note('![The lease](<./scans/lease.pdf>)')],
  ],
  fixed: [
    [openCase, note('He signed [the lease](letters/lease.pdf).')],
    [openCase, note('He signed [the lease][1].\n\n[1]: /letters/lease.pdf#page=2 "Signed"')],
    [openCase, note('![The lease](<./letters/lease.pdf>)')],
  ],
  good: [
    [openCase, note('See [the office](https://example.org/scans/lease.pdf) and [[scans/lease]].')],
    [openCase, note('We name scans so: `[the lease](scans/lease.pdf)`.')],
    [openCase, note('It lies in [the shared drive](../scans/lease.pdf).')],
  ],
  outside,
  find: (reading, moment) => {
    const { missing } = moment.outside ?? { missing: new Set<string>() };
    if (missing.size === 0) return [];
    return bodyLinksOf(reading)
      .filter(({ path }) => missing.has(path))
      .map(({ span }) => ({
        reading,
        place: { span },
        message: sentence('This link leads to a file that is not there: look at its path'),
      }));
  },
};
