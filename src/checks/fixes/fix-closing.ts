import type { Day } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/words.ts';
import { caseRecord } from '../../caseload/case-file.ts';
import { endOfPlan, finalAchievements } from '../../caseload/closing.ts';
import { lastContact } from '../../caseload/contacts.ts';
import { serves } from '../../caseload/stages.ts';
import { sentence } from '../../text/sentence.ts';
import { choice, Stop } from '../../text/snippet.ts';
import type { FixesOf } from '../check.ts';
import { changeRecord, insert, remove, set } from './change-record.ts';
import type { Fix, FixContext } from './fix.ts';
import { pathOf } from './fix-keys.ts';

/** The day of the closing note or else of the last contact, or one to be filled in. */
export const closingDayFixes: FixesOf = ({ reading }, context) => {
  const day = lastDayOf(context);
  const { today } = context.moment;
  const add = (value: string | Stop): Fix['change'] =>
    changeRecord(reading.path, set(['closed'], value));
  return [
    ...(day
      ? [{ title: sentence('Closed on {day}', { day: dayInWords(day, today) }), change: add(day) }]
      : []),
    { title: sentence('Add `closed`'), change: add(new Stop(today)), isPreferred: true },
  ];
};

function lastDayOf({ file, moment }: FixContext): Day | undefined {
  const note = file.records.interview.findLast(
    ({ record }) =>
      serves(record, 'termination-evaluation') && record.date && record.date <= moment.today,
  );
  return (note ?? lastContact(file, moment.today))?.record.date;
}

export const closingOutcomeFixes: FixesOf = ({ reading }) => [
  {
    title: sentence('Add `outcome`'),
    change: changeRecord(reading.path, set(['outcome'], new Stop('How things stood at the end…'))),
    isPreferred: true,
  },
];

/** How the goal ended, to be chosen. */
export const goalOutcomeFixes: FixesOf = ({ reading, place }) => {
  const at = pathOf(place)?.slice(0, 2);
  if (at?.length !== 2) return [];
  return [
    {
      title: sentence('Say how the goal ended'),
      change: changeRecord(reading.path, set([...at, 'achievement'], choice(finalAchievements))),
      isPreferred: true,
    },
  ];
};

/** Lets the note of the last contact serve the closing too, where that is what it was. */
export const closingNoteFixes: FixesOf = (_found, { file, moment }) => {
  const last = lastContact(file, moment.today);
  const closed = caseRecord(file)?.record.closed;
  if (!last?.record.date || last.reading.outdated || (closed && last.record.date > closed))
    return [];
  const { date, also } = last.record;
  const stage = 'termination-evaluation';
  const step = also ? insert(['also'], also.length, stage) : set(['also'], [stage]);
  const day = dayInWords(date, moment.today);
  return [
    {
      title: sentence('Let the note of {day} be the closing note too', { day }),
      change: changeRecord(last.reading.path, step),
    },
  ];
};

/** Ends of a referral: what was never sent was called off. */
export const openReferralFixes: FixesOf = ({ reading }) => {
  const isDraft = reading.record?.record === 'referral' && reading.record.status === 'draft';
  return (isDraft ? ['cancelled'] : ['completed', 'cancelled', 'failed']).map((status) => ({
    title: sentence('Write `{code}`', { code: status }),
    change: changeRecord(reading.path, set(['status'], status)),
  }));
};

export const openPlanFixes: FixesOf = ({ reading }) => {
  const { record } = reading;
  if (record?.record !== 'plan') return [];
  const likely = endOfPlan(record);
  const other = likely === 'revoked' ? 'completed' : 'revoked';
  return [likely, other].map((status) => ({
    title: sentence('Write `{code}`', { code: status }),
    change: changeRecord(reading.path, set(['status'], status)),
    isPreferred: status === likely,
  }));
};

/** How a case with a closing day ended, or that it goes on. */
export const closingStatusFixes: FixesOf = ({ reading }) => [
  ...['finished', 'cancelled'].map((status) => ({
    title: sentence('Write `{code}`', { code: status }),
    change: changeRecord(reading.path, set(['status'], status)),
  })),
  { title: sentence('Take `closed` out'), change: changeRecord(reading.path, remove(['closed'])) },
];
