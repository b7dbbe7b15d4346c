import { checks } from '../checks/index.ts';
import { pageOf, pageOfAll } from '../checks/page.ts';
import { nearMiss } from '../text/near-miss.ts';
import { CannotLook, exitCodes } from './cannot-look.ts';
import { print } from './terminal.ts';

/** Prints the page of a check, or without an id the list of all. */
export function explain(id: string | true): number {
  if (id === true) {
    print(pageOfAll());
    return exitCodes.allWell;
  }
  const check = checks.find((known) => known.id === id);
  if (!check) {
    const meant = nearMiss(
      id,
      checks.map((known) => known.id),
      3,
    );
    throw new CannotLook(
      `There is no check ${id}${meant ? `, did you mean ${meant}?` : ': --explain alone lists them all.'}`,
    );
  }
  print(pageOf(check));
  return exitCodes.allWell;
}
