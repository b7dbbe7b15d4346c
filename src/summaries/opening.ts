import type { Paragraph, RootContent } from 'mdast';
import { caseRecord } from '../caseload/case-file.ts';
import type { Case } from '../records/record.ts';
import { heading, paragraph } from './nodes.ts';
import type { View } from './view.ts';
import { capitalised } from '../text/capitalised.ts';

/** The title, a line of facts, and how the case ended where it has. */
export function opening(view: View): readonly RootContent[] {
  const { file, say } = view;
  const record = caseRecord(file)?.record;
  const id = file.id ?? '';
  const title = record?.client
    ? say('{client} ({id})', { client: record.client, id })
    : say('Case {id}', { id });
  return [
    heading(1, title),
    paragraph(capitalised([...(record ? factsOf(record, view) : []), asOf(view)].join(' · '))),
    ...(record ? outcomeOf(record, view) : []),
  ];
}

function factsOf(record: Case, { say, label, day }: View): readonly string[] {
  const { status, risk, opened, closed, worker, program } = record;
  return [
    status ? label('case-status', status) : say('status not stated'),
    risk ? label('risk', risk) : say('risk not stated'),
    opened ? say('opened on {day}', { day: day(opened) }) : say('day of opening not stated'),
    ...(closed ? [say('closed on {day}', { day: day(closed) })] : []),
    worker ? say('worker {worker}', { worker }) : say('no worker named'),
    program ? say('{program}', { program }) : say('no program named'),
  ];
}

function asOf({ moment, day, say }: View): string {
  const { today } = moment;
  return say('as of {day} {year}', { day: day(today), year: today.slice(0, 4) });
}

function outcomeOf({ outcome }: Case, { say }: View): readonly Paragraph[] {
  return outcome ? [paragraph(say('Outcome: {outcome}', { outcome }))] : [];
}
