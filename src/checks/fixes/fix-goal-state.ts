import { strengthsOf } from '../../caseload/assessed.ts';
import { codes } from '../../records/record.ts';
import { sentence } from '../../text/sentence.ts';
import { choice, Stop } from '../../text/snippet.ts';
import { contradictionOf } from '../subjects/status-contradictions.ts';
import { changeRecord, remove, set } from './change-record.ts';
import type { Fix } from './fix.ts';
import { addToGoal, ofGoal } from './fix-goals.ts';

/** Why a goal was given up or rests. */
export const reasonFixes = ofGoal((there) => [addToGoal(there, 'reason', new Stop('Why…'))]);

export const readinessFixes = ofGoal((there) => [
  addToGoal(there, 'readiness', choice(codes['stage-of-change'])),
]);

/** A strength of the assessments, to be chosen. */
export const usesFixes = ofGoal((there) => {
  const strengths = [...strengthsOf(there.context.file).keys()];
  return strengths.length > 0 ? [addToGoal(there, 'uses', [choice(strengths)])] : [];
});

/** The levels without which a scale cannot be used, each with words to be written over. */
export const levelFixes = ofGoal(({ goal: { scale = {} }, at, found }) => {
  const described = Object.keys(scale).map(Number);
  const missing = [
    ...(described.some((level) => level < 0) ? [] : [-1]),
    ...(described.includes(0) ? [] : [0]),
    ...(described.some((level) => level > 0) ? [] : [1]),
  ];
  const steps = missing.map((level) =>
    set([...at, 'scale', String(level)], new Stop(levelWords[level] ?? '')),
  );
  const title = sentence('Add the levels that are missing');
  return [{ title, change: changeRecord(found.reading.path, ...steps), isPreferred: true }];
});

const levelWords: Readonly<Record<number, string>> = {
  [-1]: 'Less than expected…',
  0: 'What is expected…',
  1: 'More than expected…',
};

export const weightFixes = ofGoal((there) => [addToGoal(there, 'weight', new Stop('1'))]);

/** Another status or achievement, that agrees with what the other says; which is true one knows. */
export const stateFixes = ofGoal(({ goal, at, found }) => {
  const contradiction = contradictionOf(goal);
  if (!contradiction) return [];
  const { path } = found.reading;
  const write =
    (key: string) =>
    (code: string): Fix => ({
      title: sentence('Write `{key}: {code}`', { key, code }),
      change: changeRecord(path, set([...at, key], code)),
    });
  const takeOut: Fix = {
    title: sentence('Take `achievement` out until there is something to say'),
    change: changeRecord(path, remove([...at, 'achievement'])),
  };
  const { status, achievement, withoutAchievement } = contradiction.instead;
  return [
    ...status.map(write('status')),
    ...achievement.map(write('achievement')),
    ...(withoutAchievement ? [takeOut] : []),
  ];
});
