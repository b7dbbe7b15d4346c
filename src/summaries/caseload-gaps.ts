import type { Paragraph, PhrasingContent } from 'mdast';
import { isForNobodyElse } from '../records/for-nobody-else.ts';
import type { CaseloadView } from './caseload-view.ts';
import { type Counted, counted, type Instance } from './caseload/counted.ts';
import { notCounted } from './caseload/not-counted.ts';
import { shownCase } from './caseload/shown-case.ts';
import { fact } from './facts.ts';
import { joined, list, type Part, paragraph, strong, text } from './nodes.ts';

/** More than anybody looks up from a page; the numbers before them are whole. */
const longestRow = 20;

/** What a reader of a document about several cases must know is not in it. */
export function caseloadGapsPart(view: CaseloadView): Part {
  const { caseload, cases, say } = view;
  // Held against all cases, so that a file of another worker's case is not taken for anybody's.
  const missing = notCounted(caseload, caseload.cases.map(shownCase));
  const own = new Set(cases.map(({ id }) => id));
  const ofThese = ({ instances }: Counted): Counted =>
    counted(instances.filter(({ id }) => own.has(id)));
  const files: readonly (readonly [Counted, string])[] = [
    [ofThese(missing.unreadable), 'Files of these cases that cannot be read'],
    [missing.unreadableOfNone, 'Files that cannot be read and may belong to any case'],
    [missing.ofNoCase, 'Records that name no case'],
  ];
  const theirs: readonly (readonly [Counted, string])[] = [
    [ofThese(missing.withoutRecord), 'Cases without a case record'],
    [ofThese(missing.keptPrivate), 'Cases that keep a record private'],
  ];
  const lines = [
    ...files.flatMap((gap) => gapLine(gap, fileWords, view)),
    ...theirs.flatMap((gap) => gapLine(gap, caseWords, view)),
  ];
  return {
    content: [
      ...(lines.length > 0
        ? [list(lines)]
        : [paragraph(say('Every file of these cases could be read.'))]),
      paragraph(say('Reflections and records marked private are left out of this document.')),
    ],
  };
}

function gapLine(
  [{ count, instances }, what]: readonly [Counted, string],
  name: (instance: Instance, view: CaseloadView) => PhrasingContent,
  view: CaseloadView,
): readonly Paragraph[] {
  const { say, words } = view;
  if (count === 0) return [];
  // The name of a file may be that of a person, written in a way that no rule finds.
  if (view.made.isDisguised && name === fileWords)
    return [paragraph(strong(say(what)), ` (${count})`)];
  const names = instances.slice(0, longestRow).map((instance) => name(instance, view));
  const more = instances.length - names.length;
  const parts = [...names, ...(more > 0 ? [say('and {more} more', { more })] : [])];
  const label = joined([strong(say(what)), ` (${count})`], '');
  return [paragraph(words('{label}: {what}', { label, what: joined(parts, ', ') }))];
}

function fileWords({ id, reading }: Instance, { say }: CaseloadView): PhrasingContent {
  if (isForNobodyElse(reading)) return text(say('{id}', { id: id ?? say('kept private') }));
  const { path } = reading;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const words = id === undefined ? say('{path}', { path }) : say('{id} {name}', { id, name });
  return fact({ reading, line: 0 }, words);
}

/** Nothing leads to a file that is kept private. */
function caseWords({ id = '', reading }: Instance, { say }: CaseloadView): PhrasingContent {
  const words = say('{id}', { id });
  return isForNobodyElse(reading) ? text(words) : fact({ reading, line: 0 }, words);
}
