import { sentence } from '../../text/sentence.ts';
import { Stop } from '../../text/snippet.ts';
import type { FixesOf } from '../check.ts';
import { changeRecord, set } from './change-record.ts';

/** Adds the reason why a note was written late, to be written over. */
export const lateFixes: FixesOf = ({ reading }, { moment }) => {
  const day = moment.outside?.history?.firstCommitted.get(reading.path) ?? moment.today;
  return [
    {
      title: sentence('Say under `late` why it was written late'),
      change: changeRecord(reading.path, set(['late'], new Stop(`Written on ${day}, because…`))),
      isPreferred: true,
    },
  ];
};
