import { type PhraseFound, phrasesOf } from '../caseload/phrases.ts';
import type { WatchedWord } from '../caseload/words.ts';
import { bodyTextOf } from '../records/body-text.ts';
import { narrativeOf, type Passage, spanIn } from '../records/narrative.ts';
import { readsAsEnglish } from '../text/is-english.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import type { RecordCheck } from './check.ts';
import { interview } from './examples/records.ts';
import { isShared } from './subjects/own-text.ts';
import { isNotClaimed } from './subjects/said-by-others.ts';
import { isFollowedBy, isName, isOfThing, isRightBehindPerson } from './subjects/said-of-things.ts';

const note = (words: string): string =>
  `---\n${interview()}\n---\n## Progress on each goal\n${words}\n\n## Adjustments\nNone.\n`;

export const wordJudging: RecordCheck = {
  id: 'word-judging',
  theme: 'narrative',
  title: 'A word judges the person',
  because:
    'Words about people are accurate and respectful (NASW Code of Ethics 1.12, derogatory language). Medical students and residents who read a vignette in stigmatizing language held a more negative attitude to the patient and treated the pain less aggressively (Goddu et al. 2018, Journal of General Internal Medicine 33(5), 685–691). The list follows guidance such as Words Matter of the US National Institute on Drug Abuse; an agency keeps its own under `words`.',
  severity: 'information',
  over: 'record',
  ofOpenCases: true,
  bad: [
    [note('J.D. was noncompliant with his medicine.')],
    [note('He is a **frequent flyer** at the day center.')],
    [note('- She refused services again.')],
  ],
  fixed: [
    [note('J.D. took his medicine on two of seven days; the pharmacy was closed.')],
    [note('He came to the day center nine times this month.')],
    [note('- She declined the visiting nurse again: mornings do not suit.')],
  ],
  good: [
    [note('“I’m an addict”, he began. He had put it that way in ‘the junkie years’, too.')],
    [note('She says she is lazy. She is not lazy: four shifts a week.')],
    [note('He introduced himself as an addict; she was born addicted, says the old chart.')],
    [note('The unit failed inspection as non-compliant with the heating code.')],
    [note('Her depression has been resistant to treatment. He moves into Clean and Sober Living.')],
    [note('> Patient is a frequent flyer.\n\nThe letter above is the clinic’s.')],
    [note('See [the list](https://example.org/non-compliant) and `non-compliant`.')],
    [
      '---\nrecord: reflection\ncase: C-0142\ndate: 2026-03-02\nworker: M. Okafor\n---\nI caught myself thinking: non-compliant.\n',
    ],
  ],
  find: (reading, { settings }) => {
    const avoid = phrasesOf(settings.words.avoid);
    if (!isShared(reading) || !avoid.mayStandIn(bodyTextOf(reading).text)) return [];
    const found = (narrativeOf(reading)?.passages ?? []).flatMap((passage) =>
      avoid
        .find(passage.own)
        .filter((one) => isOfPerson(passage, one) && !isNotClaimed(passage, one))
        .map((one) => ({
          reading,
          place: { span: spanIn(passage, one) },
          message: messageFor(one),
        })),
    );
    return found.length > 0 && readsAsEnglish(bodyTextOf(reading).text) ? found : [];
  },
};

function isOfPerson(passage: Passage, found: PhraseFound<WatchedWord>): boolean {
  const { ofPeople, notOfThings, notBefore } = found.entry;
  if (isName(passage, found) || isFollowedBy(passage, found, notBefore ?? [])) return false;
  if (ofPeople && !isRightBehindPerson(passage, found)) return false;
  return !notOfThings || !isOfThing(passage, found);
}

function messageFor({ entry: { instead }, form: word }: PhraseFound<WatchedWord>): Sentence {
  if (!instead)
    return sentence(
      'The wording “{word}” can read as a judgment: write what was seen, said or done',
      { word },
    );
  return instead.startsWith('leave it out')
    ? sentence('The wording “{word}” can read as a judgment: {instead}', { word, instead })
    : sentence('The wording “{word}” can read as a judgment; instead: {instead}', {
        word,
        instead,
      });
}
