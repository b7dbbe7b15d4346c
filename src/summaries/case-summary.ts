import type { Root } from 'mdast';
import type { CaseFile } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import { nextStepsSection, overdueSection } from './ahead.ts';
import { doneSection } from './done.ts';
import { gapsSection } from './gaps.ts';
import { goalsSection } from './goals.ts';
import { needsSection } from './needs.ts';
import { opening } from './opening.ts';
import { signOffSection } from './sign-off.ts';
import { supportsSection } from './supports.ts';
import { type SummaryOptions, viewOf } from './view.ts';
import { whySection } from './why.ts';

/**
 * A case on about one page for somebody else: a colleague who takes over, a supervisor, a meeting.
 * Every section is there, with a plain sentence where it has nothing to show. Text of the records
 * stands in it as words only, and nothing that is kept private stands in it at all.
 */
export function summarizeCase(file: CaseFile, moment: Moment, options: SummaryOptions = {}): Root {
  const view = viewOf(file, moment, options);
  return {
    type: 'root',
    children: [
      ...opening(view),
      ...whySection(view),
      ...needsSection(view),
      ...goalsSection(view),
      ...doneSection(view),
      ...signOffSection(view),
      ...overdueSection(view),
      ...nextStepsSection(view),
      ...supportsSection(view),
      ...gapsSection(view),
      ...view.pictures.definitions(),
    ],
  };
}
