import type { Caseload } from '../../../src/caseload/caseload.ts';
import type { Moment } from '../../../src/caseload/due.ts';
import { defaultSettings } from '../../../src/caseload/settings.ts';
import {
  type CaseloadFigures,
  caseloadFigures,
} from '../../../src/summaries/caseload/caseload-figures.ts';
import type { Counted } from '../../../src/summaries/caseload/counted.ts';
import { day } from '../../calendar/the-day.ts';
import { caseloadOf, type Files } from '../../caseload/filed.ts';

export const today = day('2026-11-20');
export const moment: Moment = { today, settings: defaultSettings };

export function townCase(id: string, more = '', status = 'active'): string {
  return `record: case\nid: ${id}\nclient: ${id.slice(2)}\nstatus: ${status}\nopened: 2026-09-01\n${more}`;
}

export function townRecord(kind: string, id: string, more: string): string {
  return `record: ${kind}\ncase: ${id}\n${more}`;
}

export function figuresOf(files: Files): CaseloadFigures {
  return figuresOfCaseload(caseloadOf(files));
}

export function figuresOfCaseload(caseload: Caseload): CaseloadFigures {
  return caseloadFigures(caseload, moment);
}

/** Where a number leads: the case, what it is known by there, its file and the place in that. */
export function leadsTo({ instances }: Counted): readonly string[] {
  return instances.map(({ id = '', what, reading, at }) =>
    [id, ...(what === undefined ? [] : [what]), `${reading.path}:${at.join('.')}`].join(' '),
  );
}
