import type { Spot } from '../../caseload/case-file.ts';
import { labelOf } from '../../caseload/labels.ts';
import type { Case } from '../../records/record.ts';
import type { Frame } from '../chart.ts';
import { plain } from '../words.ts';

/** Who or what helps, or could, as a case record names it, and where. */
export type MappedSupport = NonNullable<Case['supports']>[number] & Spot;

/** What a tie is like; `unsaid` where the record does not tell. */
export type Tie = NonNullable<MappedSupport['tie']> | 'unsaid';

export function tieOf({ tie }: MappedSupport): Tie {
  return tie ?? 'unsaid';
}

export function tieInWords(tie: Tie, { say }: Frame): string {
  return plain(say(tie === 'unsaid' ? 'tie not stated' : labelOf('support', tie)));
}

export function nameOf({ who }: MappedSupport, { say }: Frame): string {
  const name = plain(who ?? '');
  return name === '' ? plain(say('not named')) : name;
}

/** `family, strong tie`. */
export function aboutSupport(support: MappedSupport, frame: Frame): string {
  const { kind } = support;
  const words = kind === undefined ? [] : [plain(frame.say(labelOf('support', kind)))];
  return [...words, tieInWords(tieOf(support), frame)].join(', ');
}

/** `Maria, sister: family, strong tie`, and what she offers. */
export function supportInWords(support: MappedSupport, frame: Frame): string {
  const { offers } = support;
  const values = { name: nameOf(support, frame), about: aboutSupport(support, frame) };
  return plain(
    offers === undefined
      ? frame.say('{name}: {about}', values)
      : frame.say('{name}: {about}; offers {offers}', { ...values, offers }),
  );
}
