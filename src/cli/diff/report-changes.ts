import type { RecordChanges } from '../../plans/revisions/record-changes.ts';
import {
  byCase,
  caseInWords,
  changeDocument,
  type ChangesTold,
  notInGit,
  recordHeading,
  sayPlainly,
} from '../../summaries/changes/change-document.ts';
import { linesOf, needsALook, opens } from '../../summaries/changes/lines-of-record.ts';
import { type RevisionNamed, revisionInWords } from '../../summaries/changes/revision-words.ts';
import { writeMarkdown } from '../../summaries/write-markdown.ts';
import { speak } from '../../text/sentence.ts';
import { asJson, onOneLine } from '../printable.ts';
import { counted } from '../report.ts';

export const diffFormats = ['text', 'json', 'markdown'] as const;
export type DiffFormat = (typeof diffFormats)[number];

export function reportOf(told: ChangesTold, format: DiffFormat): string {
  if (format === 'json') return jsonOf(told);
  return format === 'markdown' ? writeMarkdown(changeDocument(told)) : textOf(told);
}

/** Case by case and record by record, one line a change with its place in the newer text. */
function textOf(told: ChangesTold): string {
  const { from, to, records, today } = told;
  const [one, other] = [from, to].map((named) => sayPlainly(revisionInWords(named, today)));
  const parts = byCase(records).map(({ id, changed, whole }) =>
    [
      onOneLine(caseInWords(id)),
      ...changed.flatMap((record) => [
        `  ${onOneLine(recordHeading(record, told))}`,
        ...placedLines(record, told).map((line) => `    ${line}`),
      ]),
      ...whole.flatMap((record) =>
        placedLines(record, told).map((line) => `  ${line}${notInGit(record, told)}`),
      ),
    ].join('\n'),
  );
  return [onOneLine(`From ${one ?? ''} to ${other ?? ''}`), ...parts, closingLine(told)].join(
    '\n\n',
  );
}

function placedLines(record: RecordChanges, told: ChangesTold): readonly string[] {
  return linesOf(record, told).map((line) => {
    const { position, sentence, kind } = line;
    const place = `${record.path}:${position.line + 1}:${position.character + 1}`;
    return onOneLine(`${place} ${opens(line)}${sayPlainly(sentence)} (${kind})`);
  });
}

function closingLine(told: ChangesTold): string {
  const { records } = told;
  if (records.length === 0) return 'No change of substance.';
  const lines = records.flatMap((record) => linesOf(record, told));
  const weighty = lines.filter(({ standing }) => needsALook(standing)).length;
  const cases = byCase(records).filter(({ id }) => id !== undefined).length;
  const where = `${counted(records.length, ['record', 'records'])} of ${counted(cases, ['case', 'cases'])}`;
  const look = weighty === 1 ? '1 needs a look' : `${weighty === 0 ? 'none' : weighty} need a look`;
  return `${counted(lines.length, ['change', 'changes'])} in ${where}; ${look}.`;
}

/** Lines and characters count from 0, as all places in JSON do. */
function jsonOf(told: ChangesTold): string {
  return asJson({
    from: momentOf(told.from),
    to: momentOf(told.to),
    records: told.records.map((record) => recordOf(record, told)),
  });
}

function momentOf(named: RevisionNamed): object {
  if (named.kind === 'now') return { revision: null };
  if (named.kind === 'file') return { file: named.path };
  return { revision: named.revision, ...named.commit };
}

function recordOf(record: RecordChanges, told: ChangesTold): object {
  const { path, state, before, after } = record;
  return {
    path,
    ...(before && after && before.path !== path ? { earlierPath: before.path } : {}),
    ...(told.uncommitted.has(path) ? { uncommitted: true } : {}),
    case: record.case ?? null,
    kind: record.kind ?? null,
    state,
    changes: linesOf(record, told).map(({ position, sentence, standing, kind, change }) => ({
      kind,
      weight: change?.weight ?? (needsALook(standing) ? 'needs-a-look' : 'routine'),
      goal: change?.goal ?? null,
      before: change?.before ?? null,
      after: change?.after ?? null,
      message: speak(sentence),
      ...position,
    })),
  };
}
