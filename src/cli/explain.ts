import { checks } from '../checks/index.ts';
import { pageOf } from '../checks/page.ts';
import { nearMiss } from '../text/near-miss.ts';
import { CannotLook, exitCodes } from './cannot-look.ts';
import { print } from './terminal.ts';

/** Prints the page of a check. */
export function explain(id: string): number {
  const check = checks.find((known) => known.id === id);
  if (!check) {
    const meant = nearMiss(
      id,
      checks.map((known) => known.id),
      3,
    );
    throw new CannotLook(
      `There is no check ${id}${meant ? `, did you mean ${meant}?` : ': docs/checks/README.md lists them all.'}`,
    );
  }
  print(pageOf(check));
  return exitCodes.allWell;
}
