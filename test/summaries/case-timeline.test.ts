import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Day } from '../../src/calendar/day.ts';
import { since } from '../../src/plans/history/since.ts';
import { tellTimeline } from '../../src/summaries/case-timeline.ts';
import { writeMarkdown } from '../../src/summaries/write-markdown.ts';
import { sentence } from '../../src/text/sentence.ts';
import { type Deed, historyOf, made, type Made } from '../plans/history/made-history.ts';
import { moment } from './case-files.ts';

const top = join('test', 'fixtures', 'timelines');

type Texts = Readonly<Record<string, string | null>>;
type Entry = Deed | { readonly shallow?: boolean; readonly disk?: Texts };

/** The history that a folder tells: which texts of it were committed when, and what is on disk. */
function madeIn(folder: string): Made {
  const entries = parse(readFileSync(join(folder, 'history.yaml'), 'utf8')) as readonly Entry[];
  const read = (files: Texts): Texts =>
    Object.fromEntries(
      Object.entries(files).map(([path, name]) => [
        path,
        name === null ? null : readFileSync(join(folder, name), 'utf8'),
      ]),
    );
  const deeds = entries.flatMap((entry) =>
    'day' in entry ? [{ ...entry, files: read(entry.files) }] : [],
  );
  const last = entries.flatMap((entry) => ('day' in entry ? [] : [entry]))[0] ?? {};
  return made(deeds, { disk: read(last.disk ?? {}), isShallow: last.shallow ?? false });
}

function timelineIn(folder: string, day?: string): string {
  const whole = madeIn(folder);
  const from = day as Day | undefined;
  const history = since(historyOf(whole), from);
  const subject = { file: whole.file, history };
  return writeMarkdown(tellTimeline(subject, moment, from ? { since: from } : {}));
}

describe('the timeline of a case', () => {
  for (const name of readdirSync(top).sort()) {
    it(name.replaceAll('-', ' '), () => {
      const folder = join(top, name);
      const timeline = timelineIn(folder);
      const expected = join(folder, 'expected.md');
      if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, timeline);
      assert.equal(timeline, existsSync(expected) ? readFileSync(expected, 'utf8') : '(no file)');
    });
  }

  const approved = join(top, 'a-plan-is-approved-and-then-changed-again-and-again');

  it('shows nothing of what is private', () => {
    const timeline = timelineIn(
      join(top, 'private-records-and-reflections-stay-with-their-writer'),
    );
    assert.doesNotMatch(timeline, /secret|reflection/i);
  });

  it('tells nothing older than a day where that is asked, and says so', () => {
    const timeline = timelineIn(approved, '2026-10-12');
    assert.match(timeline, /newest first, since 12 October$/m);
    assert.deepEqual(timeline.match(/^- \*\*\d+ \w+/gm), [
      '- **3 November',
      '- **2 November',
      '- **12 October',
    ]);
    assert.match(timelineIn(approved, '2026-11-19'), /Nothing has changed in this time/);
  });

  it('says plainly where nothing can be known, and what could be done', () => {
    const history = {
      refused: sentence('This folder lies in no git repository'),
      advice: sentence('Commit the records'),
    };
    const { file } = madeIn(approved);
    assert.equal(
      writeMarkdown(tellTimeline({ file, history }, moment)),
      '# Timeline of O.V. (C-0317)\n\nAs of 20 November 2026, newest first\n\nThis folder lies in no git repository.\n\nCommit the records.\n',
    );
  });

  it('can be spoken in another language', () => {
    const whole = madeIn(approved);
    const subject = { file: whole.file, history: historyOf(whole) };
    const speak = ({ pattern }: { pattern: string }): string =>
      pattern === 'Needs a look:' ? 'Bitte ansehen:' : pattern;
    assert.match(writeMarkdown(tellTimeline(subject, moment, { speak })), /\*\*Bitte ansehen:\*\*/);
  });
});
