import { type RecordCheck, toldByReading } from './check.ts';
import { openCase } from './examples/records.ts';

export const frontMatterNotClosed: RecordCheck = {
  id: 'front-matter-not-closed',
  theme: 'format',
  title: 'Front matter is not closed',
  because:
    'Front matter stands between two lines of three hyphens (the record format). Without the second, nobody can tell where the fields end and the narrative begins.',
  severity: 'error',
  over: 'record',
  bad: [[`---\n${openCase}\n\nJ.D. came on his own.`]],
  fixed: [[`---\n${openCase}\n---\n\nJ.D. came on his own.`]],
  good: [[`---\n${openCase}\n...\n\nJ.D. came on his own.`]],
  find: toldByReading('front-matter-not-closed'),
};
