import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { dayInWords } from '../calendar/words.ts';
import type { Change } from '../plans/compare/change.ts';
import type { HistoryEntry } from '../plans/history/history.ts';
import { capitalised } from '../text/capitalised.ts';
import { list, paragraph, strong } from './nodes.ts';
import { inWords, isOfWhole, latenessInWords } from './timeline-words.ts';
import type { View } from './view.ts';

/** One line of who did what, and below it one a change where these say more. */
export function entryList(entries: readonly HistoryEntry[], view: View): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: entries.map((entry) => entryItem(entry, view)),
  };
}

function entryItem(entry: HistoryEntry, view: View): ListItem {
  const { late } = entry;
  const whole = entry.changes.find(isOfWhole);
  const parts: (string | PhrasingContent)[] = [
    ...byWhom(entry, view),
    capitalised(inWords(entry, view)),
    ...(late ? [', ', strong(latenessInWords(late, view))] : []),
    ...(whole?.weight === 'needs-a-look' ? [', ', strong(view.say('needs a look'))] : []),
  ];
  const changes = entry.changes
    .filter((change) => change !== whole)
    .map((change) => changeLine(change, view));
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph(...parts), ...(changes.length > 0 ? [list(changes)] : [])],
  };
}

/** Under the heading of a month the day needs no year. Nobody has signed what is not committed. */
function byWhom(
  { day, author }: HistoryEntry,
  { say }: View,
): readonly (string | PhrasingContent)[] {
  if (author === undefined) return [];
  const name = author.trim() || say('somebody without a name');
  return [strong(say('{day}, {author}:', { day: dayInWords(day, day), author: name })), ' '];
}

function changeLine({ weight, sentence }: Change, { say, tell }: View): Paragraph {
  const words = tell(sentence);
  return weight === 'needs-a-look'
    ? paragraph(strong(say('Needs a look:')), ' ', words)
    : paragraph(words);
}
