import { capitalised } from '../../text/capitalised.ts';
import { sentence } from '../../text/sentence.ts';
import { changed, dayMoved, type Teller, type Telling, type Told } from './telling.ts';
import { goalTellers } from './tell-goal.ts';
import { measureTellers } from './tell-measure.ts';
import { phaseTellers } from './tell-phase.ts';
import { stepTellers } from './tell-step.ts';
import { strategyTellers } from './tell-strategy.ts';
import { keyInWords, quotedApart } from './words.ts';

/** How each change of a plan is told, by where it is. */
export const planTellers: Readonly<Record<string, Teller>> = {
  status: (telling) => ({
    kind: 'status-changed',
    sentence: changed(telling),
    ...(telling.after === 'revoked' ? { weight: 'needs-a-look' } : {}),
  }),
  start: (telling) => ({
    kind: 'start-moved',
    sentence: dayMoved(
      telling,
      {
        moved: 'The plan now starts on {to}, {moved} than {from}',
        added: 'The plan now starts on {to}',
        dropped: 'The plan no longer says when it starts; it was {from}',
      },
      {},
    ),
  }),
  review: (telling) => ({
    kind: 'review-moved',
    sentence: dayMoved(
      telling,
      {
        moved: 'The review of the plan is now on {to}, {moved} than {from}',
        added: 'The review of the plan is now on {to}',
        dropped: 'The plan no longer has a day of review; it was {from}',
      },
      {},
    ),
  }),
  ...Object.fromEntries(
    ['needs', 'strengths', 'evidence', 'culture', 'collaboration'].map((factor) => [
      `choice/${factor}`,
      factorChanged,
    ]),
  ),
  ...Object.fromEntries(
    ['-2', '-1', '0', '1', '2'].map((level) => [`goals/*/scale/${level}`, levelChanged]),
  ),
  ...phaseTellers,
  ...goalTellers,
  ...measureTellers,
  ...stepTellers,
  ...strategyTellers,
};

function factorChanged({ kind, before, after, difference }: Telling): Told {
  const [from, to] = quotedApart(before, after);
  const at = difference.after?.at ?? difference.before?.at ?? [];
  const values = { factor: keyInWords(kind, at), from, to };
  const pattern =
    before === undefined
      ? 'The choice of strategies now rests on {factor}: {to}'
      : after === undefined
        ? 'The choice of strategies no longer says anything of {factor}; it said {from}'
        : 'What the choice of strategies says of {factor} is now {to}; it was {from}';
  return { kind: 'factor-changed', sentence: sentence(pattern, values) };
}

function levelChanged({ before, after, difference, whose }: Telling): Told {
  const at = difference.after?.at ?? difference.before?.at ?? [];
  const level = Number(at.at(-1));
  const [from, to] = quotedApart(before, after);
  const values = {
    Whose: capitalised(whose),
    level: level > 0 ? `+${level}` : `${level}`,
    from,
    to,
  };
  const pattern =
    before === undefined
      ? '{Whose}: its scale now has the level {level}: {to}'
      : after === undefined
        ? '{Whose}: its scale no longer has the level {level}; it was {from}'
        : '{Whose}: level {level} of its scale is now {to}; it was {from}';
  return { kind: 'scale-changed', sentence: sentence(pattern, values) };
}
