import { type Asking, ask, idIn, type Place, textOf } from './question.ts';
import { bare, type Refused, unborn, whyFailed } from './refusals.ts';

/** Where a folder stands in its repository. */
export interface Standing {
  readonly isShallow: boolean;
  /** What leads from the repository's top to the folder: empty, or with `/` at its end. */
  readonly prefix: string;
}

/** Whether a folder lies among the files of a repository, and where. */
export function* askStanding(place: Place): Asking<Standing | Refused> {
  const answer = yield ask(
    place,
    'rev-parse',
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--show-prefix',
  );
  const told = /^(true|false)\n(true|false)\n([^]*)\n$/.exec(textOf(answer) ?? '');
  if (!told) return whyFailed(answer);
  const [, isInside, isShallow, prefix = ''] = told;
  return isInside === 'true' ? { isShallow: isShallow === 'true', prefix } : bare;
}

/** The id of the commit that is checked out, also where no branch is, as amid a rebase. */
export function* askHead(place: Place): Asking<string | Refused> {
  const answer = yield ask(place, 'rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}');
  const id = idIn(answer);
  if (id !== undefined) return id;
  return /single revision/.test(answer.remarks) ? unborn : whyFailed(answer);
}
