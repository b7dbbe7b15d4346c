import { type PhraseFound, type Phrases, phrasesOf } from '../caseload/phrases.ts';
import { bodyTextOf } from '../records/body-text.ts';
import { narrativeOf, type Passage, spanIn } from '../records/narrative.ts';
import type { Reading } from '../records/read-record.ts';
import { readsAsEnglish } from '../text/is-english.ts';
import { sentence } from '../text/sentence.ts';
import type { RecordCheck, Found } from './check.ts';
import { interview } from './examples/records.ts';
import { isNotClaimed, isSupposed } from './subjects/said-by-others.ts';
import { isFollowedBy, isName, isOfThing, isTopic } from './subjects/said-of-things.ts';

const note = (...body: readonly string[]): string =>
  `---\n${interview()}\n---\n## Progress on each goal\n${body.join('\n')}\n\n## Adjustments\nNone.\n`;

export const conclusionUnsupported: RecordCheck = {
  id: 'conclusion-unsupported',
  theme: 'narrative',
  title: 'A conclusion stands without what was seen or heard',
  because:
    'A record tells what was observed apart from what the worker makes of it, so that others can weigh the one by the other (Kagle and Kopels, Social Work Records, 3rd edition, 2008; NASW Code of Ethics 3.04, client records: accurate documentation). What counts as a conclusion and as an observation is in the settings under `words`.',
  severity: 'hint',
  over: 'record',
  ofOpenCases: true,
  bad: [[note('J.D. is in denial.')], [note('- A quiet visit.', '- K.D. seemed depressed.')]],
  fixed: [
    [
      note(
        'J.D. is in denial. He said: "There is no arrears letter", with the letter on the table.',
      ),
    ],
    [note('- A quiet visit.', '- K.D. seemed depressed.', '- She cried twice.')],
  ],
  good: [
    [note('T.F. appears intoxicated; his speech was slurred.')],
    [note('J.D. is in denial.', '', 'He put the letter away and spoke of the weather.')],
    [note('His brother told me J.D. is in denial.')],
    [note('He is not manipulative.')],
    [note('If she becomes aggressive at dusk, staff dim the lights.')],
    [note('The court found that the father is neglectful.')],
    [note('The Anger Issues group is on Tuesdays; the handout was on low self-esteem.')],
    [note('The tumor is aggressive.')],
    [note('K.D. seemed anxious: GAD-7 total 15.')],
  ],
  find: (reading, { settings: { words } }) => {
    const kind = reading.record?.record;
    if (kind !== 'assessment' && kind !== 'interview') return [];
    const conclusions = phrasesOf(words.conclusions);
    const observations = phrasesOf(words.observations);
    return conclusions.mayStandIn(bodyTextOf(reading).text)
      ? unsupported(reading, conclusions, observations)
      : [];
  },
};

function unsupported(
  reading: Reading,
  conclusions: Phrases<string>,
  observations: Phrases<string>,
): readonly Found[] {
  const passages = (narrativeOf(reading)?.passages ?? []).filter(({ kind }) => kind !== 'heading');
  return passages.flatMap((passage, index) => {
    const drawn = conclusions.find(passage.own).filter((found) => isDrawn(passage, found));
    if (drawn.length === 0) return [];
    const near = passages
      .slice(Math.max(0, index - 1), index + 2)
      .filter(({ section }) => section === passage.section);
    if (near.some((one) => showsWhatWasSeen(one, observations))) return [];
    if (!readsAsEnglish(bodyTextOf(reading).text)) return [];
    return drawn.map((found) => ({
      reading,
      place: { span: spanIn(passage, found) },
      message: sentence('The wording “{words}” is a conclusion: add what was seen or heard', {
        words: found.form,
      }),
    }));
  });
}

/** Not what only may be, what a court found, what a class is about, or what an illness is. */
function isDrawn(passage: Passage, found: PhraseFound<string>): boolean {
  return !(
    isNotClaimed(passage, found) ||
    isSupposed(passage, found) ||
    isName(passage, found) ||
    isOfThing(passage, found) ||
    (!verb.test(found.form) && isTopic(passage, found)) ||
    isFollowedBy(passage, found, offerings)
  );
}

const verb = /^(?:is|was|are|were|seem|appear|look|becom|becam|behav|do|unable)/;
const offerings = ['group', 'class', 'handout', 'worksheet', 'workshop', 'program', 'session'];

/** A quotation and a number count too. */
function showsWhatWasSeen({ words, own }: Passage, observations: Phrases<string>): boolean {
  return /\d/.test(words) || own.includes('\uFFFC') || observations.find(words).length > 0;
}
