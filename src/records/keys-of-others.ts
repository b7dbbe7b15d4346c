/** Keys that common Markdown tools (note keepers, site builders) put at the top of front matter. */
const known: ReadonlySet<string> = new Set([
  ...['title', 'subtitle', 'lang', 'alias', 'aliases', 'tags', 'cssclass', 'cssclasses'],
  ...['created', 'created_at', 'date created', 'modified', 'date modified'],
  ...['updated', 'updated_at', 'lastmod', 'last_modified_at'],
  ...['publish', 'published', 'permalink', 'slug', 'layout', 'toc', 'categories'],
  ...['redirect_from', 'sidebar_label', 'sidebar_position', 'kanban-plugin'],
]);

/** Whether a key at the top of front matter is another tool's own: one of theirs, or `x-…`. */
export function isKeyOfOthers(key: string): boolean {
  return key.startsWith('x-') || known.has(key);
}
