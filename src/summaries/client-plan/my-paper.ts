import type { RootContent } from 'mdast';
import { caseRecord, currentPlan } from '../../caseload/case-file.ts';
import { consentsOf } from '../../caseload/consents.ts';
import { at, fact } from '../facts.ts';
import { list, type Part, paragraph, table } from '../nodes.ts';
import { consentWords, isInForce } from '../supports.ts';
import type { View } from '../view.ts';
import { goalsOfMine } from './goals-of-mine.ts';

/** What the person agreed to share, until when, and that they may take it back. */
export function myConsents(view: View): Part {
  const { file, moment, say } = view;
  const held = consentsOf(file).filter(({ consent }) => isInForce(consent, file, moment.today));
  if (held.length === 0)
    return {
      content: [],
      otherwise: caseRecord(file)
        ? say('You have not said yes to share anything now.')
        : say('We cannot read what you said yes to.'),
    };
  return {
    content: [
      paragraph(say('You said yes to this:')),
      list(held.map((kept) => paragraph(consentWords(kept, view)))),
      paragraph(
        held.length === 1
          ? say('You may take this back at any time.')
          : say('You may take each of these back at any time.'),
      ),
    ],
  };
}

/** What is not on the paper. */
export function myGaps({ unread, say }: View): Part {
  return {
    content: [
      ...(unread.own + unread.homeless > 0
        ? [paragraph(say('We could not read some files. So there may be more to say.'))]
        : []),
      paragraph(say('What is kept private in your file is not on this paper.')),
    ],
  };
}

/** Lines for the names of both; none where there is nothing to agree on. */
export function mySigning(view: View): Part {
  const { say, words } = view;
  const status = currentPlan(view.file)?.record.status ?? 'draft';
  if (goalsOfMine(view).length === 0 || status === 'completed') return { content: [] };
  const filed = caseRecord(view.file);
  const worker = filed?.record.worker;
  const named =
    filed && worker
      ? words('Your worker ({worker})', {
          worker: fact(at(filed, 'worker'), say('{worker}', { worker })),
        })
      : words('Your worker');
  const content: readonly RootContent[] = [
    table(
      [say('Who'), say('Name'), say('Day')],
      [
        [say('You'), '', ''],
        [named, '', ''],
      ],
    ),
  ];
  return { content };
}
