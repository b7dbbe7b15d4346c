import type { PhrasingContent } from 'mdast';
import { disguiseNotes } from '../privacy/disguise-phrases.ts';
import { fact, within } from './facts.ts';
import type { Reader } from './made.ts';
import { type Inline, joined, type Part, paragraph, strong } from './nodes.ts';
import type { View } from './view.ts';

/** What the head of a document needs of what it tells of. */
export type Headed = Pick<View, 'made' | 'moment' | 'period' | 'say' | 'words' | 'day' | 'spoken'>;

/** When and from which records a document was made, what time it tells of, and who may read it. */
export function headPart(view: Headed): Part {
  const { say, words, made } = view;
  const lines = [
    asOf(view),
    ...periodLine(view),
    readersLine(made.reader ?? 'team', view),
    ...(made.isDisguised
      ? [
          words(say(disguiseNotes.done)),
          words(say(disguiseNotes.leftOut)),
          words(say(disguiseNotes.warning)),
        ]
      : []),
  ];
  const broken = lines.flatMap((line, index): readonly Inline[] =>
    index === 0 ? [line] : [{ type: 'break' }, line],
  );
  return { content: [paragraph(...broken)] };
}

/** Who may read a document. */
export function readersLine(reader: Reader, view: Headed): readonly PhrasingContent[] {
  const { say, words } = view;
  return words('{label}: {what}', {
    label: strong(say('May be read by')),
    what: readerWords(reader, view),
  });
}

function asOf({ made, moment, spoken, words }: Headed): readonly PhrasingContent[] {
  const today = spoken.fullDay(moment.today);
  const { revision } = made;
  if (!revision)
    return words(
      'As of {today}. The records are not in a repository that could be asked, so no revision is named.',
      { today },
    );
  const told = { today, revision: revision.id.slice(0, 10), day: spoken.fullDay(revision.day) };
  const { changed } = revision;
  if (changed === 0)
    return words('As of {today}, from the records at revision {revision} of {day}.', told);
  return changed === 1
    ? words(
        'As of {today}, from the records at revision {revision} of {day} and 1 file that has changed since and is not committed.',
        told,
      )
    : words(
        'As of {today}, from the records at revision {revision} of {day} and {changed} files that have changed since and are not committed.',
        { ...told, changed },
      );
}

function periodLine({ period, say, words, spoken }: Headed): readonly Inline[] {
  const { from, to } = period;
  if (from === undefined) return [];
  const days = {
    period: strong(say('Period')),
    from: spoken.fullDay(from),
    to: spoken.fullDay(to),
  };
  return [words('{period}: {from} to {to}', days)];
}

const readers = {
  team: 'the worker of this case, colleagues who stand in, and their supervisor; anyone else only with the person’s consent',
  supervisor: 'the worker and their supervisor',
  supervisors: 'the supervisors of these cases and the head of the service',
  person: 'the person it is about, who decides who else reads it',
  court: 'the court that asked for it, and those whom the court gives it to',
} as const;

function readerWords(reader: Reader, { say, words, day }: Headed): readonly PhrasingContent[] {
  if (typeof reader === 'string') return words(say(readers[reader]));
  const { expires } = reader.consent;
  const consent = fact(
    within(reader, 'for'),
    say('{consent}', { consent: reader.consent.for ?? say('purpose not stated') }),
  );
  const given = fact(within(reader, 'given'), day(reader.consent.given));
  return joined(
    [
      words('whom this consent of {given} names, and for nothing beyond it: {consent}', {
        given,
        consent,
      }),
      ...(expires
        ? [words('(until {day})', { day: fact(within(reader, 'expires'), day(expires)) })]
        : []),
    ],
    ' ',
  );
}
