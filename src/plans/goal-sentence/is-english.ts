const english = new Set(
  'the a an of to in on at by with for from and or his her their my your our is be will no than'.split(
    ' ',
  ),
);

const others = new Set(
  [
    'der die das den dem des ein eine einen einer und zu zum zur mit von im auf für bis seine ihre',
    'le la les un une et du au aux avec pour dans sur son sa ses leur à jusqu’au',
    'el los las una y o en con para por su sus del al hasta',
    'il lo gli uno e di della con per nel sua suo',
    'o os um uma e em com para por seu sua do da no na até',
    'het een en van met voor zijn haar naar bij tot',
    'en et og och på med til till för hans hendes hennes att ikke inte',
    'w z na do się jest swoją',
  ]
    .join(' ')
    .split(' ')
    .filter((word) => !english.has(word)),
);

/** Whether a text reads as English: its little words are no more often another tongue’s. */
export function isEnglish(words: readonly string[]): boolean {
  const count = (among: ReadonlySet<string>): number =>
    words.filter((word) => among.has(word)).length;
  const latin = words.filter((word) => /[a-z0-9]/.test(word)).length;
  return latin * 2 > words.length && count(others) <= count(english);
}
