import type { Paragraph } from 'mdast';
import type { Kind } from '../../records/record.ts';
import { paragraph } from '../nodes.ts';
import type { View } from '../view.ts';

interface None {
  /** The records that would tell. */
  readonly kind: Kind;
  readonly none: string;
  /** Where files cannot be read, nobody knows whether there is none. */
  readonly unread: string;
  readonly hidden: string;
}

const nones = {
  contact: {
    kind: 'interview',
    none: 'No contact is noted in this period.',
    unread: 'No contact in this period is noted in what can be read.',
    hidden: 'No contact in this period is noted but in what is kept private.',
  },
  stage: {
    kind: 'interview',
    none: 'No contact in this period is noted under a stage of the work.',
    unread: 'No contact in this period that can be read is noted under a stage of the work.',
    hidden:
      'No contact in this period that is not kept private is noted under a stage of the work.',
  },
  crisis: {
    kind: 'interview',
    none: 'No crisis is noted in this period.',
    unread: 'No crisis in this period is noted in what can be read.',
    hidden: 'No crisis in this period is noted but in what is kept private.',
  },
  barrier: {
    kind: 'interview',
    none: 'No note of progress in this period has a heading for barriers or adjustments with words under it.',
    unread:
      'No note of progress in this period that can be read has a heading for barriers or adjustments with words under it.',
    hidden:
      'No note of progress in this period that is not kept private has a heading for barriers or adjustments with words under it.',
  },
  referral: {
    kind: 'referral',
    none: 'No referral was requested or answered in this period, and none waited for an answer.',
    unread:
      'In what can be read, no referral was requested or answered in this period, and none waited for an answer.',
    hidden:
      'But in what is kept private, no referral was requested or answered in this period, and none waited for an answer.',
  },
  consent: {
    kind: 'case',
    none: 'No consent was given, was withdrawn or ran out in this period.',
    unread: 'In what can be read, no consent was given, was withdrawn or ran out in this period.',
    hidden: 'The case record is kept private.',
  },
  decision: {
    kind: 'review',
    none: 'No decision of a supervisor is noted in this period.',
    unread: 'No decision of a supervisor in this period is noted in what can be read.',
    hidden: 'No decision of a supervisor in this period is noted but in what is kept private.',
  },
  assessment: {
    kind: 'assessment',
    none: 'No assessment in this period.',
    unread: 'No assessment in this period that can be read.',
    hidden: 'No assessment in this period that is not kept private.',
  },
} as const satisfies Readonly<Record<string, None>>;

/** Why nothing of something is told of the period: there is none, it is private, or it may be unread. */
export function noneInPeriod(
  what: keyof typeof nones,
  { hidden, unread, say }: Pick<View, 'hidden' | 'unread' | 'say'>,
): string {
  const none = nones[what];
  if (hidden.has(none.kind)) return say(none.hidden);
  return say(unread.own + unread.homeless > 0 ? none.unread : none.none);
}

/** What is not counted where notes are counted. */
export function notCounted({ hidden, unread, say }: View): readonly Paragraph[] {
  return [
    ...(unread.own + unread.homeless > 0
      ? [paragraph(say('Notes that cannot be read are not counted here.'))]
      : []),
    ...(hidden.has('interview') ? [paragraph(say('Private notes are not counted here.'))] : []),
  ];
}
