/** The address of a file as seen from another, of their paths from one folder: `../a%20note.md`. */
export function relativeAddress(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  const folders = there.length - 1;
  const parting = there.findIndex((name, index) => index === folders || name !== here[index]);
  const up = here.slice(parting).map(() => '..');
  const down = there.slice(parting).map(encodeURIComponent);
  // A name with a colon would be taken for the name of a scheme.
  return [...(up.length > 0 ? up : ['.']), ...down].join('/');
}
