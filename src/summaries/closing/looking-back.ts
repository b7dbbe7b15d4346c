import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { type Assessed, isStillNamed, needsOf, strengthsOf } from '../../caseload/assessed.ts';
import { mayHoldMore } from '../../caseload/case-file.ts';
import type { Need } from '../../records/record.ts';
import { absenceOf } from '../absence.ts';
import { fact, within } from '../facts.ts';
import { strengthList } from '../needs.ts';
import { joined, list, type Part, paragraph, strong } from '../nodes.ts';
import type { View } from '../view.ts';
import { closingNotes, noClosingNote, saidAtClosing } from './closing-notes.ts';
import { endedGoals } from './ended-goals.ts';

/** What was reached and learned, as the closing note says it, and the strengths that were named. */
export function whatHelped(view: View): Part {
  const { file, say } = view;
  const achieved = saidAtClosing('achievements', view);
  const learned = saidAtClosing('learned', view);
  const strengths = [...strengthsOf(file).values()];
  const told: readonly RootContent[] = [
    ...(achieved.length > 0 ? [paragraph(strong(say('What was achieved'))), ...achieved] : []),
    ...(learned.length > 0 ? [paragraph(strong(say('What was learned'))), ...learned] : []),
  ];
  return {
    content: [
      ...(told.length > 0
        ? told
        : [
            paragraph(
              noClosingNote(view) ?? say('The closing note has no heading for what helped.'),
            ),
          ]),
      ...(strengths.length > 0
        ? [paragraph(strong(say('Strengths'))), strengthList(strengths, view)]
        : [noStrength(view)]),
    ],
  };
}

function noStrength(view: View): Paragraph {
  const { file, say } = view;
  if (file.records.assessment.length === 0) return paragraph(absenceOf('assessment', view));
  return paragraph(say('No strength has been named.'));
}

/** What the person said of the work, where a heading of the closing note is about it. */
export function whatTheySaid(view: View): Part {
  const said = saidAtClosing('feedback', view);
  if (said.length > 0 || closingNotes(view).length === 0) return { content: said };
  const none = view.say(
    saidAtClosing('learned', view).length > 0
      ? 'The closing note has no heading for the person’s feedback; it may stand under what was learned.'
      : 'The closing note has no heading for the person’s feedback.',
  );
  return { content: [paragraph(none)] };
}

/** What the closing note calls open, and needs that stand without a goal that was achieved. */
export function whatRemains(view: View): Part {
  const said = saidAtClosing('concerns', view);
  const none = view.say('The closing note has no heading for remaining concerns.');
  const isSilent = said.length === 0 && closingNotes(view).length > 0;
  return { content: [...said, ...(isSilent ? [paragraph(none)] : []), ...openNeeds(view)] };
}

function openNeeds(view: View): readonly RootContent[] {
  const { file, say } = view;
  if (file.records.assessment.length === 0) return [paragraph(absenceOf('assessment', view))];
  const met = new Set(
    endedGoals(view)
      .filter(({ end }) => end === 'achieved')
      .flatMap(({ planned }) => planned.goal.addresses ?? []),
  );
  const open = [...needsOf(file).values()].filter(
    (need) => !met.has(need.id) && isStillNamed(file, need),
  );
  if (open.length === 0) {
    return [
      paragraph(
        mayHoldMore(file, 'assessment')
          ? say('Of the needs that can be read, each has a goal that was achieved.')
          : say('Each need that is named has a goal that was achieved.'),
      ),
    ];
  }
  return [
    paragraph(strong(say('Needs that no achieved goal addresses'))),
    list(open.map((need) => paragraph(needWords(need, view)))),
  ];
}

function needWords(need: Assessed<Need>, view: View): readonly PhrasingContent[] {
  const { say, words, label } = view;
  const goals = endedGoals(view)
    .filter(({ planned }) => planned.goal.addresses?.includes(need.id))
    .map(({ planned, outcome }) => {
      const { id } = planned.goal;
      const named = say('{id}', { id: id ?? say('without a number') });
      return outcome.outcome
        ? words('goal {named}: {outcome}', {
            named,
            outcome: fact(outcome, label('goal-achievement', outcome.outcome)),
          })
        : words('goal {named}: how it ended is not said', { named });
    });
  const told = joined(
    [
      strong(say('{id}', { id: need.id })),
      ' ',
      fact(within(need, 'need'), say('{need}', { need: need.what.need ?? say('not described') })),
    ],
    '',
  );
  return goals.length === 0
    ? words('{told} (no goal addressed it)', { told })
    : words('{told} ({goals})', { told, goals: joined(goals, view.spoken.between) });
}
