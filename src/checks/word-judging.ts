import { phrasesOf } from '../caseload/phrases.ts';
import type { WatchedWord } from '../caseload/words.ts';
import { bodyTextOf } from '../records/body-text.ts';
import { narrativeOf, spanIn } from '../records/narrative.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import type { RecordCheck } from './check.ts';
import { interview } from './examples/records.ts';
import { isShared } from './subjects/own-text.ts';
import { isNotClaimed } from './subjects/said-by-others.ts';

const note = (words: string): string =>
  `---\n${interview()}\n---\n## Progress on each goal\n${words}\n\n## Adjustments\nNone.\n`;

export const wordJudging: RecordCheck = {
  id: 'word-judging',
  theme: 'narrative',
  title: 'A word judges the person',
  because:
    'Words about people are accurate and respectful (NASW Code of Ethics 1.12, derogatory language). Readers of a chart with stigmatizing words thought less of the person and treated pain less (Goddu et al. 2018, Journal of General Internal Medicine 33(5), 685–691). The list follows guidance such as Words Matter of the US National Institute on Drug Abuse; an agency keeps its own under `words`.',
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
    [note('> Patient is a frequent flyer.\n\nThe letter above is the clinic’s.')],
    [note('See [the list](https://example.org/non-compliant) and `non-compliant`.')],
    [
      '---\nrecord: reflection\ncase: C-0142\ndate: 2026-03-02\nworker: M. Okafor\n---\nI caught myself thinking: non-compliant.\n',
    ],
  ],
  find: (reading, { settings }) => {
    const avoid = phrasesOf(settings.words.avoid);
    if (!isShared(reading) || !avoid.mayStandIn(bodyTextOf(reading).text)) return [];
    return (narrativeOf(reading)?.passages ?? []).flatMap((passage) =>
      avoid
        .find(passage.own)
        .filter((found) => !isNotClaimed(passage, found))
        .map((found) => ({
          reading,
          place: { span: spanIn(passage, found) },
          message: messageFor(found.entry),
        })),
    );
  },
};

function messageFor({ word, instead }: WatchedWord): Sentence {
  return instead
    ? sentence('The wording “{word}” judges; more exact: {instead}', { word, instead })
    : sentence('The wording “{word}” judges: write what was seen, said or done', { word });
}
