import type { DocumentId } from '../../src/summaries/documents.ts';
import { slotsOf } from '../../src/summaries/slots-of.ts';
import { readOwnTemplate } from '../../src/summaries/templates/own-template.ts';
import type { SlotShapes } from '../../src/summaries/templates/slot.ts';
import type { Template } from '../../src/summaries/templates/template.ts';

/**
 * A template that uses every slot of a kind of document, those that stand in a line in each place
 * that Markdown has for words. What several cases may hold of each is left to a template for one.
 */
export function everySlot(kind: DocumentId): Template {
  const text = `---\ntemplate: ${kind}\nlanguage: en\n---\n\n${blocksOf(slotsOf(kind), new Set([slotsOf('case')])).join('\n\n')}\n`;
  const { template, faults } = readOwnTemplate({ text });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return template;
}

/** What has the same slots within it as another is told once. */
function blocksOf(shapes: SlotShapes, told: Set<SlotShapes>): readonly string[] {
  return Object.entries(shapes).flatMap(([name, { is, inner }]): readonly string[] => {
    const slot = `{{${name}}}`;
    if (is === 'each') {
      const within = inner && !told.has(inner) ? blocksOf(inner, told.add(inner)) : [];
      return [`{{#${name}}}`, ...within, `{{/${name}}}`];
    }
    if (is === 'part') return [slot, `{{^${name}}}`, 'There is none.', `{{/${name}}}`];
    return [
      slot,
      `# ${slot}`,
      `###### On ${slot}, **${slot}** and _${slot}_`,
      `- ${slot}\n- [x] ${slot}\n\n1. ${slot}`,
      `> ${slot}`,
      `| ${slot} | b |\n| --- | --- |\n| **${slot}** | x ${slot} y |`,
      `See [the order of ${slot}](https://agency.example/) and ~~${slot}~~.`,
    ];
  });
}
