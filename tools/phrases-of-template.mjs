// @ts-check
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const slot = /\{\{[^{}]*\}\}/;

/** Whether a text is a template: several lines with `{{slots}}`. @param {string} text */
export function isTemplate(text) {
  return text.includes('\n') && slot.test(text);
}

/**
 * The phrases of a template: in Markdown with `{{slots}}`, each text of a heading, a paragraph or a
 * cell that stands between slots, without the blanks around it.
 *
 * @param {string} template
 * @returns {string[]}
 */
export function phrasesOfTemplate(template) {
  /** @type {string[]} */
  const phrases = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(template), 'text', ({ value }) => {
    phrases.push(...value.split(slot).map((text) => text.trim()));
  });
  return phrases.filter((text) => /\p{L}/u.test(text));
}
