import type { Refused } from '../../caseload/git/refusals.ts';
import { speak } from '../../text/sentence.ts';
import { CannotLook } from '../cannot-look.ts';

/** What git answered; where it could not, the command ends with the reason and another way. */
export function granted<Answer extends object>(answer: Answer | Refused): Answer {
  if (!('refused' in answer)) return answer;
  throw new CannotLook(
    `${speak(answer.refused)}. Two files are compared without git by: caseload diff --files OLD.md NEW.md`,
  );
}
