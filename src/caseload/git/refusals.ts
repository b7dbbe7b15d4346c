import { type Sentence, sentence } from '../../text/sentence.ts';
import { type GitAnswer, gitLimits } from './question.ts';

/** Git cannot answer, and why, in words for a person. */
export interface Refused {
  readonly refused: Sentence;
}

export function isRefused(answer: object): answer is Refused {
  return 'refused' in answer;
}

export function refuse(pattern: string, values: Sentence['values'] = {}): Refused {
  return { refused: sentence(pattern, values) };
}

/** What git writes to those who ask in its own words, and what it means for the reader of records. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [
    /not a git repository/i,
    'This folder lies in no git repository: earlier versions of its records are not known',
  ],
  [/bare repository/i, 'This is a bare repository: it holds commits, but no files to look at'],
  [
    /dubious ownership/i,
    'Git does not open this repository, since it belongs to another user (git’s setting `safe.directory` allows it)',
  ],
  [/cannot change to/i, 'Git cannot go into this folder'],
  [/ambiguous argument|unknown revision/i, 'Git does not know this commit'],
];

/** Why a run of git gave nothing. */
export function whyFailed(answer: GitAnswer): Refused {
  if ('failed' in answer && answer.failed === 'not-there')
    return refuse('Git is not found on this computer: without it earlier versions are not known');
  if ('failed' in answer && answer.failed === 'too-long')
    return refuse('Git did not answer within {seconds} seconds', {
      seconds: gitLimits.milliseconds / 1000,
    });
  if ('failed' in answer && answer.failed === 'too-much')
    return refuse('The answer of git is larger than {megabytes} MB and was not read', {
      megabytes: gitLimits.bytes / 1024 / 1024,
    });
  const known = meanings.find(([words]) => words.test(answer.remarks));
  if (known) return refuse(known[1]);
  const reason = reasonIn(answer.remarks);
  return reason === undefined
    ? refuse('Git did not answer as expected')
    : refuse('Git could not answer: {reason}', { reason });
}

export const bare = refuse('This is a bare repository: it holds commits, but no files to look at');

export const unborn = refuse(
  'This repository has no commit yet: there is no earlier version to compare with',
);

/** A name as a message shows it. */
export function shown(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}

function reasonIn(remarks: string): string | undefined {
  const line = remarks.split('\n').find((each) => /^(?:fatal|error): /.test(each));
  return line && shown(line.replace(/^\w+: /, ''));
}
