import { dayFrom } from '../../calendar/day.ts';
import { isPlainMap, type Plain } from '../../records/plain.ts';
import { capitalised } from '../../text/capitalised.ts';
import { sentence } from '../../text/sentence.ts';
import { asMaps, partsChanged } from './parts.ts';
import { dayMoved, type Teller, type Telling, type Told } from './telling.ts';
import { codeSaid, dayInFull, quoted, quotedApart } from './words.ts';

/** How each change of a goal's steps is told, by where it is. */
export const stepTellers: Readonly<Record<string, Teller>> = {
  'goals/*/steps/*': stepItself,
  'goals/*/steps/*/step': ({ before, after, whose }) => {
    const [from, to] = quotedApart(before, after);
    return {
      kind: 'step-changed',
      sentence: sentence('{Whose}: a step now reads {to}; it read {from}', {
        Whose: capitalised(whose),
        from,
        to,
      }),
    };
  },
  'goals/*/steps/*/who': who,
  'goals/*/steps/*/by': (telling) => ({
    kind: 'step-moved',
    sentence: dayMoved(
      telling,
      {
        moved: '{Whose}: {step} is now due by {to}, {moved} than {from}',
        added: '{Whose}: {step} is now due by {to}',
        dropped: '{Whose}: {step} is no longer due by any day; it was due by {from}',
      },
      valuesOf(telling),
    ),
  }),
  'goals/*/steps/*/done': done,
};

function valuesOf({ difference, whose }: Telling): { Whose: string; step: string } {
  const after = difference.holders.at(-1)?.after ?? {};
  return { Whose: capitalised(whose), step: quoted(after['step'] ?? 'a step') };
}

function stepItself({ kind, before, after, whose, difference }: Telling): Told {
  const Whose = capitalised(whose);
  const [was, is] = asMaps(before, after, 'step');
  if (before === undefined) {
    const values = { Whose, step: `${quoted(is['step'] ?? after)}${moreOf(after)}` };
    return {
      kind: 'step-added',
      sentence: sentence('{Whose} has a new step: {step}', values),
    };
  }
  if (after === undefined) {
    const values = { Whose, step: `${quoted(was['step'] ?? before)}${moreOf(before)}` };
    return {
      kind: 'step-dropped',
      sentence: sentence('{Whose} no longer has the step {step}', values),
    };
  }
  const parts = partsChanged([was, is], kind, difference.after?.at ?? []);
  return {
    kind: 'step-changed',
    sentence: sentence('{Whose}: a step changed: {parts}', { Whose, parts }),
  };
}

/** Who does a step, by when, and whether it is done. */
function moreOf(step: Plain | undefined): string {
  if (!isPlainMap(step)) return '';
  const [by, doneOn] = [dayFrom(step['by']), dayFrom(step['done'])];
  const whoDoes = step['who'];
  const parts = [
    typeof whoDoes === 'string' ? codeSaid('step-who', whoDoes) : undefined,
    by && `by ${dayInFull(by)}`,
    doneOn && `done on ${dayInFull(doneOn)}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

const doers: Readonly<Record<string, string>> = {
  client: 'by the client',
  worker: 'by the worker',
  provider: 'by a provider',
  joint: 'together',
};

function who(telling: Telling): Told {
  const { before, after } = telling;
  const words = (value: Plain | undefined): string =>
    typeof value === 'string' && Object.hasOwn(doers, value)
      ? (doers[value] ?? '')
      : `by ${quoted(value)}`;
  const values = { ...valuesOf(telling), from: words(before), to: words(after) };
  const pattern =
    before === undefined
      ? '{Whose}: {step} is now done {to}'
      : after === undefined
        ? '{Whose}: {step} no longer says who does it; it was to be done {from}'
        : '{Whose}: {step} is now done {to}, no longer {from}';
  return { kind: 'step-changed', sentence: sentence(pattern, values) };
}

function done(telling: Telling): Told {
  const { before, after } = telling;
  const values = valuesOf(telling);
  const kind =
    before === undefined ? 'step-done' : after === undefined ? 'step-undone' : 'step-changed';
  const told = dayMoved(
    telling,
    {
      moved: '{Whose}: {step} is now said to be done on {to}, {moved} than {from}',
      added: '{Whose}: {step} was done on {to}',
      dropped: '{Whose}: {step} is no longer marked as done; it was done on {from}',
    },
    values,
  );
  return { kind, sentence: told };
}
