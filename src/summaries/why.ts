import { fromSource } from './from-source.ts';
import type { List, Paragraph } from 'mdast';
import { caseRecord, type Filed } from '../caseload/case-file.ts';
import { bodyLine } from '../records/body-line.ts';
import { readBody } from '../records/body.ts';
import { openingOf, plainText, sectionUnder } from '../records/body-parts.ts';
import type { Case } from '../records/record.ts';
import { absenceOf } from './absence.ts';
import { excerptOf } from './excerpt.ts';
import { fact } from './facts.ts';
import { type Part, paragraph } from './nodes.ts';
import type { View } from './view.ts';

const most = { blocks: 3, length: 1_200 } as const;

/** Why the agency is involved, in the words of the case record. */
export function whyPart(view: View): Part {
  const filed = caseRecord(view.file);
  return {
    content: filed ? reasons(filed, view) : [],
    otherwise: filed
      ? view.say('The case record does not say why we are involved.')
      : absenceOf('case', view),
  };
}

function reasons({ reading }: Filed<Case>, view: View): readonly (Paragraph | List)[] {
  const { say } = view;
  const body = readBody(reading.text);
  if (body.refused) return [paragraph(say(body.refused.pattern, body.refused.values))];
  const { root } = body;
  const said = sectionUnder(root, (title) => /^(?:why|reason)\b/i.test(title)) ?? openingOf(root);
  const excerpt = excerptOf(said);
  const shown = firstOf(excerpt);
  if (shown.length === 0) return [];
  const line = bodyLine(reading.text, said[0]?.position?.start.line);
  const source = fact({ reading, line }, say('case record'));
  return [...shown, fromSource(source, shown.length < excerpt.length, view)];
}

/** As many blocks as a page has room for. */
export function firstOf(blocks: readonly (Paragraph | List)[]): readonly (Paragraph | List)[] {
  let length = 0;
  const end = blocks.findIndex((block) => {
    length += plainText(block).length;
    return length > most.length;
  });
  const fitting = end < 0 ? blocks : blocks.slice(0, end);
  return fitting.slice(0, most.blocks);
}
