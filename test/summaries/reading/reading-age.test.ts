import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { CaseFile } from '../../../src/caseload/case-file.ts';
import { readRecord } from '../../../src/records/read-record.ts';
import { readingRemarks } from '../../../src/summaries/client-plan/reading-remarks.ts';
import { spokenWith } from '../../../src/summaries/spoken.ts';
import { fact } from '../../../src/summaries/facts.ts';
import { paragraph } from '../../../src/summaries/nodes.ts';
import { hardSentences } from '../../../src/summaries/reading/hard-sentences.ts';
import {
  easeOfLines,
  readingAgeOf,
  readingAgeTold,
} from '../../../src/summaries/reading/reading-age.ts';
import { easeOfSentence } from '../../../src/summaries/reading/reading-ease.ts';
import { sentencesIn } from '../../../src/summaries/reading/sentences-in.ts';
import { addressesFrom } from '../../../src/summaries/source-address.ts';
import { clientPlanTemplate } from '../../../src/summaries/templates/client-plan.ts';
import { viewOf } from '../../../src/summaries/view.ts';
import { documentText, writeDocument } from '../../../src/summaries/write-document.ts';
import { speak } from '../../../src/text/sentence.ts';
import { caseloadOf, filesIn, moment } from '../case-files.ts';

const sample = join('examples', 'caseload', 'cases');
const samples = readdirSync(sample).sort();

function caseIn(folder: string): CaseFile {
  const [file] = caseloadOf(filesIn(join(sample, folder))).cases;
  assert.ok(file);
  return file;
}

/** All that a document of a case says by itself, with what comes from the records left out. */
function ownWordsOf(about: CaseFile): readonly string[] {
  const said: string[] = [];
  const spoken = spokenWith((told) => {
    said.push(told.pattern.replaceAll(/\{\w+\}/g, ''));
    return speak(told);
  });
  documentText({ kind: 'client-plan', about, moment, spoken });
  return said.flatMap((words) => sentencesIn(words, 'en'));
}

const made = (about: CaseFile): Root => ({
  type: 'root',
  children: [
    ...writeDocument({
      kind: 'client-plan',
      about,
      moment,
      addressOf: addressesFrom((path) => path),
    }),
  ].flatMap(({ children }) => children),
});

describe('the words of ours in the plan for the person', () => {
  for (const folder of samples)
    it(`are for readers of grade 6 and below in ${folder}, in short sentences`, () => {
      const own = ownWordsOf(caseIn(folder));
      const ease = easeOfLines([...new Set(own)], 'en');
      assert.ok(ease.grade !== undefined && ease.grade <= 6, JSON.stringify(ease.grade));
      for (const said of own) assert.ok(easeOfSentence(said, 'en').words <= 15, said);
    });

  it('are the template and what was said, each once or more', () => {
    const own = ownWordsOf(caseIn('C-0142'));
    for (const heading of clientPlanTemplate.match(/(?<=^## ).*$/gm) ?? [])
      assert.ok(own.includes(heading), heading);
  });
});

describe('the reading age of a document', () => {
  const root = made(caseIn('C-0142'));
  const age = readingAgeOf(root, 'en');

  it('is measured over all its words', () => {
    assert.ok(age.years !== undefined && age.years > 5 && age.years < 16, String(age.years));
    assert.ok(age.ease.words > 400);
  });

  it('names the lines where it is hard, and quotes none of them', () => {
    assert.ok(age.hard.length > 0);
    const told = readingAgeTold(age).map(speak).join(' ');
    assert.match(told, /^Reading age about \d+ years\. .* long or hard: .*\.md, line \d+/);
    assert.doesNotMatch(told.replaceAll(/[\w-]+\.md/g, ''), /voucher|lease|bus/i);
  });

  it('says why where too little is written', () => {
    const little: Root = {
      type: 'root',
      children: [paragraph('Goals'), paragraph('Call me when the bus is late.')],
    };
    assert.deepEqual(readingAgeTold(readingAgeOf(little, 'en')).map(speak), [
      'The reading age is not known.',
      'Needs 30 words, and there are 7',
    ]);
  });
});

describe('labels', () => {
  it('do not make a document look easier', () => {
    const said = 'The housing office keeps your application for the apartment until December. ';
    const lines = [said.repeat(4), ...Array.from({ length: 50 }, () => 'You do:')];
    assert.equal(easeOfLines(lines, 'en').value, easeOfLines([said.repeat(4)], 'en').value);
  });
});

describe('hard sentences', () => {
  const reading = readRecord({ path: 'plan.md', text: '---\nrecord: plan\ncase: C-0001\n---\n' });
  assert.ok(reading);
  const told = (words: string): ReturnType<typeof fact> =>
    fact({ reading, at: ['goals', 0, 'goal'] }, words);
  const long = Array.from({ length: 21 }, () => 'go').join(' ');

  it('are those of more than 20 words', () => {
    const [first, second] = [paragraph(told(`${long}.`)), paragraph(told('We go to the bus.'))];
    const hard = hardSentences([first, second], 'en');
    assert.equal(hard.length, 1);
    assert.deepEqual(hard, [{ fact: first.children[0], words: 21, grade: hard[0]?.grade }]);
  });

  it('are those with long words', () => {
    const hard =
      'The multidisciplinary coordination of individual interventions necessitates documentation before authorization';
    assert.equal(hardSentences([paragraph(told(hard))], 'en').length, 1);
  });

  it('are told apart from their neighbors of the same line', () => {
    const easy = told('We go by bus.');
    const hard = told(`${long}.`);
    const [found, another] = hardSentences([paragraph(easy, ' ', hard)], 'en');
    assert.equal(found?.fact, hard);
    assert.equal(another, undefined);
  });

  it('are known by their place in the records, as remarks for the worker', () => {
    const about = caseIn('C-0142');
    const remarks = readingRemarks(viewOf(about, moment, {}));
    assert.ok(remarks.length > 0);
    for (const { source, words, grade } of remarks) {
      assert.ok(about.readings.includes(source.reading));
      assert.ok(words > 20 || grade > 9);
    }
  });

  it('are as many in a finished document as in its records', () => {
    for (const folder of ['C-0123', 'C-0137', 'C-0209']) {
      const about = caseIn(folder);
      const placed = readingAgeOf(made(about), 'en').hard.filter(({ place }) => place);
      assert.equal(placed.length, readingRemarks(viewOf(about, moment, {})).length, folder);
    }
  });
});
