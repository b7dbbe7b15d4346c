const english = new Set(
  (
    'the a an of to in on at by with for from and or his her their my your our is be will no than ' +
    'was were has had have he she it they we you this that which who not as but when'
  ).split(' '),
);

const others = new Set(
  [
    'der die das den dem des ein eine einen einer und zu zum zur mit von im auf für bis seine ihre',
    'er sie es wir ich ist war nicht sich wie über nach bei aus dass hat haben wurde auch noch',
    'le la les un une et du au aux avec pour dans sur son sa ses leur à jusqu’au',
    'il elle ils est pas que qui ne de se',
    'el los las una y o en con para por su sus del al hasta él ella qué lo yo muy',
    'il lo gli uno e di della con per nel sua suo che',
    'o os um uma e em com para por seu sua do da no na até ele ela que não',
    'het een en van met voor zijn haar naar bij tot hij zij niet ik wij',
    'en et og och på med til till för hans hendes hennes att ikke inte han hun hon var det jag jeg',
    'w z na do się jest swoją nie że',
  ]
    .join(' ')
    .split(' ')
    .filter((word) => !english.has(word) && word !== 'do'),
);

/** Whether words, in small letters, read as English: the little ones are no more often another tongue’s. */
export function isEnglish(words: readonly string[]): boolean {
  const count = (among: ReadonlySet<string>): number =>
    words.filter((word) => among.has(word)).length;
  const latin = words.filter((word) => /[a-z0-9]/.test(word)).length;
  return latin * 2 > words.length && count(others) <= count(english);
}

/** The same of a whole text, of which nothing is known while it has no words. */
export function readsAsEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  return words.length === 0 || isEnglish(words);
}
