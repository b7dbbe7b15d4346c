import type { CaseFile } from '../caseload/case-file.ts';
import type { Caseload } from '../caseload/caseload.ts';
import { casesOf } from '../caseload/workers.ts';
import type { Moment } from '../caseload/due.ts';
import type { CaseHistory } from '../plans/history/history.ts';
import type { Made } from './made.ts';
import { PictureList } from './pictures.ts';
import { spokenWith } from './spoken.ts';
import {
  type Period,
  speaking,
  type SummaryOptions,
  type View,
  viewOf,
  type Words,
} from './view.ts';

/** A caseload, or a worker's part of it, as a document tells of it. */
export interface CaseloadView extends Words {
  readonly caseload: Caseload;
  /** The worker whose cases these are; all cases of the caseload where none is named. */
  readonly worker: string | undefined;
  readonly cases: readonly CaseFile[];
  readonly moment: Moment;
  readonly period: Period;
  readonly made: Made;
  /** What became of the records of cases, by their ids; undefined where nobody asked. */
  readonly histories: ReadonlyMap<string, CaseHistory> | undefined;
  /** A case without its private records, with the words of this document. */
  readonly viewOfCase: (file: CaseFile) => View;
}

/** What a document about several cases is told. */
export interface CaseloadAsked {
  readonly caseload: Caseload;
  /** Where one is named, the document is of those of the cases alone that name them too. */
  readonly worker?: string | undefined;
  readonly cases: readonly CaseFile[];
}

export function caseloadViewOf(
  { caseload, worker, cases }: CaseloadAsked,
  moment: Moment,
  options: SummaryOptions,
): CaseloadView {
  const { spoken = spokenWith(options.speak), pictures = new PictureList() } = options;
  const unfiled = caseload.unfiled.readings;
  return {
    ...speaking(spoken, moment),
    caseload,
    worker,
    cases: worker === undefined ? cases : casesOf({ ...caseload, cases }, worker),
    moment,
    period: options.period ?? { to: moment.today },
    made: options.made ?? {},
    histories: options.histories,
    viewOfCase: (file) => {
      options.begun?.(file);
      return viewOf(file, moment, { ...options, unfiled, spoken, pictures });
    },
  };
}
