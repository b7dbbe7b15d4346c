import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { gather, Stopped } from '../../src/extension/documents/in-slices.ts';
import { watch, Work } from '../../src/extension/documents/watch-work.ts';

const cases = Array.from({ length: 1_200 }, (_, index) => ({ id: `C-${index}` }));

/** Work of a few milliseconds for each case, and what it has done. */
function* slowly(work: Work, done: string[]): Generator<string> {
  for (const file of cases) {
    work.begin(file);
    const end = performance.now() + 3;
    while (performance.now() < end);
    done.push(file.id);
    yield file.id;
  }
}

const title = 'Making a document';

interface Shown {
  readonly titles: string[];
  readonly messages: string[];
}

/** Runs something while a person sees the progress of it, and stops it at its first word or not at all. */
async function seen<Result>(
  stopsAtOnce: boolean,
  run: () => Promise<Result>,
): Promise<Shown & { readonly result: Result | undefined; readonly error: unknown }> {
  const { withProgress } = vscode.window;
  const shown: Shown = { titles: [], messages: [] };
  const show: typeof vscode.window.withProgress = (options, task) => {
    // Documents of other tests may be made anew meanwhile.
    if (options.title !== title) return withProgress(options, task);
    const source = new vscode.CancellationTokenSource();
    shown.titles.push(title);
    assert.equal(options.cancellable, true);
    const report = ({ message = '' }: { readonly message?: string }): void => {
      shown.messages.push(message);
      if (stopsAtOnce) source.cancel();
    };
    return task({ report }, source.token);
  };
  Object.assign(vscode.window, { withProgress: show });
  try {
    return { ...shown, result: await run(), error: undefined };
  } catch (error) {
    return { ...shown, result: undefined, error };
  } finally {
    Object.assign(vscode.window, { withProgress });
  }
}

describe('Long work on documents', () => {
  const make = (done: string[]): Promise<readonly string[]> => {
    const work = new Work();
    work.expect(cases.length);
    return watch({ title, work }, gather(slowly(work, done), work));
  };

  it('lets the editor have its turns, and says how far it is', async () => {
    const done: string[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    const { titles, messages, result } = await seen(false, () => make(done));
    clearInterval(timer);
    assert.deepEqual(
      result,
      cases.map(({ id }) => id),
    );
    assert.deepEqual(titles, [title]);
    assert.ok(messages.length > 3, messages.join());
    for (const message of messages) assert.match(message, /^[\d,]+ of 1,200 cases$/);
    assert.ok(turns > 20, `the editor had ${turns} turns`);
  });

  it('is stopped at once by a person, and gives nothing', async () => {
    const done: string[] = [];
    const { result, error } = await seen(true, () => make(done));
    assert.ok(error instanceof Stopped);
    assert.equal(result, undefined);
    const stoppedAt = done.length;
    assert.ok(stoppedAt < cases.length);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(done.length, stoppedAt, 'nothing goes on behind it');
  });

  it('is not told of where it is short', async () => {
    const work = new Work();
    const { titles, result } = await seen(false, () =>
      watch({ title, work }, gather(['a page'], work)),
    );
    assert.deepEqual(titles, []);
    assert.deepEqual(result, ['a page']);
  });
});
