import type { Day } from '../../calendar/day.ts';
import { caseRecord } from '../../caseload/case-file.ts';
import { consentsOf, type KeptConsent } from '../../caseload/consents.ts';
import { lastDaySoon } from '../../caseload/due.ts';
import { type Content, aside, element, joined, listOf } from '../../writing/sheets/elements.ts';
import { opening } from '../opening.ts';
import { type CasePage, partOfPage } from './case-page.ts';

/** What may be shared with whom, what ends first before the rest, and what may be shared no more. */
export function consentsPart(page: CasePage): Content {
  const { file, say, moment, absent } = page;
  const kept = consentsOf(file);
  const inForce = kept
    .filter((one) => standingOf(one, moment.today) === 'in force')
    .sort((one, other) => compare(endOf(one), endOf(other)));
  const others = kept.filter((one) => !inForce.includes(one));
  const none = caseRecord(file) ? say('No consent is in force.') : absent('case');
  return partOfPage('consents', say('Consents'), {
    content: [
      inForce.length > 0 ? listOf('consents', inForce.map((one) => inForceItem(one, page))) : none, // prettier-ignore
      others.length > 0
        ? [
            element('h3', {}, say('Not in force')),
            listOf(
              'consents',
              others.map((one) => otherItem(one, page)),
            ),
          ]
        : undefined,
    ],
    otherwise: '',
  });
}

type Standing = 'in force' | 'not given yet' | 'ran out' | 'withdrawn';

function standingOf({ consent }: KeptConsent, today: Day): Standing {
  const { given, expires, withdrawn } = consent;
  if (withdrawn !== undefined && withdrawn <= today) return 'withdrawn';
  if (given === undefined || given > today) return 'not given yet';
  return expires !== undefined && expires < today ? 'ran out' : 'in force';
}

/** The last day of a consent; one that was withdrawn for a day ahead ends then. */
function endOf({ consent: { expires, withdrawn } }: KeptConsent): string {
  return [expires, withdrawn].filter((day) => day !== undefined).sort()[0] ?? '9999';
}

function inForceItem(kept: KeptConsent, { say, day, dueDay, moment }: CasePage): Content {
  const { expires } = kept.consent;
  const isSoon = expires !== undefined && expires <= lastDaySoon(moment);
  return [
    opening(kept, kept.consent.for ?? say('purpose not stated')),
    aside(
      isSoon
        ? [element('strong', {}, say('ends soon')), ', ', dueDay(expires)]
        : expires
          ? [say('until'), ' ', day(expires)]
          : say('no end stated'),
    ),
  ];
}

function otherItem(kept: KeptConsent, { say, day, moment }: CasePage): Content {
  const { consent } = kept;
  const standing = standingOf(kept, moment.today);
  const when = {
    'in force': undefined,
    'not given yet': consent.given,
    'ran out': consent.expires,
    withdrawn: consent.withdrawn,
  }[standing];
  return [
    opening(kept, consent.for ?? say('purpose not stated')),
    aside(joined([element('strong', {}, say(standing)), when && day(when)], ', ')),
  ];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
