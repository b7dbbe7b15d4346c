import { refuseBody } from '../records/body-guard.ts';
import { bodyTextOf } from '../records/body-text.ts';
import { lineSpan } from '../text/lines.ts';
import type { RecordCheck } from './check.ts';
import { interview } from './examples/records.ts';

const note = (words: string): string => `---\n${interview()}\n---\n${words}\n`;

export const textNotRead: RecordCheck = {
  id: 'text-not-read',
  theme: 'narrative',
  title: 'The text below the front matter is not looked at',
  because:
    'Text that is very long or nested very deep is not read, so that it cannot hold up everything else, and then nothing in it can be checked. Silence about a record must not look as if all were well (NASW Code of Ethics 3.04, client records).',
  severity: 'information',
  over: 'record',
  bad: [[note(`${'> '.repeat(40)}Forwarded once more.`)]],
  fixed: [[note('> Forwarded once more.')]],
  good: [[note(`${'- '.repeat(20)}A list in lists.`)], [interview()]],
  find: (reading) => {
    const { text, start } = bodyTextOf(reading);
    if (isSmall(text)) return [];
    const message = refuseBody(text);
    return message ? [{ reading, place: { span: lineSpan(reading.text, start) }, message }] : [];
  },
};

const deep = /^[ \t>*+\-\d.)]{17}/m;

/** Too short for any limit but that of depth, and with no line that could be nested so deep. */
function isSmall(text: string): boolean {
  return text.length < 2_000 && !deep.test(text);
}
