import { dayNumber } from '../calendar/day.ts';
import type { Compared } from './figures/figure.ts';
import type { Series, SeriesPhase, SeriesPoint } from './series.ts';

/** An intervention phase and the baseline phase that it is held against. */
export interface PhasePair {
  readonly baseline: SeriesPhase;
  readonly intervention: SeriesPhase;
  /** The readings that count: those outside the range of their instrument do not. */
  readonly compared: Compared;
}

/**
 * The phases that figures compare: the first baseline phase with the first intervention phase, as A
 * with B, then each later intervention phase with the baseline phase nearest before it. None for
 * what no goal counts on.
 */
export function comparedPhases({ phases, direction }: Series): readonly PhasePair[] {
  const first = phases.find(({ role }) => role === 'baseline');
  const later = phases.filter(({ role }) => role === 'intervention');
  return later.flatMap((intervention, index): readonly PhasePair[] => {
    const earlier = phases.slice(0, phases.indexOf(intervention));
    const nearest = earlier.findLast(({ role }) => role === 'baseline');
    const baseline = index === 0 ? first : nearest;
    if (!baseline) return [];
    return [{ baseline, intervention, compared: compare(baseline, intervention, direction) }];
  });
}

/** The readings of a phase that figures count. */
export function countedPoints({ points }: SeriesPhase): readonly SeriesPoint[] {
  return points.filter(({ isOutside }) => !isOutside);
}

function compare(one: SeriesPhase, other: SeriesPhase, direction: Compared['direction']): Compared {
  const [before, after] = [countedPoints(one), countedPoints(other)];
  return {
    baseline: before.map(({ value }) => value),
    intervention: after.map(({ value }) => value),
    direction,
    times: {
      baseline: before.map(({ day }) => dayNumber(day)),
      intervention: after.map(({ day }) => dayNumber(day)),
    },
  };
}
