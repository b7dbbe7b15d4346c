import { dayInWords } from '../../calendar/words.ts';
import type { CaseFile } from '../../caseload/case-file.ts';
import type { Moment } from '../../caseload/due.ts';
import { daysOf, type ServedStage, stagesOf } from '../../caseload/stages.ts';
import { say } from '../say.ts';
import { words } from './words.ts';
import type { TreeNode } from './node.ts';
import { capitalised } from '../../text/capitalised.ts';

/** The ten interview stages with the days they were served, those never served too. */
export function stagesNode(file: CaseFile, moment: Moment, parent: string): TreeNode {
  const stages = stagesOf(file);
  const served = stages.filter(({ notes }) => notes.length > 0).length;
  const id = `${parent}/stages`;
  const description = say('{served} of {all} held', { served, all: stages.length });
  return {
    id,
    kind: 'stages',
    label: say('Interview stages'),
    description,
    spoken: say('Interview stages, {description}', { description }),
    children: () =>
      stages.map(({ stage, notes }) => {
        const label = capitalised(words(stage));
        const days = daysOf(notes).map((day) => dayInWords(day, moment.today));
        const latest = notes.at(-1);
        const when = days.length > 0 ? days.join(', ') : say('not yet');
        return {
          id: `${id}/${stage}`,
          kind: latest ? 'stage-served' : 'stage-unserved',
          label,
          description: when,
          spoken: say('{label}, {when}', { label, when }),
          ...(latest ? { opens: { reading: latest.reading, at: ['stage'] } } : {}),
          ...(notes.length > 1
            ? { children: () => noteNodes(notes, moment, `${id}/${stage}`) }
            : {}),
        };
      }),
  };
}

function noteNodes(
  notes: ServedStage['notes'],
  moment: Moment,
  parent: string,
): readonly TreeNode[] {
  return notes.toReversed().map(({ reading, record }) => {
    const label = record.date ? dayInWords(record.date, moment.today) : reading.path;
    const description = words(record.setting ?? '');
    return {
      id: `${parent}/${reading.path}`,
      kind: 'note',
      label,
      description,
      spoken: say('Note of {label}, {description}', { label, description }),
      opens: { reading, at: ['date'] },
    };
  });
}
