import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { CaseFile } from '../../src/caseload/case-file.ts';
import { makeCaseload } from '../../src/caseload/caseload.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import type { DisguiseLanguage, DisguiseWords } from '../../src/privacy/disguise-words.ts';
import { type Reading, readRecord } from '../../src/records/read-record.ts';
import { monthName } from '../../src/calendar/words.ts';
import { sentence, speak } from '../../src/text/sentence.ts';

/** What a disguise says, in English. */
export function saying(language: DisguiseLanguage = 'en', agency?: string): DisguiseWords {
  return {
    say: (pattern, values) => speak(sentence(pattern, values)),
    month: (day) => `${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`,
    language,
    agency,
  };
}

/** Records as the cases they belong to. */
export function casesOf(...texts: readonly string[]): readonly CaseFile[] {
  const readings = texts.flatMap((text, index): (readonly [string, Reading])[] => {
    const reading = readRecord({ path: `record-${index}.md`, text });
    return reading ? [[reading.path, reading]] : [];
  });
  return makeCaseload(new Map(readings), defaultSettings).cases;
}

export function treeOf(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}
