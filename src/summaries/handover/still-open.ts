import { list, type Part, paragraph, strong } from '../nodes.ts';
import type { View } from '../view.ts';
import { isPartial } from './is-partial.ts';
import { sectionsTitled } from './note-sections.ts';
import { toldSection } from './told-section.ts';

const counted = 3;
const most = 300;

/** How a heading says that something is still to be asked or found out. */
const isOpen = /\b(?:still open|left open|open questions?|to (?:be )?ask(?:ed)?|to clarify|not asked|not known|unknown|remaining concerns)\b/; // prettier-ignore

/** What notes say is still to be asked, the newest first. */
export function stillOpenPart(view: View): Part {
  const { file, say, day } = view;
  const sections = sectionsTitled(file.records.interview, (title) => isOpen.test(title));
  const told = sections
    .slice(0, counted)
    .map((section) => [
      paragraph(strong(day(section.filed.record.date))),
      ...toldSection(section, most, view),
    ]);
  return {
    content: told.length > 0 ? [list(told)] : [],
    otherwise: isPartial(view)
      ? say('No note that can be shown has a part on what is still open.')
      : say('No note has a part on what is still open.'),
  };
}
