import type { Paragraph, PhrasingContent } from 'mdast';
import { paragraph } from './nodes.ts';
import type { Words } from './view.ts';

/** The line below an excerpt: where it was read, and whether more stands there. */
export function fromSource(
  source: PhrasingContent,
  saysMore: boolean,
  { words }: Pick<Words, 'words'>,
): Paragraph {
  return paragraph(
    saysMore
      ? words('From the {source}, which says more.', { source })
      : words('From the {source}.', { source }),
  );
}
