import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Check } from '../../src/checks/check.ts';
import type { Fix } from '../../src/checks/fixes/fix.ts';
import { checks } from '../../src/checks/index.ts';
import { readingChecks } from '../../src/checks/themes/format.ts';
import { judgeCase } from '../../src/checks/run.ts';
import { caseloadOf, filesOf, foundBy, momentWith } from './small-case.ts';

/** Checks whose examples are bytes and not text, and the one that is found by running the others. */
const withoutBadExample = ['check-failed', 'file-not-readable', 'file-too-large', 'not-utf-8'];

/** What a check itself offers for all that it finds in an example. */
function fixesIn(check: Check, example: readonly string[]): readonly Fix[] {
  const caseload = caseloadOf(filesOf(example));
  const moment = { ...momentWith(), outside: check.outside };
  return [...caseload.cases, caseload.unfiled].flatMap((file) =>
    [...judgeCase(file, moment, [check]).values()]
      .flat()
      .flatMap((found) => check.fixes?.(found, { file, caseload, moment }) ?? []),
  );
}

describe('every check', () => {
  it('has an id of its own, and the list is in their order', () => {
    const ids = checks.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
  });

  it('stands in a file of its name', () => {
    const files = readdirSync('src/checks')
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => / {2}bad:/.test(readFileSync(join('src/checks', name), 'utf8')))
      .map((name) => name.replace(/\.ts$/, ''));
    assert.deepEqual(
      files.sort(),
      checks.map(({ id }) => id),
    );
  });

  it('that the reading tells stands under the id of its fault', () => {
    assert.deepEqual(
      Object.entries(readingChecks).filter(([id, check]) => id !== check.id),
      [],
    );
  });

  it('has an example that is told, where text can show it', () => {
    const without = checks.filter(({ bad }) => bad.length === 0).map(({ id }) => id);
    assert.deepEqual(without, withoutBadExample);
  });

  for (const check of checks) {
    describe(check.id, () => {
      it('says what it tells and why', () => {
        assert.match(check.title, /^\p{Lu}.*[\p{L}\d]$/u);
        assert.match(check.because, /^.{60,}\.$/u);
        assert.doesNotMatch(check.title + check.because, /!/);
      });

      it('has each bad example put right, and one that is not told though one might think so', () => {
        const { id, bad, fixed, good } = check;
        assert.equal(fixed.length, bad.length, `${id}: each bad example has its fixed one`);
        const same = bad.flatMap((example, at) =>
          isDeepStrictEqual(example, fixed[at]) ? [at + 1] : [],
        );
        assert.deepEqual(same, [], `${id}: these fixed examples are still as the bad ones`);
        assert.notEqual(good.length, 0, `${id}: no good example`);
      });

      check.bad.forEach((example, index) => {
        it(`is told in bad example ${index + 1}`, () => {
          const found = foundBy(check.id, example);
          assert.notEqual(found.length, 0);
          for (const { severity } of found) assert.equal(severity, check.severity);
        });
      });

      // That each fix settles what it is offered for is tried in test/writing/fixes-at.test.ts.
      if (check.fixes) {
        it('shows in a bad example what its fixes do', () => {
          const offered = check.bad.flatMap((example) => fixesIn(check, example));
          assert.notEqual(offered.length, 0, `${check.id}: no bad example is offered a fix`);
        });
      }

      check.fixed.forEach((example, index) => {
        it(`is not told once bad example ${index + 1} is put right`, () => {
          assert.deepEqual(foundBy(check.id, example), []);
        });
      });

      check.good.forEach((example, index) => {
        it(`is not told in good example ${index + 1}`, () => {
          assert.deepEqual(foundBy(check.id, example), []);
        });
      });
    });
  }
});
