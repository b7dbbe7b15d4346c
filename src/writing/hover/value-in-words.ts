import { dayFrom } from '../../calendar/day.ts';
import { dayInWords, distanceInWords } from '../../calendar/words.ts';
import { idInWords } from './id-in-words.ts';
import { measureInWords, readingInWords } from './measure-in-words.ts';
import type { Pointed } from './pointed.ts';

/** What a code, id, day, measure or reading says; undefined for free words. */
export function valueInWords(pointed: Pointed): readonly string[] | undefined {
  const { schema, keys } = pointed;
  const part = schema['x-part'] ?? '';
  const code = codeInWords(pointed);
  if (code) return code;
  if (part === 'day') return dayHover(pointed);
  if (part === 'measure-name') return measureInWords(pointed);
  if (keys[0] === 'readings') return readingInWords(pointed);
  if (schema.minimum === -2 && schema.maximum === 2) return ratingInWords(pointed);
  return idInWords(pointed, part);
}

function codeInWords({ schema, word, surroundings }: Pointed): readonly string[] | undefined {
  const at = schema.enum?.indexOf(word) ?? -1;
  if (at >= 0) {
    const about = [schema.enumDescriptions?.[at], schema['x-source']];
    return [word, ...about.filter((line) => line !== undefined)];
  }
  const { extraCodes } = surroundings.moment.settings;
  const isOwn = extraCodes[schema['x-part'] ?? '']?.includes(word) ?? false;
  return isOwn ? [word, 'A code of your agency'] : undefined;
}

function dayHover({ word, surroundings }: Pointed): readonly string[] | undefined {
  const { today } = surroundings.moment;
  const day = dayFrom(word);
  return day && [dayInWords(day, today), distanceInWords(day, today)];
}

/** The description of the level on the goal's own scale. */
function ratingInWords(pointed: Pointed): readonly string[] | undefined {
  const { word, keys } = pointed;
  const id = keys.at(-1) ?? '';
  const goal = idInWords({ ...pointed, word: id }, 'goal-id');
  const scale = goal && pointed.file.records.plan.flatMap(({ record }) => record.goals ?? []);
  const levels: Readonly<Record<string, string | undefined>> = {
    ...scale?.findLast((each) => each.id === id)?.scale,
  };
  return goal && [`${id} at ${word}`, levels[word] ?? '', ...goal.slice(1, 2)].filter(Boolean);
}
