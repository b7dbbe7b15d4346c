import { type Day, dayAfter } from '../../calendar/day.ts';
import { codes, type Goal } from '../../records/record.ts';
import { choice, Stop } from '../../text/snippet.ts';
import type { Filled } from './change-record.ts';
import type { Moment } from '../../caseload/due.ts';

/** Parts of assessments and plans with places to fill in. What is unfinished ends in dots. */

export function needToFill(id: string): Filled {
  return {
    id,
    need: new Stop('What is needed…'),
    domain: choice(codes['need-domain']),
    urgency: choice(codes.urgency),
  };
}

export function strengthToFill(id: string): Filled {
  return { id, strength: new Stop('What is strong…') };
}

export function measureToFill(): Filled {
  return {
    name: new Stop('name-of-measure'),
    unit: new Stop('What is counted…'),
    baseline: new Stop('0'),
    target: new Stop('1'),
  };
}

/** A step for the next two weeks, or until the goal is due where that is sooner. */
export function stepToFill({ due }: Goal, today: Day): Filled {
  const soon = dayAfter(today, 'P14D') ?? today;
  return {
    step: new Stop('A small step…'),
    who: choice(codes['step-who']),
    by: new Stop(due !== undefined && due >= today && due < soon ? due : soon),
  };
}

export function strategyToFill({ settings }: Moment): Filled {
  const types = [
    ...codes['intervention-type'],
    ...(settings.extraCodes['intervention-type'] ?? []),
  ];
  return {
    type: choice(types),
    strategy: new Stop('How the goal is to be reached…'),
    activities: [activityToFill()],
  };
}

export function activityToFill(): Filled {
  return { activity: new Stop('What is done…'), who: choice(codes['step-who']) };
}

export function evaluationToFill(): Filled {
  return { method: new Stop('How progress is looked at…'), every: choice(['P1M', 'P2W', 'P3M']) };
}
