import { applyEdit } from '../text/edit.ts';
import { sentence } from '../text/sentence.ts';
import { cutTextsAt } from './cut-text.ts';
import { changedAt } from './data-change.ts';
import type { RecordEdit } from './edit-record.ts';
import type { DataPath } from './fault.ts';
import { groundOf } from './ground.ts';
import { isList, isPlainMap, isSame, type Plain } from './plain.ts';

/**
 * Puts a text that a comma cut in quotes, with all that was cut from it; `at` leads to the first
 * part of the rest. Refused where reading the result does not give just that text in its place.
 */
export function quoteCutText(text: string, at: DataPath): RecordEdit {
  const holder = at.slice(0, -1);
  const ground = groundOf(text);
  const cut =
    ground &&
    cutTextsAt(ground.document, ground.kind, holder).find(({ rest }) => rest[0] === at.at(-1));
  if (!cut) return { refused: sentence(byHand) };
  const whole = ground.source.slice(cut.span.start, cut.span.end);
  const edit = { span: cut.span, newText: quoted(whole) };
  const wanted = changedAt(ground.data, holder, (there) => joined(there, { ...cut, text: whole }));
  const after = groundOf(ground.before + applyEdit(ground.source, edit) + ground.rest);
  if (/[\r\n]/.test(whole) || wanted === undefined || !isSame(after?.data, wanted))
    return { refused: sentence(byHand) };
  const by = ground.before.length;
  const span = { start: cut.span.start + by, end: cut.span.end + by };
  return { edit: { span, newText: edit.newText } };
}

const byHand = 'The text could not be put in quotes without a look at it: set them by hand';

/** Double quotes, unless the text holds signs that mean something between them. */
function quoted(words: string): string {
  return /["\\]/.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;
}

function joined(
  there: Plain | undefined,
  cut: {
    readonly from: string | number;
    readonly rest: readonly (string | number)[];
    readonly text: string;
  },
): Plain | undefined {
  if (isList(there))
    return there.flatMap((item, index) =>
      index === cut.from ? [cut.text] : cut.rest.includes(index) ? [] : [item],
    );
  if (!isPlainMap(there)) return undefined;
  return Object.fromEntries(
    Object.entries(there).flatMap(([key, value]) =>
      key === cut.from ? [[key, cut.text]] : cut.rest.includes(key) ? [] : [[key, value]],
    ),
  );
}
