import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { type Data, type Processor, unified } from 'unified';

type Extension = NonNullable<Data['toMarkdownExtensions']>[number];

const writer = unified()
  .use(remarkGfm)
  .use(leaveInitialsAlone)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    rule: '-',
    tightDefinitions: true,
  })
  .freeze();

/** A document as Markdown. Text nodes are escaped, so that they are read back as text. */
export function writeMarkdown(root: Root): string {
  return writer.stringify(root);
}

/** Only `www.` begins an address: the initials `W.S.` need no backslash before their dot. */
function leaveInitialsAlone(this: Processor): void {
  const data = this.data();
  data.toMarkdownExtensions = (data.toMarkdownExtensions ?? []).map(sparing);
}

function sparing(extension: Extension): Extension {
  return {
    ...extension,
    ...(extension.extensions ? { extensions: extension.extensions.map(sparing) } : {}),
    ...(extension.unsafe
      ? {
          unsafe: extension.unsafe.map((unsafe) =>
            unsafe.character === '.' && unsafe.before === '[Ww]'
              ? { ...unsafe, before: '[Ww]{3}' }
              : unsafe,
          ),
        }
      : {}),
  };
}
