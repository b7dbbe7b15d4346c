import type { RootContent } from 'mdast';
import type { Sentence } from '../../text/sentence.ts';

/** A template, ready to be filled. */
export interface Template {
  readonly blocks: readonly Block[];
}

/** Blocks of Markdown with slots in them, or a section that is repeated, shown or left out. */
export type Block =
  | { readonly is: 'content'; readonly nodes: readonly RootContent[] }
  | {
      readonly is: 'section';
      readonly name: string;
      /** Whether it is shown where there is nothing instead. */
      readonly ifNone: boolean;
      /** Where it begins, from 0. */
      readonly line: number;
      readonly blocks: readonly Block[];
    };

/** What is wrong with a template, on a line of its text, from 0. */
export interface TemplateFault {
  readonly line: number;
  readonly message: Sentence;
}
