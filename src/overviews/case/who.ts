import type { Day } from '../../calendar/day.ts';
import { distanceInWords } from '../../calendar/words.ts';
import { caseRecord, isClosed } from '../../caseload/case-file.ts';
import { type Content, aside, element, joined, named } from '../../writing/sheets/elements.ts';
import { capitalised } from '../../text/capitalised.ts';
import { opening } from '../opening.ts';
import type { CasePage } from './case-page.ts';

/** Who it is about, how the case stands, and since when. */
export function whoPart(page: CasePage): Content {
  const { file, say } = page;
  const filed = caseRecord(file);
  const id = file.id ?? '';
  const name = filed?.record.client ?? say('Case {id}', { id });
  return named(
    'header',
    'head',
    element(
      'h1',
      {},
      element('span', { dir: 'auto' }, name),
      filed?.record.client === undefined ? '' : [' ', named('span', 'id', id)],
    ),
    filed ? named('p', 'standing', standing(page)) : named('p', 'none', noCase(page)),
    outcome(page),
    members(page),
  );
}

function standing(page: CasePage): Content {
  const { file, say, label, day } = page;
  const filed = caseRecord(file);
  if (!filed) return undefined;
  const { reading, record } = filed;
  const at = (key: string, ...content: Content[]): Content => opening({ reading, at: [key] }, ...content); // prettier-ignore
  const { status, risk, opened, closed, program, worker, supervisor } = record;
  return joined([
    at(
      'risk',
      element(
        'strong',
        { className: ['caseload-risk', ...(risk ? [`caseload-risk-${risk}`] : [])] },
        capitalised(risk ? label('risk', risk) : say('risk not stated')),
      ),
    ),
    at('status', status ? label('case-status', status) : say('status not stated')),
    program && at('program', program),
    opened && at('opened', openedSince(opened, page)),
    closed && at('closed', say('closed'), ' ', day(closed)),
    worker && at('worker', say('worker {worker}', { worker })),
    supervisor && at('supervisor', say('supervisor {supervisor}', { supervisor })),
  ]);
}

function openedSince(opened: Day, { file, say, day, moment }: CasePage): Content {
  const since = isClosed(file) ? '' : ` (${say(distanceInWords(opened, moment.today))})`;
  return [say('opened'), ' ', day(opened), since];
}

/** How a case ended, where it has. */
function outcome({ file, say }: CasePage): Content {
  const filed = caseRecord(file);
  if (filed?.record.outcome === undefined) return undefined;
  const { reading, record } = filed;
  return named(
    'p',
    'outcome',
    element('strong', {}, say('Outcome')),
    ': ',
    opening({ reading, at: ['outcome'] }, record.outcome),
  );
}

function members({ file, say }: CasePage): Content {
  const filed = caseRecord(file);
  const all = filed?.record.members ?? [];
  if (!filed || all.length === 0) return undefined;
  return named(
    'p',
    'members',
    say('Members'),
    ': ',
    joined(
      all.map(({ who, role }, index) => [
        opening({ reading: filed.reading, at: ['members', index] }, who ?? say('not named')),
        aside(role),
      ]),
      '; ',
    ),
  );
}

function noCase({ say, absent }: CasePage): string {
  return `${absent('case')} ${say('Only what other records say of the case is shown.')}`;
}
