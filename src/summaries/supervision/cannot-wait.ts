import type { Paragraph, PhrasingContent } from 'mdast';
import { caseRecord } from '../../caseload/case-file.ts';
import { lastContact } from '../../caseload/contacts.ts';
import type { Due } from '../../caseload/due.ts';
import { instrumentOf } from '../../caseload/instruments.ts';
import { measureName } from '../../caseload/labels.ts';
import { allReadingsOf } from '../../caseload/readings.ts';
import { capitalised } from '../../text/capitalised.ts';
import type { CaseloadView } from '../caseload-view.ts';
import { at, fact } from '../facts.ts';
import { joined, list, type Part, paragraph } from '../nodes.ts';
import { riskWords } from '../opening.ts';
import type { View } from '../view.ts';
import { crisesToTell, crisisLine } from './crises-told.ts';
import { lineOfCase, notCounted, openCases, workerCases } from './worker-cases.ts';

/** Answers about safety, crises, and contact that is missed where the risk is high. */
export function cannotWaitPart(agenda: CaseloadView): Part {
  const { say } = agenda;
  const lines = [
    ...openCases(agenda).flatMap((view) => ofKind('safety-answer', view).map((due) => lineOfCase(view, safetyLine(due, view)))), // prettier-ignore
    ...crisisLines(agenda),
    ...openCases(agenda).flatMap(missedContactLines),
  ];
  const none = say(
    'The records tell of no answer about safety left open, no crisis in this time, and no case of high or critical risk without contact in its interval.',
  );
  return {
    content: [
      ...(lines.length > 0 ? [list(lines)] : [paragraph(none)]),
      ...notLookedAt(agenda).map((words) => paragraph(words)),
    ],
  };
}

/** Whose records may hold more that cannot wait: a sentence each for the private and the unreadable. */
function notLookedAt(agenda: CaseloadView): readonly string[] {
  const { say, spoken } = agenda;
  const named = (isMeant: (view: View) => boolean): string =>
    spoken.enumerate(
      workerCases(agenda)
        .filter(isMeant)
        .flatMap(({ file }) => file.id ?? []),
    );
  const hidden = named((view) => [...view.hidden].some((kind) => kind !== 'reflection'));
  const unread = named((view) => view.unread.own > 0);
  return [
    ...(hidden
      ? [say('Records kept private are not looked at here: {cases}.', { cases: hidden })]
      : []),
    ...(unread
      ? [say('Records that cannot be read may tell more: {cases}.', { cases: unread })]
      : []),
  ];
}

/** Whether something due is told among what cannot wait, so that it is not told again. */
export function cannotWait({ kind }: Due, view: View): boolean {
  return (
    kind === 'safety-answer' ||
    kind === 'crisis-follow-up' ||
    (kind === 'contact' && hasHighRisk(view))
  );
}

function hasHighRisk({ file }: View): boolean {
  const risk = caseRecord(file)?.record.risk;
  return risk === 'high' || risk === 'critical';
}

function ofKind(kind: Due['kind'], { dues }: View): readonly Due[] {
  return dues.filter((due) => due.kind === kind);
}

function safetyLine(due: Due, view: View): readonly PhrasingContent[] {
  const { file, moment, words, say, day, spoken } = view;
  const path = due.at.join(' ');
  const answer = allReadingsOf(file).find(
    (one) => one.reading === due.reading && one.at.join(' ') === path,
  );
  const title = instrumentOf(due.what, moment.settings)?.title ?? measureName(due.what);
  return words(
    '{measure}: {value} on {day}, which calls for a talk about safety. No record says what followed.',
    {
      measure: say('{title}', { title: capitalised(title) }),
      value: fact(due, answer ? spoken.number(answer.value) : say('a value not stated')),
      day: day(answer?.day),
    },
  );
}

/** Crises that nobody was in touch after first, the others by their days. */
function crisisLines(agenda: CaseloadView): readonly Paragraph[] {
  return workerCases(agenda)
    .flatMap((view) => crisesToTell(view).map((crisis) => ({ crisis, view })))
    .sort(
      ({ crisis: one }, { crisis: other }) =>
        Number(one.next !== undefined) - Number(other.next !== undefined) ||
        (one.day < other.day ? -1 : one.day > other.day ? 1 : 0),
    )
    .map(({ crisis, view }) => lineOfCase(view, crisisLine(crisis, view)));
}

function missedContactLines(view: View): readonly Paragraph[] {
  const { file, moment, words, day, spoken } = view;
  const filed = caseRecord(file);
  if (!filed || !hasHighRisk(view)) return [];
  const last = lastContact(file, moment.today);
  return ofKind('contact', view)
    .filter((due) => due.day < moment.today)
    .map((due) => {
      const told = {
        risk: riskWords(filed, view),
        due: day(due.day),
        distance: spoken.distance(due.day, moment.today),
        last: last ? fact(at(last, 'date'), day(last.record.date)) : '',
        opened: fact(at(filed, 'opened'), day(filed.record.opened)),
      };
      const line = last
        ? words('{risk}: last contact with the person on {last}. The next was due by {due}, {distance}.', told) // prettier-ignore
        : words('{risk}: no contact with the person is noted since the case was opened on {opened}. One was due by {due}, {distance}.', told); // prettier-ignore
      return lineOfCase(view, joined([line, ...notCounted(view)], ' '));
    });
}
