import type { CaseHistory, HistoryEntry } from '../plans/history/history.ts';
import { speak } from '../text/sentence.ts';

/** What became of a case, as values for another program; the keys are those of records. */
export function listTimeline(id: string, history: CaseHistory): object {
  const { entries, uncommitted, idle, knownSince } = history;
  return {
    case: id,
    'known-since': knownSince ?? null,
    uncommitted: uncommitted.map(valuesOf),
    entries: entries.map(valuesOf),
    'commits-without-substance': idle.length,
  };
}

function valuesOf(entry: HistoryEntry): object {
  const { day, author, told, path, record, subjects, changes, late, leftUnreadable } = entry;
  return {
    day,
    author: author ?? null,
    told,
    path: path ?? null,
    kind: record?.record ?? null,
    subjects,
    'left-unreadable': leftUnreadable,
    late: late ? { days: late.days, 'says-why': late.saysWhy } : null,
    changes: changes.map(({ kind, weight, goal, before, after, sentence }) => ({
      kind,
      weight,
      goal: goal ?? null,
      before: before ?? null,
      after: after ?? null,
      sentence: speak(sentence),
    })),
  };
}
