import type { PhrasingContent } from 'mdast';
import type { Filed } from '../../caseload/case-file.ts';
import type { Interview } from '../../records/record.ts';
import { at, fact } from '../facts.ts';
import { type Inline, joined, paragraph, type Part, table } from '../nodes.ts';
import { undated } from '../progress/contacts-part.ts';
import { notesInPeriod } from '../progress/in-period.ts';
import { noneInPeriod, notCounted } from '../progress/none-in-period.ts';
import type { View } from '../view.ts';

/** Every contact noted in the period, a row each, oldest first; nothing of what was said in it. */
export function contactLog(view: View): Part {
  const { say } = view;
  const notes = notesInPeriod(view);
  const head = [
    say('Date'),
    say('Setting'),
    say('Attendance'),
    say('Minutes'),
    say('Stages'),
    say('Present'),
    say('Goals'),
  ];
  const rows = notes.map((note) => rowOf(note, view));
  const align = head.map((_, index) => (index === 3 ? ('right' as const) : null));
  return {
    content: [
      rows.length > 0 ? table(head, rows, align) : paragraph(noneInPeriod('contact', view)),
      ...undated(view),
      ...(rows.length > 0 ? notCounted(view) : []),
    ],
  };
}

function rowOf(note: Filed<Interview>, view: View): readonly Inline[] {
  const { say, spoken, label } = view;
  const { date, setting, attendance, minutes, present = [], goals = [] } = note.record;
  const cell = (key: keyof Interview, words: string | undefined): Inline =>
    words ? fact(at(note, key), words) : say('not stated');
  const row = [
    cell('date', date && spoken.fullDay(date)),
    cell('setting', setting && label('setting', setting)),
    cell('attendance', attendance && label('attendance', attendance)),
    cell('minutes', minutes === undefined ? undefined : spoken.number(minutes)),
    stagesOf(note, view),
    cell('present', present.map((who) => say('{who}', { who })).join(', ')),
    cell('goals', goals.map((goal) => say('{goal}', { goal })).join(', ')),
  ];
  return row;
}

/** What the contact was mainly for, then what else it served. */
function stagesOf(note: Filed<Interview>, view: View): readonly PhrasingContent[] | string {
  const { say, label } = view;
  const { stage, also = [] } = note.record;
  const others = [...new Set(also)].filter((other) => other !== stage);
  const parts = [
    ...(stage ? [fact(at(note, 'stage'), label('stage', stage))] : []),
    ...others.map((other) => fact(at(note, 'also', also.indexOf(other)), label('stage', other))),
  ];
  return parts.length > 0 ? joined(parts, view.spoken.between) : say('not stated');
}
