import type { Day } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/words.ts';
import { findCase } from '../../caseload/caseload.ts';
import { instrumentOf, scaleOf } from '../../caseload/instruments.ts';
import { faultOfPastDay } from '../../writing/answers.ts';
import { newAssessment } from '../../writing/new-assessment.ts';
import { newInterview } from '../../writing/new-interview.ts';
import {
  addReading,
  measuresOf,
  notesOn,
  readingIn,
  readingTold,
} from '../../writing/record-reading.ts';
import { type Choice, pickOne, type Questions } from '../ask.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say, sayIt } from '../say.ts';
import { words } from '../tree/words.ts';
import { askAboutCase, caseAtHand, type OfCase, tell, warn } from './case-flow.ts';
import { changeRecord } from './change-record.ts';
import { writeDay, writeNumber } from './choices.ts';
import { goalIn } from './goal-in.ts';
import { writeNew } from './write-new.ts';

interface Answers extends OfCase {
  readonly measure: string;
  readonly value: number;
  readonly date: Day;
  /** The path of a note, or what kind of record is new. */
  readonly into: string;
}

const newNote = 'interview';
const newPicture = 'assessment';

/** "Record Reading": measure, number and day, written to a note of that day or to a new one. */
export async function startRecordReading(
  current: CurrentCaseload,
  argument: unknown,
): Promise<void> {
  const asked = await askAboutCase<Answers>(current, {
    title: say('Record Reading'),
    argument,
    questions: [...theReading(current, goalIn(argument)), whereTo(current)],
  });
  if (!asked) return;
  const { measure, value, date, into } = asked.answers;
  const at = { ...asked.at, moment: { ...asked.at.moment, today: date } };
  const readings = { [measure]: value };
  const isWritten =
    into === newPicture
      ? await writeNew(current, newAssessment(at, { readings }))
      : into === newNote
        ? await writeNew(current, newInterview(at, { stage: 'monitoring-progress', readings }))
        : await changeRecord(current, { path: into }, (text) => addReading(text, measure, value));
  const told = readingTold(measure, value, current.moment.settings);
  if (!isWritten || !told) return;
  if (told.asksForSafety) warn(sayIt(told.message));
  else tell(sayIt(told.message));
}

function theReading(current: CurrentCaseload, goal: string | undefined): Questions<Answers> {
  return [
    {
      key: 'measure',
      ask: ({ case: id, measure }, place) =>
        pickOne({
          ...place,
          prompt: say('What was measured?'),
          choices: measureChoices(current, id, goal),
          kept: measure,
        }),
    },
    {
      key: 'value',
      ask: ({ measure = '', value }, place) =>
        writeNumber({
          place,
          prompt: numberPrompt(measure, current),
          value,
          measure,
          known: current.moment.settings,
        }),
    },
    {
      key: 'date',
      ask: ({ date }, place) =>
        writeDay({
          place,
          prompt: say('On which day was it measured?'),
          value: date ?? current.moment.today,
          complain: (text) => {
            const fault = faultOfPastDay(text, current.moment.today);
            return fault && sayIt(fault);
          },
        }),
    },
  ];
}

function numberPrompt(measure: string, { moment }: CurrentCaseload): string {
  const instrument = instrumentOf(measure, moment.settings);
  if (!instrument) return say('{measure}: which number?', { measure });
  return say('{measure}: which number? {scale}', { measure, scale: sayIt(scaleOf(instrument)) });
}

function whereTo(current: CurrentCaseload): Questions<Answers>[number] {
  return {
    key: 'into',
    ask: ({ case: id = '', date, measure = '', into }, place) => {
      const file = findCase(current.value, id);
      const there = file && date ? notesOn(file, date) : [];
      const choices: readonly Choice<string>[] = [
        ...there.map(({ reading, record }) => {
          const known = readingIn(record, measure);
          return {
            label: record.record === 'interview' ? words(record.stage ?? '') : words(record.record),
            description: reading.path,
            ...(known === undefined
              ? {}
              : { detail: say('takes the place of {known}, which stands there now', { known }) }),
            answer: reading.path,
          };
        }),
        { label: say('A new interview note'), answer: newNote },
        { label: say('A new assessment'), answer: newPicture },
      ];
      const prompt =
        there.length > 0
          ? say('Write it to which record of that day?')
          : say('No record of that day is there yet. Where to write it?');
      return pickOne({ ...place, prompt, choices, kept: into });
    },
  };
}

/** The measures of a case; those of the goal a command was called on come first. */
function measureChoices(
  current: CurrentCaseload,
  id: string | undefined,
  goal: string | undefined,
): readonly Choice<string>[] {
  const file = caseAtHand(current, id)?.file;
  if (!file) return [];
  const { today } = current.moment;
  const isOfGoal = (goals: readonly string[]): number => Number(goals.includes(goal ?? ''));
  return measuresOf(file, current.moment.settings)
    .toSorted((one, other) => isOfGoal(other.goals) - isOfGoal(one.goals))
    .map(({ name, unit, goals, latest }) => ({
      label: name,
      description: [goals.join(', '), unit].filter(Boolean).join(' · '),
      ...(latest && {
        detail: say('last {value}, {day}', {
          value: latest.value,
          day: dayInWords(latest.day, today),
        }),
      }),
      answer: name,
    }));
}
