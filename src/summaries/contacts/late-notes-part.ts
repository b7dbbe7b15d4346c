import type { Filed } from '../../caseload/case-file.ts';
import type { Interview } from '../../records/record.ts';
import { at, fact } from '../facts.ts';
import { list, paragraph, type Part } from '../nodes.ts';
import { notesInPeriod } from '../progress/in-period.ts';
import type { View } from '../view.ts';

/** Notes that say themselves that they were written late, each with its reason. */
export function lateNotesPart(view: View): Part {
  const { say, words, day } = view;
  const notes = notesInPeriod(view).filter(isLate);
  const items = notes.map((note) =>
    paragraph(
      words('Note of {day}: {reason}', {
        day: fact(at(note, 'date'), day(note.record.date)),
        reason: fact(at(note, 'late'), say('{reason}', { reason: note.record.late ?? '' })),
      }),
    ),
  );
  return {
    content: items.length > 0 ? [list(items)] : [],
    otherwise: say('No note of this period says that it was written late.'),
  };
}

function isLate({ record }: Filed<Interview>): boolean {
  return Boolean(record.late?.trim());
}
