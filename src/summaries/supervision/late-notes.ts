import type { PhrasingContent } from 'mdast';
import { type LateNote, lateNotesOf } from '../../caseload/late-notes.ts';
import type { CaseloadView } from '../caseload-view.ts';
import { at, fact } from '../facts.ts';
import { joined, type Part, paragraph } from '../nodes.ts';
import type { View } from '../view.ts';
import { isWithin, listByCase, workerCases } from './worker-cases.ts';

/** Notes that came in late in the period, with the reason where they say one. */
export function lateNotesPart(agenda: CaseloadView): Part {
  const { moment, say } = agenda;
  const isKnown = moment.outside?.history !== undefined;
  const content = listByCase(
    workerCases(agenda).map((view) => ({
      view,
      lines: isKnown ? lateLines(view) : ownWordsLines(view),
    })),
  );
  const none = content.length === 0 ? say('No note says that it was written late.') : '';
  return isKnown
    ? { content, otherwise: say('No note came in late in this time.') }
    : {
        content: [
          ...content,
          paragraph(
            joined(
              [none, say('When notes were saved is not known here: no repository was asked.')].filter((words) => words !== ''), // prettier-ignore
              ' ',
            ),
          ),
        ],
      };
}

function lateLines(view: View): readonly (readonly PhrasingContent[])[] {
  const { file, moment, period } = view;
  return lateNotesOf(file, moment)
    .filter(({ saved }) => isWithin(saved ?? moment.today, period))
    .map((note) => lateLine(note, view));
}

function lateLine(note: LateNote, { say, words, day }: View): readonly PhrasingContent[] {
  const { saved, record } = note;
  const told = { day: fact(at(note, 'date'), day(note.date)), saved: day(saved) };
  const reason = record.late?.trim();
  return joined(
    [
      saved
        ? words('The note of {day} was first saved in the repository on {saved}.', told)
        : words('The note of {day} is not saved in the repository yet.', told),
      reason
        ? words('Reason: {reason}', { reason: fact(at(note, 'late'), say('{reason}', { reason })) })
        : say('It gives no reason.'),
    ],
    ' ',
  );
}

/** Where no repository tells, the notes that call themselves late. */
function ownWordsLines(view: View): readonly (readonly PhrasingContent[])[] {
  const { file, period, say, words, day } = view;
  return file.records.interview
    .filter(({ record: { date, late } }) => late?.trim() && isWithin(date, period))
    .map((note) =>
      words('The note of {day} says why it is late: {reason}', {
        day: fact(at(note, 'date'), day(note.record.date)),
        reason: fact(at(note, 'late'), say('{reason}', { reason: note.record.late ?? '' })),
      }),
    );
}
