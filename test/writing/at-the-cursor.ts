import assert from 'node:assert/strict';
import type { Moment } from '../../src/caseload/due.ts';
import { makeSchemaService } from '../../src/writing/at-cursor/schema-service.ts';
import type { Completion } from '../../src/writing/complete/completion.ts';
import { completionsAt } from '../../src/writing/complete/completions-at.ts';
import { type Hover, hoverAt } from '../../src/writing/hover/hover-at.ts';
import { expand } from '../snippets/expand.ts';
import { sampleCaseload, sampleMoment } from './sample-caseload.ts';

export const service = makeSchemaService();

/** Completions where `|` stands in a text, among the records of the sample. */
export async function completionsIn(
  marked: string,
  moment: Moment = sampleMoment,
): Promise<readonly Completion[]> {
  const { text, offset } = cursorIn(marked);
  return completionsAt({ path: 'x.md', text, caseload: sampleCaseload, moment }, offset, service);
}

export async function labelsIn(marked: string): Promise<readonly string[]> {
  return (await completionsIn(marked)).map(({ label }) => label);
}

/** The text after one completion was accepted and nothing typed over its places. */
export async function accepting(marked: string, label: string): Promise<string> {
  const found = await completionsIn(marked);
  const chosen = found.find((each) => each.label === label);
  assert.ok(chosen, `${label} is not among ${found.map((each) => each.label).join(', ')}`);
  return accept(cursorIn(marked).text, chosen);
}

export function accept(text: string, { insert, replace }: Completion): string {
  const written = expand(insert, { today: sampleMoment.today });
  return text.slice(0, replace.start) + written + text.slice(replace.end);
}

/** What is told where `|` stands in a text. */
export async function hoverIn(marked: string): Promise<Hover | undefined> {
  const { text, offset } = cursorIn(marked);
  const surroundings = { path: 'x.md', text, caseload: sampleCaseload, moment: sampleMoment };
  return hoverAt(surroundings, offset, service);
}

function cursorIn(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  assert.ok(offset >= 0, 'a | says where the cursor stands');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
