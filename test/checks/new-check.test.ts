import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

/** What `npm run new-check` would write, or why it refuses. */
function begun(...words: readonly string[]): {
  readonly files: Readonly<Record<string, string>>;
  readonly refused: string;
  readonly status: number | null;
} {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tools/new-check.mjs', ...words, '--dry-run'],
    { encoding: 'utf8' },
  );
  const files = status === 0 ? (JSON.parse(stdout) as Record<string, string>) : {};
  return { files, refused: stderr, status };
}

describe('a new check', () => {
  it('begins with its source, its place in the list and a situation', () => {
    const { files } = begun('goal-without-joy', 'plan', 'A goal has no joy in it');
    assert.deepEqual(Object.keys(files), [
      'src/checks/goal-without-joy.ts',
      'src/checks/themes/plan.ts',
      'test/fixtures/checks/a-goal-has-no-joy-in-it/case.md',
      'test/fixtures/checks/a-goal-has-no-joy-in-it/plan.md',
      'test/fixtures/checks/a-goal-has-no-joy-in-it/expected.txt',
    ]);
    const source = files['src/checks/goal-without-joy.ts'] ?? '';
    assert.match(
      source,
      /export const goalWithoutJoy: CaseCheck = \{\n {2}id: 'goal-without-joy',/,
    );
    for (const part of ['bad', 'fixed', 'good']) assert.match(source, new RegExp(` {2}${part}: `));
    const list = files['src/checks/themes/plan.ts'] ?? '';
    assert.match(list, /^import \{ goalWithoutJoy \} from '\.\.\/goal-without-joy\.ts';$/m);
    assert.match(list, /^ {2}goalWithoutJoy,$/m);
  });

  for (const [words, refusal] of [
    [['joyless', 'plan', 'A goal has no joy in it'], /two words or more/],
    [['goal-without-joy', 'joy', 'A goal has no joy in it'], /The theme is one of references,/],
    [['goal-without-joy', 'plan', 'a goal has no joy in it.'], /begins with a capital letter/],
    [['goal-too-long', 'plan', 'A goal has no joy in it'], /There is a check goal-too-long/],
  ] as const) {
    it(`is not begun as ${words.join(', ')}`, () => {
      const { status, refused } = begun(...words);
      assert.equal(status, 2);
      assert.match(refused, refusal);
    });
  }
});
