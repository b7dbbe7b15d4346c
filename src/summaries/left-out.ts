import type { View } from './view.ts';

/** What a document does not hold, so that nobody takes it for all there is: a sentence each. */
export function leftOut({ say, unread }: View, kept: number): readonly string[] {
  return [
    kept === 1 ? say('1 record is kept private and left out.') : '',
    kept > 1 ? say('{count} records are kept private and left out.', { count: kept }) : '',
    unread.own === 1 ? say('1 file of this case cannot be read.') : '',
    unread.own > 1 ? say('{count} files of this case cannot be read.', { count: unread.own }) : '',
  ].filter((line) => line !== '');
}
