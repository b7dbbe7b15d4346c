import { dayFrom } from '../../calendar/day.ts';
import { isPlainMap, type Plain, type PlainMap } from '../../records/plain.ts';
import { capitalised } from '../../text/capitalised.ts';
import { sentence, type Sentence } from '../../text/sentence.ts';
import type { ChangeKind } from './change.ts';
import { extensionsOf, ordinal } from './extensions.ts';
import { changed, dayMoved, type Teller, type Telling, type Told } from './telling.ts';
import { codeSaid, goalName, inARow, plainly, quoted, quotedApart } from './words.ts';

const saying =
  (kind: ChangeKind): Teller =>
  (telling) => ({ kind, sentence: changed(telling) });

/** How each change of a goal is told, by where it is. */
export const goalTellers: Readonly<Record<string, Teller>> = {
  'goals/*': goalItself,
  'goals/*/id': renamed,
  'goals/*/goal': reworded,
  'goals/*/status': status,
  'goals/*/achievement': saying('achievement-changed'),
  'goals/*/source': saying('source-changed'),
  'goals/*/weight': saying('weight-changed'),
  'goals/*/reason': reason,
  'goals/*/addresses': (telling) => ({
    kind: 'needs-changed',
    sentence: listChanged(telling, 'addresses'),
  }),
  'goals/*/uses': (telling) => ({
    kind: 'strengths-changed',
    sentence: listChanged(telling, 'builds on'),
  }),
  'goals/*/readiness': saying('readiness-changed'),
  'goals/*/start': (telling) => ({
    kind: 'start-moved',
    sentence: dayMoved(
      telling,
      {
        moved: '{Whose} now starts on {to}, {moved} than {from}',
        added: '{Whose} now starts on {to}',
        dropped: '{Whose} no longer has a day to start; it was {from}',
      },
      { Whose: capitalised(telling.whose) },
    ),
  }),
  'goals/*/due': due,
  'goals/*/scale': scale,
};

function scale(telling: Telling): Told {
  const { before, after, whose } = telling;
  const values = { Whose: capitalised(whose) };
  const kind = 'scale-changed';
  if (before === undefined)
    return { kind, sentence: sentence('{Whose} now has an attainment scale', values) };
  if (after === undefined)
    return { kind, sentence: sentence('{Whose} no longer has an attainment scale', values) };
  return { kind, sentence: changed(telling) };
}

/** Where a goal is over, or was given up with a reason, its going is tidying up. */
function isSettled(goal: PlainMap): boolean {
  const state = goal['status'];
  return (
    state === 'completed' || state === 'entered-in-error' || (isGivenUp(state) && !!goal['reason'])
  );
}

function stateInWords(state: Plain | undefined): string {
  return typeof state === 'string' ? codeSaid('goal-status', state) : quoted(state);
}

function isGivenUp(state: Plain | undefined): boolean {
  return state === 'cancelled' || state === 'rejected';
}

function goalItself({ before, after }: Telling): Told {
  const goal = after ?? before ?? null;
  const map = isPlainMap(goal) ? goal : {};
  const values = { Goal: capitalised(goalName(goal)), words: quoted(map['goal'] ?? goal) };
  if (before === undefined) {
    return { kind: 'goal-added', sentence: sentence('{Goal} is new: {words}', values) };
  }
  if (after !== undefined)
    return { kind: 'other-changed', sentence: sentence('{Goal} changed', values) };
  if (isSettled(map)) {
    const state = stateInWords(map['status']);
    return {
      kind: 'goal-dropped',
      sentence: sentence('{Goal} is gone from the plan; it was {state}: {words}', {
        ...values,
        state,
      }),
    };
  }
  return {
    kind: 'goal-dropped',
    weight: 'needs-a-look',
    sentence: sentence('{Goal} is gone from the plan without a reason: {words}', values),
  };
}

function renamed({ before, after, difference }: Telling): Told {
  const { before: was, after: is } = difference.holders[1] ?? { before: {}, after: {} };
  const values = {
    Before: capitalised(goalName(was)),
    after: typeof after === 'string' ? plainly(after) : quoted(after),
  };
  if (after === undefined) {
    return {
      kind: 'goal-renamed',
      sentence: sentence('{Before} no longer has a number: {words}', {
        ...values,
        words: quoted(is['goal'] ?? ''),
      }),
    };
  }
  return {
    kind: 'goal-renamed',
    sentence:
      before === undefined
        ? sentence('{Before} now has the number {after}', values)
        : sentence('{Before} is now called {after}', values),
  };
}

function reworded({ before, after, whose }: Telling): Told {
  const [from, to] = quotedApart(before, after);
  const values = { Whose: capitalised(whose), from, to };
  const kind = 'goal-reworded';
  if (before === undefined) return { kind, sentence: sentence('{Whose} now reads {to}', values) };
  if (after === undefined) {
    return { kind, sentence: sentence('{Whose} has no sentence any more; it read {from}', values) };
  }
  return { kind, sentence: sentence('{Whose} now reads {to}; it read {from}', values) };
}

function status(telling: Telling): Told {
  const { after, difference, whose } = telling;
  const goal = difference.holders[1]?.after ?? {};
  const told: Told = { kind: 'status-changed', sentence: changed(telling) };
  if (!isGivenUp(after) || goal['reason']) return told;
  return {
    ...told,
    weight: 'needs-a-look',
    sentence: sentence('{Whose} was {state}, and no reason is given', {
      Whose: capitalised(whose),
      state: stateInWords(after),
    }),
  };
}

function reason(telling: Telling): Told {
  const { before, after, difference, whose } = telling;
  const goal = difference.holders[1]?.after ?? {};
  const isLost = after === undefined && isGivenUp(goal['status']);
  const [from, to] = quotedApart(before, after);
  const values = { whose, from, to };
  const pattern =
    before === undefined
      ? 'A reason now stands at {whose}: {to}'
      : after === undefined
        ? 'The reason at {whose} was taken out; it was {from}'
        : 'The reason at {whose} is now {to}; it was {from}';
  return {
    kind: 'reason-changed',
    sentence: sentence(pattern, values),
    ...(isLost ? { weight: 'needs-a-look' } : {}),
  };
}

/** What came to a list of ids and what went: `Goal G1 now addresses N1 and N3, no longer N2`. */
function listChanged(telling: Telling, verb: string): Sentence {
  const [was, is] = [idsIn(telling.before), idsIn(telling.after)];
  const came = is.filter((item) => !was.includes(item));
  const went = was.filter((item) => !is.includes(item));
  const values = { Whose: capitalised(telling.whose), from: inARow(went.toSorted()) };
  if (came.length === 0 && went.length === 0) return changed(telling);
  if (came.length === 0) return sentence(`{Whose} no longer ${verb} {from}`, values);
  const isMore = went.length === 0 && was.length > 0;
  const to = inARow((isMore ? came : is).toSorted());
  const pattern = `{Whose} now ${isMore ? 'also ' : ''}${verb} {to}${went.length > 0 ? ', no longer {from}' : ''}`;
  return sentence(pattern, { ...values, to });
}

function idsIn(value: Plain | undefined): readonly string[] {
  if (value === undefined) return [];
  const items = Array.isArray(value) ? (value as readonly Plain[]) : [value];
  return items.map((item) => (typeof item === 'string' ? plainly(item) : quoted(item)));
}

function due(telling: Telling): Told {
  const { before, after, whose } = telling;
  const [from, to] = [dayFrom(before), dayFrom(after)];
  const count = from && (after === undefined || (to && to > from)) ? counted(telling) : undefined;
  const moved = '{Whose} is now due on {to}, {moved} than {from}';
  const told = dayMoved(
    telling,
    {
      moved: count === undefined ? moved : `${moved}: the {nth} extension`,
      added: '{Whose} is now due on {to}',
      dropped: '{Whose} is no longer due on any day; it was due on {from}',
    },
    { Whose: capitalised(whose), nth: count === undefined ? '' : ordinal(count) },
  );
  const isAgain = count !== undefined && count > 1;
  return { kind: 'due-moved', sentence: told, ...(isAgain ? { weight: 'needs-a-look' } : {}) };
}

/** Which extension this one is, where the revisions before it are known. */
function counted({ context, versions, difference }: Telling): number | undefined {
  if (!context.earlier) return undefined;
  const place = difference.within.before.at(-1);
  if (typeof place !== 'number') return undefined;
  return extensionsOf([...context.earlier, versions.before], place) + 1;
}
