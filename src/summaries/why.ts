import type { List, Paragraph, RootContent } from 'mdast';
import { caseRecord } from '../caseload/case-file.ts';
import { readBody } from '../records/body.ts';
import { openingOf, plainText, sectionUnder } from '../records/body-parts.ts';
import { absenceOf } from './absence.ts';
import { excerptOf } from './excerpt.ts';
import { paragraph, section } from './nodes.ts';
import type { View } from './view.ts';

const most = { blocks: 3, length: 1_200 } as const;

/** Why the agency is involved, in the words of the case record. */
export function whySection(view: View): readonly RootContent[] {
  const { say } = view;
  return section(say('Why we are involved'), reasons(view), otherwise(view));
}

function otherwise(view: View): string {
  if (!caseRecord(view.file)) return absenceOf('case', view);
  return view.say('The case record does not say why we are involved.');
}

function reasons({ file, say }: View): readonly (Paragraph | List)[] {
  const filed = caseRecord(file);
  if (!filed) return [];
  const body = readBody(filed.reading.text);
  if (body.refused) return [paragraph(say(body.refused.pattern, body.refused.values))];
  const { root } = body;
  const said = sectionUnder(root, (words) => /^(?:why|reason)\b/i.test(words)) ?? openingOf(root);
  const excerpt = excerptOf(said);
  const shown = firstOf(excerpt);
  if (shown.length === excerpt.length) return shown;
  return [...shown, paragraph(say('The case record says more.'))];
}

/** As many blocks as a page has room for. */
function firstOf(blocks: readonly (Paragraph | List)[]): readonly (Paragraph | List)[] {
  let length = 0;
  const end = blocks.findIndex((block) => {
    length += plainText(block).length;
    return length > most.length;
  });
  const fitting = end < 0 ? blocks : blocks.slice(0, end);
  return fitting.slice(0, most.blocks);
}
