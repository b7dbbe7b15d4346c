import { type Asking, ask, type Place, textOf } from './question.ts';
import { commitFormat } from './read-commits.ts';
import { type Refused, whyFailed } from './refusals.ts';

/**
 * What a commit and all before it changed, oldest first, as `readChanges` reads it. A merge is
 * told against each of its parents, since a file can come in by the merge itself.
 */
export function* askChanges(place: Place, commit: string): Asking<string | Refused> {
  const commits = yield ask(place, 'rev-list', '--topo-order', '--reverse', commit, '--');
  const input = textOf(commits);
  if (!input) return whyFailed(commits);
  const changes = yield { ...ask(place, 'diff-tree', ...eachChange), input };
  return textOf(changes) ?? whyFailed(changes);
}

const eachChange = [
  ...['--stdin', '-r', '--root', '-m', '--always'],
  ...['--no-ext-diff', '--no-textconv', '-M', '-l1000'],
  ...['--raw', '--abbrev=64', '-z', ...commitFormat],
] as const;
