import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { caseRecord } from '../../caseload/case-file.ts';
import { newestSafetyPlans } from '../../caseload/safety-plans.ts';
import { isAnswered, safetyAnswersUnfollowed } from '../../caseload/safety-answers.ts';
import { absenceOf } from '../absence.ts';
import { fact } from '../facts.ts';
import { heading, list, type Part, paragraph, strong, text } from '../nodes.ts';
import { riskWords } from '../opening.ts';
import type { View } from '../view.ts';
import { crisesOfYear, crisisDays, crisisItem, crisisLine } from './crises-told.ts';
import { sectionsTitled } from './note-sections.ts';
import { safetyPlans, safetyPlanWords } from './safety-plan-steps.ts';
import { toldSection } from './told-section.ts';
import { labelledLine } from './when-line.ts';

const most = 500;

/** Risk, what asks for a talk about safety, crises, what was said last of safety, and the plan for it. */
export function safetyPart(view: View): Part {
  const { say } = view;
  const crises = crisesOfYear(view);
  return {
    content: [
      paragraph(riskLine(view)),
      ...unfollowedAnswers(view),
      ...saidLast(view),
      heading(3, say('Crises of the last twelve months')),
      crises.length > 0
        ? list(crises.map((crisis) => crisisItem(crisis, view)))
        : paragraph(noCrisis(view)),
      heading(3, say('Safety plan')),
      ...safetyPlans(view),
    ],
  };
}

/** The same in a few lines: the steps of the plan are left to its record. */
export function safetyShortPart(view: View): Part {
  const crises = crisesOfYear(view);
  const [newest, ...others] = crises;
  const plans = newestSafetyPlans(view.file);
  const lines: readonly Paragraph[] = [
    paragraph(riskLine(view)),
    newest ? crisisLine(newest, view) : paragraph(noCrisis(view)),
    ...(others.length > 0
      ? [labelledLine(view.say('Other crises of the last twelve months'), crisisDays(others, view), view)] // prettier-ignore
      : []),
    ...(plans.length > 0
      ? plans.map((plan) => paragraph(safetyPlanWords(plan, view)))
      : [paragraph(absenceOf('safety-plan', view))]),
  ];
  return { content: [...unfollowedAnswers(view), list(lines)] };
}

function riskLine(view: View): readonly PhrasingContent[] {
  const filed = caseRecord(view.file);
  return filed ? [strong(riskWords(filed, view))] : [text(absenceOf('case', view))];
}

function noCrisis({ hidden, unread, say }: View): string {
  if (hidden.has('interview')) return say('No crisis in twelve months in the notes that are not private.'); // prettier-ignore
  return unread.own + unread.homeless > 0
    ? say('No crisis in twelve months in the notes that can be read.')
    : say('No crisis is noted in the last twelve months.');
}

/** Readings that ask for a talk about safety and after which nothing is noted. */
function unfollowedAnswers(view: View): readonly RootContent[] {
  const { file, moment, dues } = view;
  const waits = dues.filter(({ kind }) => kind === 'safety-answer');
  const answers = safetyAnswersUnfollowed(file, moment).filter(
    (answer) =>
      !isAnswered(answer) &&
      // What a private record tells of has been followed.
      waits.some(({ reading, at }) => reading === answer.reading && at.join() === answer.at.join()),
  );
  return answers.map((answer) => {
    const told = {
      measure: answer.instrument.title,
      value: fact(answer, view.spoken.number(answer.value)),
      day: view.day(answer.day),
    };
    return paragraph(
      strong(
        answer.isOver
          ? view.words('{measure}: {value} on {day}. No record says what followed.', told)
          : view.words('{measure}: {value} on {day}. No record says what followed: talk about safety.', told), // prettier-ignore
      ),
    );
  });
}

/** What the newest note with a part on safety says there. */
function saidLast(view: View): readonly RootContent[] {
  const { file, say, day } = view;
  const sections = sectionsTitled(file.records.interview, (title) => /^(?:safety|is .* safe|risk)$/.test(title)); // prettier-ignore
  const [newest] = sections;
  if (!newest) return [];
  return [
    heading(3, say('Last part of a note on safety, {day}', { day: day(newest.filed.record.date) })),
    ...toldSection(newest, most, view),
  ];
}
