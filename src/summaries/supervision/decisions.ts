import type { BlockContent, PhrasingContent } from 'mdast';
import { currentPlan, type Filed } from '../../caseload/case-file.ts';
import { changesSince, countChanges } from '../../plans/changes-since.ts';
import { type OpenQuestion, openQuestions } from '../../plans/decisions.ts';
import { awaitsDecision, signOffOf } from '../../plans/sign-off.ts';
import type { Plan } from '../../records/record.ts';
import { absenceOf } from '../absence.ts';
import type { CaseloadView } from '../caseload-view.ts';
import { at, fact, within } from '../facts.ts';
import { joined, list, type Part, paragraph } from '../nodes.ts';
import { type Decided, signOffWords } from '../sign-off.ts';
import type { View } from '../view.ts';
import { lineOfCase, openCases } from './worker-cases.ts';

/** Plans that nobody decided on yet, then those that changed since the last decision. */
export function decisionsAwaitedPart(agenda: CaseloadView): Part {
  const awaited = openCases(agenda)
    .filter(({ file, moment }) => awaitsDecision(file, moment.outside))
    .flatMap((view) => {
      const plan = currentPlan(view.file);
      const signOff = signOffOf(view.file, view.moment.outside);
      return plan ? [{ view, plan, signOff }] : [];
    });
  const isNew = ({ signOff }: (typeof awaited)[number]): boolean => signOff.state === 'none';
  const inOrder = [...awaited.filter(isNew), ...awaited.filter((one) => !isNew(one))];
  const lines = inOrder.map(({ view, plan, signOff }) =>
    lineOfCase(
      view,
      signOff.state === 'none' || view.hidden.has('review')
        ? undecidedWords(plan, view)
        : lapsedWords(signOff, view),
    ),
  );
  return {
    content: lines.length > 0 ? [list(lines)] : [],
    otherwise: agenda.say('No plan waits for a decision.'),
  };
}

function undecidedWords(plan: Filed<Plan>, view: View): readonly PhrasingContent[] {
  const { words, label, day } = view;
  const { status, start } = plan.record;
  return joined(
    [
      words('The plan is {status}.', {
        status: fact(at(plan, 'status'), label('plan-status', status ?? 'draft')),
      }),
      ...(start ? [words('It began on {day}.', { day: fact(at(plan, 'start'), day(start)) })] : []),
      absenceOf('review', view),
    ],
    ' ',
  );
}

function lapsedWords(signOff: Decided, view: View): readonly PhrasingContent[] {
  const { file, moment, say } = view;
  const changes = countChanges(changesSince(file, moment.outside));
  const remark = changes
    ? changes.toLookAt === 0
      ? [say('None of them needs a look.')]
      : []
    : [say('What has changed since is not known here.')];
  return joined([signOffWords(signOff, view), ...remark], ' ');
}

/** Plans that were sent back and stand as they stood, and what the last decision asked. */
export function questionsOpenPart(agenda: CaseloadView): Part {
  const items = openCases(agenda).flatMap((view) => {
    const blocks = questionBlocks(view);
    return blocks.length > 0 ? [blocks] : [];
  });
  return {
    content: items.length > 0 ? [list(items)] : [],
    otherwise: agenda.say('No plan stands sent back, and no question of a decision is open.'),
  };
}

function questionBlocks(view: View): readonly BlockContent[] {
  const { file, moment, hidden, words, day } = view;
  const plan = currentPlan(file);
  if (!plan || hidden.has('review')) return [];
  const signOff = signOffOf(file, moment.outside);
  const questions = openQuestions(plan, file, moment.outside);
  const isSentBack = signOff.state === 'changes-requested' || signOff.state === 'rejected';
  const [first] = questions;
  if (!isSentBack && !first) return [];
  const head = isSentBack
    ? signOffWords(signOff, view)
    : words('Asked on {day} and not answered yet.', {
        day: first ? fact(at(first.review, 'date'), day(first.review.record.date)) : '',
      });
  const lines = questions.map((question) => paragraph(questionWords(question, view)));
  return [lineOfCase(view, head), ...(lines.length > 0 ? [list(lines)] : [])];
}

const asked = { query: '{id} was asked about.', return: '{id} was given back.' } as const;

function questionWords(
  { id, decision, because, review }: OpenQuestion,
  { say, words }: View,
): readonly PhrasingContent[] {
  const source = at(review, 'goals', id);
  return joined(
    [
      words(asked[decision], { id: fact(source, say('{id}', { id })) }),
      ...(because ? [fact(within(source, 'because'), say('{because}', { because }))] : []),
    ],
    ' ',
  );
}
