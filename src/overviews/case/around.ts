import { needsOf, strengthsOf } from '../../caseload/assessed.ts';
import { caseRecord } from '../../caseload/case-file.ts';
import { isUnreadable } from '../../caseload/caseload.ts';
import { goalsOf } from '../../caseload/goals.ts';
import { privateRecordsOf } from '../../caseload/private-records.ts';
import { daysOf, stagesOf } from '../../caseload/stages.ts';
import {
  type Content,
  aside,
  element,
  joined,
  listOf,
  named,
} from '../../writing/sheets/elements.ts';
import { opening } from '../opening.ts';
import { type CasePage, partOfPage } from './case-page.ts';

const urgencies = ['immediate', 'short-term', 'long-term', undefined] as const;

/** What is needed, the most urgent first, and which goals answer to it; what is strong. */
export function needsPart(page: CasePage): Content {
  const { file, say, label } = page;
  const needs = [...needsOf(file).values()].sort(
    (one, other) => urgencies.indexOf(one.what.urgency) - urgencies.indexOf(other.what.urgency),
  );
  const strengths = [...strengthsOf(file).values()];
  const strong = listOf(
    'strengths',
    strengths.map((one) => [
      named('span', 'id', one.id),
      ' ',
      opening(one, one.what.strength ?? say('not described')),
    ]),
  );
  return partOfPage('needs', say('Needs and strengths'), {
    content: [
      listOf(
        'needs',
        needs.map((one) => [
          named('span', 'id', one.id),
          ' ',
          opening(one, one.what.need ?? say('not described')),
          aside(
            joined(
              [
                one.what.urgency ? label('urgency', one.what.urgency) : say('urgency not stated'),
                answering(one.id, page),
              ],
              ', ',
            ),
          ),
        ]),
      ),
      strengths.length > 0 ? [element('h3', {}, say('Strengths')), strong] : undefined,
    ],
    otherwise: page.absent('assessment'),
  });
}

function answering(need: string, { file, say }: CasePage): string {
  const goals = goalsOf(file).flatMap(({ goal }) =>
    goal.status !== 'entered-in-error' && goal.addresses?.includes(need) ? (goal.id ?? []) : [],
  );
  return goals.length > 0
    ? say('answered by {goals}', { goals: goals.join(', ') })
    : say('no goal answers it yet');
}

/** Who stands by, as a map where it can be drawn, and in words. */
export function supportsPart(page: CasePage): Content {
  const { file, say, label, pictures } = page;
  const filed = caseRecord(file);
  const supports = filed?.record.supports ?? [];
  const items = supports.map(({ who, kind, tie, offers }, index) => [
    filed
      ? opening({ reading: filed.reading, at: ['supports', index] }, who ?? say('not named'))
      : undefined,
    aside(
      joined([
        joined([kind && label('support', kind), tie && label('support', tie)], ', '),
        offers,
      ]),
    ),
  ]);
  return partOfPage('supports', say('Supports'), {
    content: supports.length > 0 ? [pictures.ofSupports(), listOf('supports', items)] : undefined,
    otherwise: filed ? say('No support is named.') : page.absent('case'),
  });
}

/** The stages of the interview: when each was served last, and those that were not yet. */
export function stagesPart(page: CasePage): Content {
  const { file, say, label, day } = page;
  const stages = stagesOf(file);
  const unserved = stages.filter(({ notes }) => notes.length === 0);
  const served = stages.filter(({ notes }) => notes.length > 0);
  return partOfPage('stages', say('Interview stages'), {
    content: [
      unserved.length > 0
        ? named(
            'p',
            'unserved',
            element('strong', {}, say('Not yet served')),
            ': ',
            unserved.map(({ stage }) => label('stage', stage)).join(', '),
          )
        : undefined,
      listOf(
        'stages',
        served.map(({ stage, notes }) => {
          const last = notes.at(-1);
          const [when] = daysOf(notes.slice(-1));
          return [
            last ? opening({ reading: last.reading, at: ['stage'] }, label('stage', stage)) : '',
            aside(when && [say('last on'), ' ', day(when)]),
          ];
        }),
      ),
    ],
    otherwise: page.absent('interview'),
  });
}

/** What cannot be read, so that nobody takes its silence for all well. */
export function unreadPart(page: CasePage): Content {
  const { file, unread, say } = page;
  const own = [...file.readings.filter(isUnreadable), ...file.unread];
  const { homeless } = unread;
  if (own.length === 0 && homeless === 0) return undefined;
  return partOfPage('unread', say('Cannot be read'), {
    content: [
      listOf(
        'unread',
        own.map((reading) => opening({ reading, at: [] }, reading.path)),
      ),
      homeless > 0
        ? element('p', {}, say('Files that name no case and may belong here: {homeless}.', { homeless })) // prettier-ignore
        : undefined,
    ],
    otherwise: '',
  });
}

/** What a worker who shows the page to somebody has to know of it. */
export function privatePart({ file, say }: CasePage): Content {
  const kept = privateRecordsOf(file);
  return named(
    'footer',
    'private',
    kept.length > 0
      ? `${say('Records kept private count on this page: {count}.', { count: kept.length })} `
      : '',
    say('Reflections are never shown here.'),
  );
}
