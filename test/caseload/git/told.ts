/** What git tells of one file: its status, the names of its text before and after, its paths. */
export type Told = readonly [
  status: string,
  before: string,
  after: string,
  ...paths: readonly string[],
];

export const none = '0'.repeat(40);

/** An id that stands for a text, as git would name it. */
export const id = (name: string): string =>
  name === '' ? none : Buffer.from(name).toString('hex').padEnd(40, '0').slice(0, 40);

/** What `diff-tree` writes of a commit against one parent. */
export function toldOf(
  commit: { name: string; day?: string; parents?: readonly string[] },
  ...files: readonly Told[]
): string {
  const { name, day = '2026-10-05', parents = ['before'] } = commit;
  const line = `${id(name)}<${parents.map(id).join(' ')}<${day}<M. Okafor<${name}: a word < two`;
  if (files.length === 0) return `${line}\0`;
  const told = files.map(([status, before, after, ...paths]) => {
    const mode = (text: string): string => (text === '' ? '000000' : '100644');
    return `:${mode(before)} ${mode(after)} ${id(before)} ${id(after)} ${status}\0${paths.join('\0')}\0`;
  });
  return `${line}\n${told.join('')}\0`;
}
