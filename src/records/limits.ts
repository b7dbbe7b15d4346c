/** What a record may be at most. Past these a file stays visible but is not read. */
export const limits = {
  /** Bytes of a file, looked up before it is read. */
  fileBytes: 5 * 1024 * 1024,
  /** UTF-16 units of front matter. */
  frontMatter: 256 * 1024,
  frontMatterLines: 10_000,
  lineLength: 20_000,
  /** Lists and maps inside one another. */
  depth: 32,
  nodes: 20_000,
  keysInMap: 1_000,
  /** Findings of one kind of fault told for one file. */
  faultsTold: 20,
  body: 1024 * 1024,
  bodyDelimiters: 2_000,
} as const;
