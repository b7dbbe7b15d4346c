import { dayFrom } from '../../calendar/day.ts';
import type { Plain } from '../../records/plain.ts';
import { sentence } from '../../text/sentence.ts';
import type { ChangeKind } from './change.ts';
import { asMaps, partsChanged } from './parts.ts';
import { changed, type Teller, type Telling, type Told } from './telling.ts';
import { dayInFull, quoted } from './words.ts';

/** How each change of a case is told, by where it is. */
export const caseTellers: Readonly<Record<string, Teller>> = {
  status: (telling) => ({ kind: 'status-changed', sentence: changed(telling) }),
  risk: riskChanged,
  'members/*': (telling) => person(telling, { kind: 'member-changed', what: 'member' }),
  'supports/*': (telling) => person(telling, { kind: 'support-changed', what: 'support' }),
  'consents/*': consent,
};

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
  return typeof value === 'string' ? value : quoted(value);
}

function person(
  { kind: record, before, after, difference }: Telling,
  { kind, what }: { kind: ChangeKind; what: string },
): Told {
  const [was, is] = asMaps(before, after, 'who');
  const who = is['who'] ?? was['who'];
  const values = { what, who: typeof who === 'string' ? who : 'somebody' };
  if (before === undefined) return { kind, sentence: sentence('A new {what}: {who}', values) };
  if (after === undefined) return { kind, sentence: sentence('No longer a {what}: {who}', values) };
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
