import { type Day, dayFrom } from '../../calendar/day.ts';
import { needsOf } from '../../caseload/assessed.ts';
import type { CaseFile } from '../../caseload/case-file.ts';
import { goalsOf, isOpenGoal } from '../../caseload/goals.ts';
import type { Settings } from '../../caseload/settings.ts';
import type { DataPath } from '../../records/fault.ts';
import type { Kind } from '../../records/record.ts';
import { faultOfNumber, faultOfWords, numberFrom, type WordsKind } from '../../writing/answers.ts';
import { codeMeanings } from '../../writing/code-meanings.ts';
import { type Choice, type Complaint, type Outcome, type Place, write } from '../ask.ts';
import { say, sayIt } from '../say.ts';
import { words } from '../tree/words.ts';

/** The codes of a place in a record as choices, each with what it means. */
export function codeChoices<Code extends string>(
  kind: Kind,
  at: DataPath,
  extra: readonly string[] = [],
): readonly Choice<Code>[] {
  const known = codeMeanings(kind, at).map(({ code, meaning }) => ({
    label: words(code),
    detail: say(meaning),
    answer: code as Code,
  }));
  return [...known, ...extra.map((code) => ({ label: words(code), answer: code as Code }))];
}

/** The goals of a case that are still open, by their ids. */
export function goalChoices(file: CaseFile | undefined): readonly Choice<string>[] {
  if (!file) return [];
  return goalsOf(file).flatMap(({ goal }) =>
    goal.id && isOpenGoal(goal)
      ? [{ label: goal.id, description: goal.goal ?? '', answer: goal.id }]
      : [],
  );
}

export function needChoices(file: CaseFile | undefined): readonly Choice<string>[] {
  if (!file) return [];
  return [...needsOf(file).values()].map(({ id, what }) => ({
    label: id,
    description: what.need ?? '',
    detail: [what.domain, what.urgency].flatMap((code) => (code ? words(code) : [])).join(' · '),
    answer: id,
  }));
}

/** What is wrong with words typed, in the editor's language. */
export function complainOfWords(kind: WordsKind): (text: string) => string | undefined {
  return (text) => {
    const fault = faultOfWords(text, kind);
    return fault && sayIt(fault);
  };
}

/** The same for words that may also be left out. */
export function complainIfGiven(kind: WordsKind): (text: string) => string | undefined {
  return (text) => (text === '' ? undefined : complainOfWords(kind)(text));
}

/** Lets a person write a number for a measure, within the instrument's range where it has one. */
export async function writeNumber(writing: {
  readonly place: Place;
  readonly prompt: string;
  readonly value: number | undefined;
  readonly measure: string;
  readonly known: Settings;
  readonly not?: number;
}): Promise<Outcome<number>> {
  const { place, prompt, value, measure, known, not } = writing;
  const outcome = await write({
    place,
    prompt,
    value: value?.toString(),
    complain: (text) => {
      const fault = faultOfNumber(text, measure, known);
      if (fault) return sayIt(fault);
      return not !== undefined && numberFrom(text) === not
        ? say('Write a number that differs from where it stands now')
        : undefined;
    },
  });
  if (typeof outcome !== 'object') return outcome;
  return { answer: numberFrom(outcome.answer) ?? 0 };
}

/** Lets a person write a day. */
export async function writeDay(writing: {
  readonly place: Place;
  readonly prompt: string;
  readonly value: Day | undefined;
  readonly complain: (text: string) => Complaint;
}): Promise<Outcome<Day>> {
  const outcome = await write({ ...writing, example: '2026-01-20' });
  if (typeof outcome !== 'object') return outcome;
  const answer = dayFrom(outcome.answer);
  return answer && { answer };
}
