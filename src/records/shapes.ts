import type { Kind } from './record.ts';

/** How the parts of a value hang together, as far as two versions of it are to be held together. */
export interface Shape {
  /** The shapes of a map's values, by key; those of other keys are plain values. */
  readonly keys?: Readonly<Record<string, Shape>>;
  /** The shape of a list's items. */
  readonly items?: Shape;
  /** True where the order of the list's items says something. */
  readonly isOrdered?: boolean;
  /** The key that a lone sentence stands for, as `activity` in an activity without a map. */
  readonly main?: string;
}

const set: Shape = { items: {} };

const goal: Shape = {
  keys: {
    addresses: set,
    uses: set,
    measures: set,
    steps: set,
    strategies: { items: { keys: { activities: { items: { main: 'activity' } } } } },
    evaluation: set,
  },
};

/** Whom to turn to first, and what first: the order of a safety plan's lists is part of it. */
const inTurn: Shape = { items: { main: 'what' }, isOrdered: true };

const happened: Shape = { items: {}, isOrdered: true };

const shapes: Readonly<Record<Kind, Shape>> = {
  case: { keys: { members: set, supports: set, consents: set, tags: set } },
  assessment: { keys: { needs: set, strengths: set, readings: set } },
  plan: { keys: { goals: { items: goal }, phases: { items: { keys: { goals: set } } } } },
  interview: {
    keys: {
      also: set,
      present: set,
      goals: set,
      readings: set,
      crisis: { keys: { actions: happened, contacted: happened } },
      next: { main: 'what' },
    },
  },
  'safety-plan': {
    keys: {
      steps: {
        keys: {
          warnings: inTurn,
          alone: inTurn,
          distraction: inTurn,
          people: inTurn,
          professionals: inTurn,
          surroundings: inTurn,
        },
      },
    },
  },
  referral: {},
  review: {},
  reflection: {},
};

/** The shape of a record of a kind. Lists that it does not know keep their order. */
export function shapeOf(kind: Kind): Shape {
  return shapes[kind];
}
