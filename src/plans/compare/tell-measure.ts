import { isPlainMap, type Plain, type PlainMap } from '../../records/plain.ts';
import { capitalised } from '../../text/capitalised.ts';
import { sentence } from '../../text/sentence.ts';
import { partsChanged } from './parts.ts';
import { changed, type Teller, type Telling, type Told } from './telling.ts';
import { plainly, quoted } from './words.ts';

/** How each change of a goal's measures is told, by where it is. */
export const measureTellers: Readonly<Record<string, Teller>> = {
  'goals/*/measures/*': measureItself,
  'goals/*/measures/*/name': (telling) => ({
    kind: 'measure-swapped',
    sentence: sentence('{Whose} is now measured by {to}, no longer by {from}', {
      Whose: capitalised(telling.whose),
      from: text(telling.before),
      to: text(telling.after),
    }),
  }),
  'goals/*/measures/*/unit': (telling) => {
    const measure = named(telling);
    return {
      kind: 'measure-changed',
      sentence: changed({ ...telling, whose: `${measure} for ${telling.whose}` }),
    };
  },
  'goals/*/measures/*/baseline': baseline,
  'goals/*/measures/*/target': target,
};

function text(value: Plain | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? plainly(value) : quoted(value);
}

function nameOf(measure: Plain | undefined): string {
  const name = isPlainMap(measure) ? measure['name'] : measure;
  return name === undefined || name === null ? 'a measure' : text(name);
}

function versionsOf({ difference }: Telling): { before: PlainMap; after: PlainMap } {
  return difference.holders.at(-1) ?? { before: {}, after: {} };
}

function named(telling: Telling): string {
  return nameOf(versionsOf(telling).after['name'] ?? 'a measure');
}

function measureItself({ kind, before, after, whose, difference }: Telling): Told {
  const values = { Whose: capitalised(whose), from: nameOf(before), to: nameOf(after) };
  if (before === undefined) {
    return {
      kind: 'measure-added',
      sentence: sentence('{Whose} is now measured by {to}', {
        ...values,
        to: `${values.to}${fromTo(after)}`,
      }),
    };
  }
  if (after === undefined) {
    return {
      kind: 'measure-dropped',
      sentence: sentence('{Whose} is no longer measured by {from}', {
        ...values,
        from: `${values.from}${fromTo(before)}`,
      }),
    };
  }
  if (values.from !== values.to) {
    const pattern = '{Whose} is now measured by {to}, no longer by {from}';
    const swapped = sentence(pattern, { ...values, to: `${values.to}${fromTo(after)}` });
    return { kind: 'measure-swapped', sentence: swapped };
  }
  const maps = [asMap(before), asMap(after)] as const;
  const parts = partsChanged(maps, kind, difference.after?.at ?? []);
  return {
    kind: 'measure-changed',
    sentence: sentence('{Whose}: {to} changed: {parts}', { ...values, parts }),
  };
}

function asMap(value: Plain | undefined): PlainMap {
  return isPlainMap(value) ? value : {};
}

/** The way of a measure: ` (4 to 30)`. */
function fromTo(measure: Plain | undefined): string {
  const { baseline: from, target: to } = asMap(measure);
  return typeof from === 'number' && typeof to === 'number' ? ` (${from} to ${to})` : '';
}

function baseline(telling: Telling): Told {
  const { before, after, whose } = telling;
  const values = { measure: named(telling), whose, from: text(before), to: text(after) };
  const kind = 'baseline-changed';
  if (before === undefined) {
    return {
      kind,
      sentence: sentence('The baseline of {measure} for {whose} is now known: {to}', values),
    };
  }
  const pattern =
    after === undefined
      ? 'The baseline of {measure} for {whose} was taken out; it was {from}'
      : 'The baseline of {measure} for {whose} was rewritten from {from} to {to}';
  return { kind, weight: 'needs-a-look', sentence: sentence(pattern, values) };
}

function target(telling: Telling): Told {
  const { before, after, whose } = telling;
  const values = { measure: named(telling), whose, from: text(before), to: text(after) };
  const kind = 'target-changed';
  if (before === undefined) {
    return {
      kind,
      sentence: sentence('The target of {measure} for {whose} is now set: {to}', values),
    };
  }
  if (after === undefined) {
    return {
      kind,
      weight: 'needs-a-look',
      sentence: sentence(
        'The target of {measure} for {whose} was taken out; it was {from}',
        values,
      ),
    };
  }
  const way = typeof before === 'number' && typeof after === 'number' && after < before;
  const verb = way ? 'lowered' : 'raised';
  const reach = reachOf(telling);
  // Lowered is taken for easier; where it is not, that is said.
  const isPlain = reach === (way ? 'easier' : 'harder');
  return {
    kind,
    ...(reach === 'harder' ? {} : { weight: 'needs-a-look' }),
    sentence: sentence(
      `The target of {measure} for {whose} was ${verb} from {from} to {to}${isPlain ? '' : ends[reach]}`,
      values,
    ),
  };
}

const ends = {
  easier: ', easier to reach',
  harder: ', harder to reach',
  turned: ', to the other side of its baseline',
  unknown: '; without a baseline it cannot be said which is easier',
} as const;

/**
 * Whether a new target is nearer to the baseline. The baseline that stood before is the one to go
 * by, since a new one may have been written to suit.
 */
function reachOf(telling: Telling): keyof typeof ends {
  const { before: was, after: is } = versionsOf(telling);
  const [from, to] = [telling.before, telling.after];
  const start = typeof was['baseline'] === 'number' ? was['baseline'] : is['baseline'];
  if (typeof from !== 'number' || typeof to !== 'number' || typeof start !== 'number')
    return 'unknown';
  if (Math.sign(to - start) * Math.sign(from - start) < 0) return 'turned';
  return Math.abs(to - start) < Math.abs(from - start) ? 'easier' : 'harder';
}
