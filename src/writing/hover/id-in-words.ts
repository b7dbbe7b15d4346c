import { dayInWords, distanceInWords } from '../../calendar/words.ts';
import { needsOf, strengthsOf } from '../../caseload/assessed.ts';
import { caseRecord, type CaseFile } from '../../caseload/case-file.ts';
import { findCase } from '../../caseload/caseload.ts';
import { nextDue } from '../../caseload/due.ts';
import { goalsOf } from '../../caseload/goals.ts';
import { latestReading } from '../../caseload/readings.ts';
import type { Goal } from '../../records/record.ts';
import { speak, sentence } from '../../text/sentence.ts';
import type { Moment } from '../../caseload/due.ts';
import type { Pointed } from './pointed.ts';

type Lines = readonly string[] | undefined;

/** What an id stands for, how that stands, and its last reading. */
export function idInWords(pointed: Pointed, part: string): Lines {
  return byPart[part]?.(pointed);
}

const byPart: Readonly<Record<string, (pointed: Pointed) => Lines>> = {
  'case-id': caseInWords,
  'goal-id': goalInWords,
  'need-id': needInWords,
  'strength-id': strengthInWords,
};

function caseInWords({ word, surroundings }: Pointed): Lines {
  const file = findCase(surroundings.caseload, word);
  const record = file && caseRecord(file)?.record;
  if (!record) return undefined;
  const due = nextDue(file, surroundings.moment);
  return [
    titled(word, record.client),
    joined([
      record.status,
      record.risk && speak(sentence('risk {risk}', { risk: record.risk })),
      record.worker,
    ]),
    due
      ? speak(
          sentence('Next due {when}', {
            when: distanceInWords(due.day, surroundings.moment.today),
          }),
        )
      : '',
  ].filter(Boolean);
}

function goalInWords({ word, file, surroundings }: Pointed): Lines {
  const goal = goalsOf(file).find((each) => each.goal.id === word)?.goal;
  if (!goal) return undefined;
  return [
    titled(word, goal.goal),
    stateOf(goal, surroundings.moment),
    ...lastReadings(file, goal, surroundings.moment),
  ];
}

function stateOf(goal: Goal, { today }: Moment): string {
  const due =
    goal.due &&
    speak(
      sentence('due {day}, {distance}', {
        day: dayInWords(goal.due, today),
        distance: distanceInWords(goal.due, today),
      }),
    );
  return joined([goal.status, goal.achievement, due]);
}

function lastReadings(file: CaseFile, goal: Goal, { today }: Moment): readonly string[] {
  return (goal.measures ?? []).flatMap(({ name, target }) => {
    const last = name === undefined ? undefined : latestReading(file, name);
    if (!last || name === undefined) return [];
    const said = {
      name,
      value: last.value,
      day: dayInWords(last.day, today),
      target: target ?? '?',
    };
    return [speak(sentence('{name}: {value} on {day}, target {target}', said))];
  });
}

function needInWords({ word, file }: Pointed): Lines {
  const need = needsOf(file).get(word)?.what;
  if (!need) return undefined;
  const goals = goalsOf(file).flatMap(({ goal }) =>
    goal.addresses?.includes(word) ? (goal.id ?? []) : [],
  );
  const answered =
    goals.length > 0
      ? speak(sentence('Answered by {goals}', { goals: goals.join(', ') }))
      : speak(sentence('No goal answers it yet'));
  return [titled(word, need.need), joined([need.domain, need.urgency]), answered].filter(Boolean);
}

function strengthInWords({ word, file }: Pointed): Lines {
  const strength = strengthsOf(file).get(word)?.what;
  if (!strength) return undefined;
  const goals = goalsOf(file).flatMap(({ goal }) =>
    goal.uses?.includes(word) ? (goal.id ?? []) : [],
  );
  const used =
    goals.length > 0 ? speak(sentence('Used by {goals}', { goals: goals.join(', ') })) : '';
  return [titled(word, strength.strength), used].filter(Boolean);
}

function titled(id: string, says: string | undefined): string {
  return says ? `${id}: ${says}` : id;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
