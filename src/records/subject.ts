import type { DataPath } from './fault.ts';

const singular: Readonly<Record<string, string>> = {
  goals: 'goal',
  phases: 'phase',
  needs: 'need',
  strengths: 'strength',
  measures: 'measure',
  steps: 'step',
  strategies: 'strategy',
  activities: 'activity',
  evaluation: 'evaluation',
  supports: 'support',
  consents: 'consent',
  members: 'member',
  readings: 'reading',
  instruments: 'instrument',
  bands: 'band',
  'band-sets': 'band set',
  'cut-points': 'cut point',
  respondents: 'respondent',
};

/**
 * What a path stands for in words: `step 2 of goal G1`, `the crisis block`, `this plan`. Things
 * with an id are called by it, others by their place in the list, from 1.
 */
export function subjectAt(data: unknown, at: DataPath): string {
  const parts: string[] = [];
  let value: unknown = data;
  at.forEach((segment, index) => {
    value = child(value, segment);
    if (typeof segment === 'number') {
      parts.unshift(
        entryInWords(at[index - 1], idOf(value) ?? phaseOf(value, at[index - 1]) ?? segment + 1),
      );
    } else if (typeof at[index + 1] !== 'number') {
      parts.unshift(keyInWords(segment));
    }
  });
  return parts.length > 0 ? parts.join(' of ') : `this ${kindOf(data)}`;
}

/** A key as it may be told: one that is no plain word could be a record's prose. */
export function keyInWords(key: string): string {
  return /^[\w.-]{1,64}$/.test(key) ? `\`${key}\`` : 'a key';
}

/** A name that stands as a key, as it may be told at the start of a sentence. */
export function nameInWords(name: string): string {
  const told = keyInWords(name);
  return told.startsWith('`') ? told : 'This key';
}

function entryInWords(list: string | number | undefined, which: string | number): string {
  if (typeof list !== 'string') return `entry ${which}`;
  const one = Object.hasOwn(singular, list) ? singular[list] : undefined;
  return one ? `${one} ${which}` : `entry ${which} of ${keyInWords(list)}`;
}

function child(value: unknown, segment: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[segment];
}

function idOf(value: unknown): string | undefined {
  const id = child(value, 'id');
  return typeof id === 'string' && /^[\w.-]{1,64}$/.test(id) ? id : undefined;
}

function phaseOf(value: unknown, list: string | number | undefined): string | undefined {
  const name = list === 'phases' ? child(value, 'phase') : undefined;
  return typeof name === 'string' && /^[A-Z][0-9]{0,2}$/.test(name) ? name : undefined;
}

function kindOf(data: unknown): string {
  const kind = child(data, 'record');
  return typeof kind === 'string' ? kind.replace('-', ' ') : 'file';
}
