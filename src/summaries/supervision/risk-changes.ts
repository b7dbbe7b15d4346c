import type { PhrasingContent, RootContent } from 'mdast';
import { latest } from '../../calendar/day.ts';
import { caseRecord } from '../../caseload/case-file.ts';
import type { CaseHistory } from '../../plans/history/history.ts';
import type { CaseloadView } from '../caseload-view.ts';
import { at, fact } from '../facts.ts';
import { type Part, paragraph, strong } from '../nodes.ts';
import type { View } from '../view.ts';
import { isWithin, listByCase, workerCases } from './worker-cases.ts';

/** How the risk of cases changed in the period, which only the history of the records tells. */
export function riskChangesPart(agenda: CaseloadView): Part {
  const { histories, say } = agenda;
  if (!histories)
    return {
      content: [],
      otherwise: say('Risk changes are not known here: no history of the records was asked.'),
    };
  const cases = workerCases(agenda).map((view) => ({
    view,
    history: histories.get(view.file.id ?? ''),
  }));
  const told = listByCase(
    cases.map(({ view, history }) => ({ view, lines: history ? changeLines(history, view) : [] })),
  );
  const none =
    told.length === 0 ? [paragraph(say('No change of risk is known in this time.'))] : [];
  return { content: [...told, ...none, ...notKnown(cases, agenda)] };
}

function changeLines(
  { entries, uncommitted }: CaseHistory,
  view: View,
): readonly (readonly PhrasingContent[])[] {
  const { file, period, say, words, tell, day } = view;
  const filed = caseRecord(file);
  if (!filed) return [];
  const changesIn = (those: CaseHistory['entries']): readonly { day: string; words: string }[] =>
    those.flatMap((entry) =>
      entry.changes
        .filter(({ kind }) => kind === 'risk-changed')
        .map(({ sentence }) => ({ day: day(entry.day), words: tell(sentence) })),
    );
  const committed = changesIn(entries.filter((entry) => isWithin(entry.day, period)));
  const onDisk = changesIn(uncommitted).map((change) => ({
    ...change,
    day: say('Not committed yet'),
  }));
  return [...onDisk, ...committed].map((change) =>
    words('{day}: {what}', {
      day: strong(change.day),
      what: fact(at(filed, 'risk'), change.words),
    }),
  );
}

function notKnown(
  cases: readonly { readonly view: View; readonly history: CaseHistory | undefined }[],
  { period, say, spoken, day }: CaseloadView,
): readonly RootContent[] {
  const without = cases.flatMap(({ view, history }) => (history ? [] : (view.file.id ?? [])));
  const begins = latest(cases.map(({ history }) => history?.knownSince));
  return [
    ...(without.length > 0
      ? [
          paragraph(
            say('No history of the records was asked for: {cases}.', {
              cases: spoken.enumerate(without),
            }),
          ),
        ]
      : []),
    ...(begins && (period.from === undefined || begins > period.from)
      ? [
          paragraph(
            say(
              'This copy of the repository begins on {day}: what came before is not known here.',
              { day: day(begins) },
            ),
          ),
        ]
      : []),
  ];
}
