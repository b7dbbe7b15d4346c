import type { Paragraph, RootContent } from 'mdast';
import { notWaiting } from '../ahead.ts';
import { heading, list, paragraph, type Part } from '../nodes.ts';
import type { View } from '../view.ts';
import { agreedNext } from './agreed-next.ts';
import { crisesOpen, crisisFollowUpLine } from './crises-open.ts';
import { isPromised, openStepsOf, stepLine } from './open-steps.ts';
import { recurringLines } from './recurring.ts';
import { supervisorQuestions } from './supervisor-questions.ts';
import { waitingReferralLine, waitingReferrals } from './waiting-referrals.ts';

/** All that was promised to the person, to others or to the supervisor and is not done, each once. */
export function promisesPart(view: View): Part {
  const { file, say } = view;
  const content: readonly RootContent[] = [
    ...agreedNext(view),
    ...under(
      say('Follow-ups after a crisis'),
      crisesOpen(view).map((crisis) => crisisFollowUpLine(crisis, view)),
    ),
    ...under(
      say('Steps of the worker, or taken together'),
      openStepsOf(file)
        .filter(({ step }) => isPromised(step))
        .map((open) => stepLine(open, view)),
    ),
    ...under(
      say('Referrals that wait'),
      waitingReferrals(file).map((filed) => waitingReferralLine(filed, view)),
    ),
    ...under(say('What the worker does again and again'), recurringLines(view)),
    ...under(say('Questions of the supervisor that are open'), supervisorQuestions(view)),
  ];
  const nothing = notWaiting(view) ?? say('Nothing that was promised is open.');
  return { content: [...content, ...notAll(content, view)], otherwise: nothing };
}

function under(title: string, lines: readonly Paragraph[]): readonly RootContent[] {
  return lines.length > 0 ? [heading(3, title), list(lines)] : [];
}

/** Where files cannot be read, nobody knows whether that is all. */
function notAll(content: readonly RootContent[], view: View): readonly RootContent[] {
  const { unread, say } = view;
  if (unread.own + unread.homeless === 0) return [];
  return [
    paragraph(
      content.length > 0
        ? say('More may have been promised in files that cannot be read.')
        : say('Nothing that was promised is open in what can be read.'),
    ),
  ];
}
