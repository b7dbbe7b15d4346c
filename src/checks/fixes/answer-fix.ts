import { sentence } from '../../text/sentence.ts';
import { Stop } from '../../text/snippet.ts';
import { changeRecord, type Filled, set } from './change-record.ts';
import type { Check, Found } from '../check.ts';
import type { Fix, FixContext } from './fix.ts';

/** Settles a finding with a reason, written into the record where it was found. */
export function answerFix(check: Check, { reading }: Found, { moment }: FixContext): Fix {
  const answers = reading.record?.answers;
  const because = new Stop('Why it does not apply here…');
  const answer: Filled = { because, date: moment.today };
  const step = !answers
    ? set(['answers'], { [check.id]: answer })
    : !Object.hasOwn(answers, check.id)
      ? set(['answers', check.id], answer)
      : set(['answers', check.id, 'because'], because);
  return {
    title: sentence('Answer “{finding}” with a reason', { finding: check.title }),
    change: changeRecord(reading.path, step),
  };
}
