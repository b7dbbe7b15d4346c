import type { KeptConsent } from '../../caseload/consents.ts';
import { consentsOf } from '../../caseload/consents.ts';
import { crisesNotFollowedUp } from '../../caseload/crises.ts';
import { measureName } from '../../caseload/labels.ts';
import { safetyAnswersUnfollowed } from '../../caseload/safety-answers.ts';
import { type Content, aside, element, listOf, named } from '../../writing/sheets/elements.ts';
import { opening } from '../opening.ts';
import { type CasePage, partOfPage } from './case-page.ts';

/** Danger that nobody has followed up, and the safety plan that is there for it. */
export function safetyPart(page: CasePage): Content {
  const { say } = page;
  return partOfPage('safety', say('Safety'), {
    content: [alarms(page), safetyPlan(page)],
    otherwise: say('There is no safety plan, and nothing waits to be followed up.'),
  });
}

function alarms({ file, moment, say, dueDay }: CasePage): Content {
  const crises = crisesNotFollowedUp(file, moment.today).map(({ reading, followUp }) => [
    opening({ reading, at: ['crisis', 'follow-up'] }, say('Follow up after the crisis')),
    aside(dueDay(followUp)),
  ]);
  const answers = safetyAnswersUnfollowed(file, moment).map(({ name, value, reading, at }) => [
    opening(
      { reading, at },
      say('{measure} is {value}: talk about safety', { measure: measureName(name), value }),
    ),
  ]);
  return listOf('alarms', [...answers, ...crises]);
}

function safetyPlan({ file, say, day, dueDay }: CasePage): Content {
  const filed = file.records['safety-plan'].at(-1);
  if (!filed) return undefined;
  const { reading, record } = filed;
  const words = record.person
    ? say('Safety plan for {person}', { person: record.person })
    : say('Safety plan');
  return named(
    'p',
    'safety-plan',
    opening({ reading, at: ['steps'] }, words),
    record.date ? [' ', say('of'), ' ', day(record.date)] : '',
    aside(
      record.review
        ? [say('to be reviewed'), ' ', dueDay(record.review)]
        : say('no day for its review'),
    ),
  );
}

/** What may be shared with whom: what is in force first. */
export function consentsPart(page: CasePage): Content {
  const { file, say, moment } = page;
  const order = (kept: KeptConsent): number => standings.indexOf(standingOf(kept, moment.today));
  const kept = [...consentsOf(file)].sort((one, other) => order(one) - order(other));
  return partOfPage('consents', say('Consents'), {
    content: listOf(
      'consents',
      kept.map((one) => consentItem(one, page)),
    ),
    otherwise: say('No consent is noted.'),
  });
}

const standings = ['in force', 'not given yet', 'ran out', 'withdrawn'] as const;

function standingOf({ consent }: KeptConsent, today: string): (typeof standings)[number] {
  const { given, expires, withdrawn } = consent;
  if (withdrawn !== undefined && withdrawn <= today) return 'withdrawn';
  if (given === undefined || given > today) return 'not given yet';
  return expires !== undefined && expires < today ? 'ran out' : 'in force';
}

function consentItem(kept: KeptConsent, { say, day, dueDay, moment }: CasePage): Content {
  const { consent } = kept;
  const standing = standingOf(kept, moment.today);
  const { expires, withdrawn } = consent;
  const until = {
    'in force': expires ? [say('until'), ' ', dueDay(expires)] : say('no end stated'),
    'not given yet': undefined,
    'ran out': expires && day(expires),
    withdrawn: withdrawn && day(withdrawn),
  }[standing];
  return [
    element('strong', {}, say(standing)),
    ': ',
    opening(kept, consent.for ?? say('purpose not stated')),
    aside(until),
  ];
}
