/** What a document can be written as. */
export const documentFormats = ['markdown', 'html', 'print', 'docx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** The format that the ending of a file stands for; undefined where it stands for none. */
export function formatOfFile(path: string): DocumentFormat | undefined {
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown';
  if (/\.html?$/i.test(path)) return 'html';
  return /\.docx$/i.test(path) ? 'docx' : undefined;
}
