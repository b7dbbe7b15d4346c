import { suggestAchievement } from '../../measures/achievement/suggest-achievement.ts';
import { sentence } from '../../text/sentence.ts';
import { changeRecord, set } from './change-record.ts';
import { ofGoal } from './fix-goals.ts';

/** Writes the achievement that the readings suggest, for a person who agrees. */
export const achievementFixes = ofGoal(({ goal, at, found, context: { file, moment } }) => {
  const planned = { goal, reading: found.reading, at };
  const suggested = suggestAchievement(planned, file, moment);
  if (!suggested) return [];
  const { code } = suggested;
  return [
    {
      title: sentence('Set `achievement` to `{code}`', { code }),
      change: changeRecord(found.reading.path, set([...at, 'achievement'], code)),
      isPreferred: true,
    },
  ];
});
