/** The sentences of a text: a line is never part of two, and initials end none. */
export function sentencesIn(text: string, language: string): readonly string[] {
  const { sentence: splitter } = splittersOf(language);
  return text.split('\n').flatMap((line) => {
    const sentences: string[] = [];
    for (const { segment } of splitter.segment(line)) {
      const last = sentences.at(-1) ?? '';
      if (endsInInitial.test(last)) sentences.splice(-1, 1, last + segment);
      else sentences.push(segment);
    }
    return sentences.filter((sentence) => hasWord.test(sentence));
  });
}

/** The words of a sentence, without its signs. */
export function wordsIn(sentence: string, language: string): readonly string[] {
  const { word: splitter } = splittersOf(language);
  return [...splitter.segment(sentence)].flatMap(({ segment, isWordLike }) =>
    isWordLike === true ? [segment] : [],
  );
}

const endsInInitial = /(?<![\p{L}\p{N}])\p{Lu}\.\s*$/u;
const hasWord = /[\p{L}\p{N}]/u;

/** They take long to make. */
const splitters = new Map<string, Readonly<Record<'sentence' | 'word', Intl.Segmenter>>>();

function splittersOf(language: string): Readonly<Record<'sentence' | 'word', Intl.Segmenter>> {
  const known = splitters.get(language);
  if (known) return known;
  const made = {
    sentence: new Intl.Segmenter(language, { granularity: 'sentence' }),
    word: new Intl.Segmenter(language, { granularity: 'word' }),
  };
  splitters.set(language, made);
  return made;
}
