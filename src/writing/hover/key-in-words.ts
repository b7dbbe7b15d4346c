import { checks } from '../../checks/index.ts';
import { idInWords } from './id-in-words.ts';
import { measureInWords } from './measure-in-words.ts';
import type { Pointed } from './pointed.ts';

/** What a key is for; a name that is used as a key is told as what it names. */
export function keyInWords(pointed: Pointed): readonly string[] | undefined {
  const { schema, holder, word } = pointed;
  const names = Object.hasOwn(holder.properties ?? {}, word) ? undefined : holder.propertyNames;
  const part = names?.['x-part'] ?? '';
  if (part === 'measure-name') return measureInWords(pointed);
  if (part === 'check-id') return checkInWords(word);
  if (names) return idInWords(pointed, part);
  if (schema.title === undefined) return undefined;
  const source = schema['x-source'];
  return [schema.title, schema.description ?? '', ...(source ? [source] : [])].filter(Boolean);
}

function checkInWords(id: string): readonly string[] | undefined {
  const check = checks.find((each) => each.id === id);
  return check && [check.id, check.because];
}
