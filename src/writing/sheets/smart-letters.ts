import { judgeGoal, type LetterJudged, type SmartLetter } from '../../plans/smart.ts';
import type { Goal, Plan } from '../../records/record.ts';
import { type Content, element, markOf, named } from './elements.ts';
import type { Sheet } from './sheet.ts';

const names: Readonly<Record<SmartLetter, { readonly met: string; readonly unmet: string }>> = {
  S: { met: 'specific', unmet: 'not yet specific' },
  M: { met: 'measurable', unmet: 'not yet measurable' },
  A: { met: 'attainable', unmet: 'not yet attainable' },
  R: { met: 'relevant', unmet: 'not yet relevant' },
  T: { met: 'time-bound', unmet: 'not yet time-bound' },
};

/** The five letters of a goal, met and unmet, each with its word. */
export function smartLetters(goal: Goal, sheet: Sheet<Plan>): Content {
  const { record, reading, file, moment, isAlone, say } = sheet;
  const letters = judgeGoal(goal, { plan: { record, reading }, file, moment });
  return element(
    'ul',
    { className: ['caseload-smart'], ariaLabel: say('SMART') },
    letters.map(({ letter, met, remarks }) => {
      const isMet = met || (isAlone && addressesSomething(goal, { letter, met, remarks }));
      return element(
        'li',
        { className: [isMet ? 'caseload-met' : 'caseload-unmet'] },
        markOf(isMet ? '✓' : '✗'),
        named('strong', 'letter', letter),
        ` ${say(isMet ? names[letter].met : names[letter].unmet)}`,
      );
    }),
  );
}

/** Where the assessments are not known, a need that is named is taken for one of theirs. */
function addressesSomething(goal: Goal, { letter }: LetterJudged): boolean {
  return letter === 'R' && (goal.addresses ?? []).length > 0;
}
