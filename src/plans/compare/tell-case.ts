import { dayFrom } from '../../calendar/day.ts';
import { isList, type Plain } from '../../records/plain.ts';
import { capitalised } from '../../text/capitalised.ts';
import { sentence } from '../../text/sentence.ts';
import type { ChangeKind } from './change.ts';
import { asMaps, partsChanged } from './parts.ts';
import {
  changed,
  type DayPatterns,
  dayMoved,
  type Teller,
  type Telling,
  type Told,
} from './telling.ts';
import { dayInFull, inARow, keyInWords, plainly, quoted, valueInWords } from './words.ts';

const days: Readonly<Record<'opened' | 'closed' | 'retain-until', DayPatterns>> = {
  opened: {
    moved: 'The case is now said to be opened on {to}, {moved} than {from}',
    added: 'The case was opened on {to}',
    dropped: 'The case no longer says when it was opened; it was {from}',
  },
  closed: {
    moved: 'The case is now said to be closed on {to}, {moved} than {from}',
    added: 'The case was closed on {to}',
    dropped: 'The case is no longer said to be closed; it was closed on {from}',
  },
  'retain-until': {
    moved: 'The case is now to be kept until {to}, {moved} than {from}',
    added: 'The case is now to be kept until {to}',
    dropped: 'The case no longer says until when it is kept; it was {from}',
  },
};

/** How each change of a case is told, by where it is. */
export const caseTellers: Readonly<Record<string, Teller>> = {
  status: (telling) => ({ kind: 'status-changed', sentence: changed(telling) }),
  risk: riskChanged,
  ...Object.fromEntries(
    ['client', 'worker', 'supervisor', 'program', 'priority', 'outcome'].map((key) => [key, nowIs]),
  ),
  ...Object.fromEntries(
    Object.entries(days).map(([key, patterns]) => [
      key,
      (telling: Telling): Told => ({
        kind: 'other-changed',
        sentence: dayMoved(telling, patterns, {}),
      }),
    ]),
  ),
  tags,
  'members/*': (telling) => person(telling, { kind: 'member-changed', what: 'member' }),
  'supports/*': (telling) => person(telling, { kind: 'support-changed', what: 'support' }),
  'consents/*': consent,
};

function nowIs({ kind, before, after, difference }: Telling): Told {
  const at = difference.after?.at ?? difference.before?.at ?? [];
  const words = (value: Plain | undefined): string => valueInWords(value, kind, at);
  const values = { what: keyInWords(kind, at), from: words(before), to: words(after) };
  const pattern =
    before === undefined
      ? 'The {what} is now {to}'
      : after === undefined
        ? 'The {what} is no longer said; it was {from}'
        : 'The {what} is now {to}, no longer {from}';
  return { kind: 'other-changed', sentence: sentence(pattern, values) };
}

function tags({ before, after }: Telling): Told {
  const list = (value: Plain | undefined): readonly Plain[] => (isList(value) ? value : []);
  const beside = (one: readonly Plain[], other: readonly Plain[]): string[] =>
    one.filter((tag) => !other.includes(tag)).map(quoted);
  const came = beside(list(after), list(before));
  const went = beside(list(before), list(after));
  const ways = [
    ...(came.length === 0 ? [] : [`${inARow(came)} came in`]),
    ...(went.length === 0 ? [] : [`${inARow(went)} went out`]),
  ];
  return {
    kind: 'other-changed',
    sentence: sentence('Tags of the case: {ways}', { ways: ways.join(', ') || 'changed' }),
  };
}

function riskChanged({ before, after }: Telling): Told {
  const values = { from: level(before), to: level(after) };
  const pattern =
    before === undefined
      ? 'The risk is now known: {to}'
      : after === undefined
        ? 'The risk is no longer said; it was {from}'
        : 'The risk went from {from} to {to}';
  return { kind: 'risk-changed', weight: 'needs-a-look', sentence: sentence(pattern, values) };
}

function level(value: Plain | undefined): string {
  return typeof value === 'string' ? plainly(value) : quoted(value);
}

function person(
  { kind: record, before, after, difference }: Telling,
  { kind, what }: { kind: ChangeKind; what: string },
): Told {
  const [was, is] = asMaps(before, after, 'who');
  const who = is['who'] ?? was['who'];
  const name = typeof who === 'string' && who !== '' ? plainly(who) : 'somebody';
  const values = { what, who: name, Who: capitalised(name) };
  if (before === undefined) return { kind, sentence: sentence('{Who} is a new {what}', values) };
  if (after === undefined)
    return { kind, sentence: sentence('{Who} is no longer a {what}', values) };
  const parts = partsChanged([was, is], record, difference.after?.at ?? []);
  return { kind, sentence: sentence('The {what} {who} changed: {parts}', { ...values, parts }) };
}

/** A consent that is new binds nobody who was not bound; all else takes something away or moves it. */
function consent({ kind: record, before, after, difference }: Telling): Told {
  const [was, is] = asMaps(before, after, 'for');
  const values = { for: quoted(is['for'] ?? was['for'] ?? '') };
  const kind = 'consent-changed';
  if (before === undefined) {
    return { kind, sentence: sentence('A new consent: {for}', values) };
  }
  const weight = 'needs-a-look';
  if (after === undefined) {
    return { kind, weight, sentence: sentence('The consent {for} is gone from the case', values) };
  }
  const [withdrawn, taken] = [dayFrom(is['withdrawn']), is['withdrawn'] !== was['withdrawn']];
  const others = Object.keys({ ...was, ...is }).filter((key) => was[key] !== is[key]);
  if (withdrawn && taken && was['withdrawn'] === undefined && others.length === 1) {
    const told = sentence('The consent {for} was withdrawn on {day}', {
      ...values,
      day: dayInFull(withdrawn),
    });
    return { kind, weight, sentence: told };
  }
  const parts = partsChanged([was, is], record, difference.after?.at ?? []);
  return {
    kind,
    weight,
    sentence: sentence('The consent {for} changed: {parts}', { ...values, parts }),
  };
}
