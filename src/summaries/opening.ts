import type { PhrasingContent } from 'mdast';
import { caseRecord, type Filed } from '../caseload/case-file.ts';
import type { Case } from '../records/record.ts';
import { capitalised } from '../text/capitalised.ts';
import { absenceOf } from './absence.ts';
import { at, fact } from './facts.ts';
import { joined, list, type Part, paragraph } from './nodes.ts';
import type { View } from './view.ts';

/** `J.D. (C-0142)`, or the case by its number alone. */
export function nameOfCase({ file, say, words }: View): readonly PhrasingContent[] {
  const filed = caseRecord(file);
  const id = file.id ?? '';
  const client = filed?.record.client;
  return filed && client
    ? words('{client} ({id})', {
        client: fact(at(filed, 'client'), say('{client}', { client })),
        id: say('{id}', { id }),
      })
    : words('Case {id}', { id: say('{id}', { id }) });
}

/** How the case stands, a line each, and how it ended where it has. */
export function factsPart(view: View): Part {
  const filed = caseRecord(view.file);
  return {
    content: filed ? [list(factsOf(filed, view).map((words) => paragraph(words)))] : [],
    otherwise: absenceOf('case', view),
  };
}

function factsOf(filed: Filed<Case>, view: View): readonly (readonly PhrasingContent[])[] {
  const { say, words, day } = view;
  const { opened, closed, outcome, program, worker, supervisor } = filed.record;
  const days = joined(
    [
      opened
        ? words('opened on {day}', { day: fact(at(filed, 'opened'), day(opened)) })
        : say('day of opening not stated'),
      ...(closed
        ? [words('closed on {day}', { day: fact(at(filed, 'closed'), day(closed)) })]
        : []),
    ],
    ', ',
  );
  const said = (key: keyof Case, value: string): PhrasingContent =>
    fact(at(filed, key), say('{value}', { value }));
  return [
    words('Status: {status}; {days}', { status: statusWords(filed, view), days }),
    [riskWords(filed, view)],
    worker
      ? words('Worker: {worker}', { worker: said('worker', worker) })
      : words('No worker is named.'),
    ...(supervisor
      ? [words('Supervisor: {supervisor}', { supervisor: said('supervisor', supervisor) })]
      : []),
    ...(program ? [words('Program: {program}', { program: said('program', program) })] : []),
    ...(outcome ? [words('Outcome: {outcome}', { outcome: said('outcome', outcome) })] : []),
  ];
}

export function statusWords(filed: Filed<Case>, { say, label }: View): PhrasingContent {
  const { status } = filed.record;
  return fact(
    at(filed, 'status'),
    status ? label('case-status', status) : say('status not stated'),
  );
}

export function riskWords(filed: Filed<Case>, { say, label }: View): PhrasingContent {
  const { risk } = filed.record;
  return fact(at(filed, 'risk'), capitalised(risk ? label('risk', risk) : say('risk not stated')));
}
