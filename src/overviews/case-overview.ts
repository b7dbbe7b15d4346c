import type { Element } from 'hast';
import { element, named } from '../writing/sheets/elements.ts';
import { needsPart, privatePart, stagesPart, supportsPart, unreadPart } from './case/around.ts';
import { casePage, type CaseSubject } from './case/case-page.ts';
import { consentsPart } from './case/consents.ts';
import { contactPart } from './case/contact.ts';
import { duePart } from './case/due.ts';
import { goalsPart } from './case/goals.ts';
import { safetyPart } from './case/safety.ts';
import { whoPart } from './case/who.ts';

/**
 * A case on one page for its worker before the door opens: what matters at the door comes first.
 * Each fact opens the line it stands on. Private records are the worker's own and count;
 * reflections stay where they are written.
 */
export function caseOverview(subject: CaseSubject): Element {
  const page = casePage(subject);
  return element(
    'main',
    { className: ['caseload-case-overview'] },
    whoPart(page),
    unreadPart(page),
    named('div', 'columns', [
      named('div', 'first', [safetyPart(page), contactPart(page), duePart(page), consentsPart(page)]), // prettier-ignore
      named('div', 'goals', goalsPart(page)),
      named('div', 'rest', [needsPart(page), supportsPart(page), stagesPart(page)]),
    ]),
    privatePart(page),
  );
}
