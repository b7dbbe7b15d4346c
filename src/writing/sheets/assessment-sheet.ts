import type { Assessment, Need } from '../../records/record.ts';
import {
  type Content,
  aside,
  element,
  factsOf,
  joined,
  listOf,
  named,
  partOf,
} from './elements.ts';
import { readingsPart } from './readings-part.ts';
import type { Sheet } from './sheet.ts';

/** An assessment: needs, strengths and readings of a day. */
export function assessmentSheet(sheet: Sheet<Assessment>): Content {
  const { record, say, day, lineOf } = sheet;
  const { needs = [], strengths = [] } = record;
  return [
    factsOf([[say('Date'), record.date && day(record.date)]]),
    partOf(
      say('Needs'),
      listOf(
        'needs',
        needs.map((need, index) => element('li', lineOf(['needs', index]), needWords(need, sheet))),
      ),
    ),
    partOf(
      say('Strengths'),
      listOf(
        'needs',
        strengths.map(({ id, strength }, index) =>
          element(
            'li',
            lineOf(['strengths', index]),
            named('span', 'id', id),
            ' ',
            element('span', { dir: 'auto' }, strength ?? say('not described')),
          ),
        ),
      ),
    ),
    readingsPart(record.readings, sheet),
  ];
}

function needWords({ id, need, domain, urgency, cause, words }: Need, sheet: Sheet): Content {
  const { say, label } = sheet;
  const about = [domain && label('need-domain', domain), urgency && label('urgency', urgency)];
  return [
    named('span', 'id', id),
    ' ',
    element('span', { dir: 'auto' }, need ?? say('not described')),
    aside(joined(about, ', ')),
    words && element('blockquote', { dir: 'auto' }, words),
    cause && element('p', { dir: 'auto' }, say('Cause: {cause}', { cause })),
  ];
}
