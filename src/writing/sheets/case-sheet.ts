import type { Case, Consent } from '../../records/record.ts';
import { type Content, aside, element, factsOf, joined, listOf, partOf } from './elements.ts';
import type { Sheet } from './sheet.ts';
import { capitalised } from '../../text/capitalised.ts';

/** A case: who it is about, how it stands, who stands by, and what may be shared. */
export function caseSheet(sheet: Sheet<Case>): Content {
  const { record, say, label, day, lineOf, pictures } = sheet;
  const { members = [], supports = [], consents = [] } = record;
  const retained = record['retain-until'];
  return [
    factsOf([
      [say('Status'), record.status && capitalised(label('case-status', record.status))],
      [say('Risk'), record.risk && capitalised(label('risk', record.risk))],
      [say('Priority'), record.priority && capitalised(say(record.priority))],
      [say('Opened'), record.opened && day(record.opened)],
      [say('Closed'), record.closed && day(record.closed)],
      [say('Outcome'), record.outcome],
      [say('Worker'), record.worker],
      [say('Supervisor'), record.supervisor],
      [say('Program'), record.program],
      [say('Kept until'), retained && day(retained)],
      [say('Tags'), joined(record.tags ?? [], ', ')],
    ]),
    partOf(
      say('Members'),
      listOf(
        'people',
        members.map(({ who, role }, index) =>
          element(
            'li',
            lineOf(['members', index]),
            element('strong', { dir: 'auto' }, who ?? say('not named')),
            role && `, ${role}`,
          ),
        ),
      ),
    ),
    partOf(
      say('Supports'),
      listOf(
        'people',
        supports.map((support, index) => supportItem(support, lineOf(['supports', index]), sheet)),
      ),
      pictures.ofSupports(),
    ),
    partOf(say('Goal attainment over time'), pictures.ofAttainment()),
    partOf(say('Steps and stages by day'), pictures.ofTime()),
    partOf(
      say('Consents'),
      listOf(
        'consents',
        consents.map((consent, index) =>
          element('li', lineOf(['consents', index]), consentWords(consent, sheet)),
        ),
      ),
    ),
  ];
}

function supportItem(
  { who, kind, tie, offers }: NonNullable<Case['supports']>[number],
  line: ReturnType<Sheet['lineOf']>,
  { say, label }: Sheet,
): Content {
  const about = [kind, tie].map((code) => code && label('support', code));
  return element(
    'li',
    line,
    element('strong', { dir: 'auto' }, who ?? say('not named')),
    aside(joined(about, ', ')),
    offers && element('p', { dir: 'auto' }, offers),
  );
}

function consentWords(consent: Consent, { say, day, moment }: Sheet): Content {
  const { given, expires, withdrawn } = consent;
  const days = [
    given ? [say('given'), ' ', day(given)] : say('not given yet'),
    expires && [say(expires < moment.today ? 'ran out' : 'until'), ' ', day(expires)],
    withdrawn && [say('withdrawn'), ' ', day(withdrawn)],
  ];
  return [
    element('span', { dir: 'auto' }, consent.for ?? say('purpose not stated')),
    aside(joined([...days], ', ')),
  ];
}
