import type { PhrasingContent } from 'mdast';
import { currentPlan, type Filed } from '../../caseload/case-file.ts';
import type { Plan } from '../../records/record.ts';
import { at, fact } from '../facts.ts';
import { type Inline, type Part, paragraph } from '../nodes.ts';
import { readersLine } from '../head.ts';
import { nameOfCase } from '../opening.ts';
import type { View } from '../view.ts';

/** Whose plan it is, of which day and which records, and who decides about it. */
export function myHead(view: View): Part {
  const { say, words, spoken, moment, made } = view;
  const name = nameOfCase(view);
  const lines = [
    words('This plan is for {name}, as of {day}.', { name, day: spoken.fullDay(moment.today) }),
    ...madeFrom(view),
    ...readBy(view),
    ...(made.isDisguised ? [say('Some names, places and days are changed here.')] : []),
  ];
  const broken = lines.flatMap((line, index): readonly Inline[] =>
    index === 0 ? [line] : [{ type: 'break' }, line],
  );
  return { content: [paragraph(...broken)] };
}

/** Who may read it beside the person, where it was made for others. */
function readBy(view: View): readonly Inline[] {
  const { reader = 'person' } = view.made;
  if (reader === 'person')
    return [view.words('This paper is yours. You say who else may read it.')];
  return [readersLine(reader, view)];
}

function madeFrom({ made, words, spoken }: View): readonly (readonly PhrasingContent[])[] {
  const { revision } = made;
  if (!revision) return [words('It was made from your file.')];
  const told = { revision: revision.id.slice(0, 10), day: spoken.fullDay(revision.day) };
  return [
    revision.changed === 0
      ? words('It was made from your file of {day} ({revision}).', told)
      : words('It was made from your file of {day} ({revision}) and what is new since.', told),
  ];
}

/** How the plan stands, where it is not simply in force. */
export function myPlan(view: View): Part {
  const plan = currentPlan(view.file);
  if (!plan) return { content: [], otherwise: noPlan(view) };
  return { content: [paragraph(standing(plan, view))] };
}

const standings: Partial<Readonly<Record<NonNullable<Plan['status']>, string>>> = {
  draft: 'This plan is a draft. It is not agreed yet.',
  'on-hold': 'This plan is on hold for now.',
  completed: 'This plan has ended.',
  revoked: 'This plan no longer holds.',
};

function standing(plan: Filed<Plan>, { say, words, day }: View): readonly PhrasingContent[] {
  const { status = 'draft', start } = plan.record;
  const said = standings[status];
  if (said) return [fact(at(plan, 'status'), say(said))];
  return start
    ? words('This plan began on {day}.', { day: fact(at(plan, 'start'), day(start)) })
    : [fact(at(plan, 'status'), say('This plan is in force.'))];
}

function noPlan({ hidden, unread, say }: View): string {
  if (hidden.has('plan')) return say('The plan is not on this paper.');
  return unread.own + unread.homeless > 0
    ? say('There is no plan here that we can read.')
    : say('There is no plan yet.');
}
