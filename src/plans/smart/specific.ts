import { sentence } from '../../text/sentence.ts';
import { sentenceOf } from '../goal-sentence.ts';
import type { Judging, Remark } from './remark.ts';

type Told = Omit<Remark, 'at' | 'on'>;

/** A sentence, one goal in it, and better without a vague verb or a service in place of an outcome. */
export function specific({ goal, name, around }: Judging): readonly Remark[] {
  if ((goal.goal?.trim() ?? '') === '') {
    const message = sentence('{name} has no sentence: write what will be different', { name });
    return [{ check: 'goal-not-specific', level: 'must', message, at: [], on: 'value' }];
  }
  const read = sentenceOf(goal, around.moment.settings.words);
  return told(name, read).map((remark) => ({ ...remark, at: ['goal'], on: 'value' }));
}

function told(name: string, read: ReturnType<typeof sentenceOf>): readonly Told[] {
  const remarks: Told[] = [];
  const tell = (check: string, level: Remark['level'], pattern: string): void => {
    const message = sentence(pattern, { name, verb: read.vagueVerb ?? '' });
    remarks.push({ check, level, message });
  };
  if (read.words < 3)
    tell('goal-not-specific', 'must', '{name} is too short to be specific: write a whole sentence');
  if (read.isTwo)
    tell('goal-holds-two', 'must', '{name} holds two goals: write each as a goal of its own');
  else if (read.sentences > 1)
    tell(
      'goal-not-specific',
      'must',
      '{name} holds more than one sentence: write one goal for each outcome',
    );
  if (read.vagueVerb !== undefined)
    tell(
      'goal-sentence-vague',
      'ought',
      '{name} begins with “{verb}”: say what will be seen when it is reached',
    );
  if (read.isService)
    tell(
      'goal-names-service',
      'ought',
      '{name} names a service: say what should be different because of it',
    );
  return remarks;
}
