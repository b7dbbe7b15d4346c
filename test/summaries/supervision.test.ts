import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Day } from '../../src/calendar/day.ts';
import type { Caseload } from '../../src/caseload/caseload.ts';
import { duesOf } from '../../src/caseload/due.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import type { CaseHistory } from '../../src/plans/history/history.ts';
import { fingerprintOf } from '../../src/plans/fingerprint.ts';
import { isForNobodyElse } from '../../src/records/for-nobody-else.ts';
import { sentence } from '../../src/text/sentence.ts';
import { day } from '../calendar/the-day.ts';
import { caseloadOf as caseloadFrom, type Files, plan, readingOf } from '../caseload/filed.ts';
import { caseloadOf, filesIn, moment } from './case-files.ts';
import { recordsSaying } from './hostile-records.ts';
import { hostile, pieces, strangersIn } from './hostile-texts.ts';
import { dayOfDue } from '../../src/summaries/due-words.ts';
import { documentOf, fortnight, under } from './several-cases.ts';

const nora = 'record: case\nid: C-0461\nclient: N.O.\nstatus: active\nopened: 2026-03-02\nworker: I. Nowak\nrisk: high\n'; // prettier-ignore

function note(date: string, more = ''): string {
  return `record: interview\ncase: C-0461\ndate: ${date}\nstage: monitoring-progress\n${more}`;
}

function agendaOf(files: Files, more: Parameters<typeof documentOf>[2] = {}): string {
  return documentOf('supervision', caseloadFrom(files), more);
}

/** The sample, whose records are as long and as full as records are. */
function sample(): Caseload {
  const top = join('examples', 'caseload', 'cases');
  const paths = readdirSync(top, { recursive: true, encoding: 'utf8' });
  return caseloadOf(
    paths
      .filter((path) => path.endsWith('.md'))
      .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') })),
  );
}

describe('a supervision agenda', () => {
  it('tells each promise that was not kept exactly once', () => {
    const caseload = sample();
    const late = { ...moment, today: day('2027-01-15') };
    const text = documentOf('supervision', caseload, {
      moment: late,
      about: { caseload, cases: caseload.cases },
      period: { from: day('2027-01-01'), to: late.today },
      addressOf: ({ reading, ...source }) => {
        const place = 'at' in source ? source.at.join('.') : '';
        return { url: `${reading.path}#${place}`, title: '' };
      },
    });
    const numbers = new Map(
      [...text.matchAll(/^\[(\d+)\]: <?(.*?)>?(?: ""|$)/gm)].map(([, number = '', url = '']) => [url, number]), // prettier-ignore
    );
    const lines = [under('What cannot wait', text), under('What else is overdue', text)].flatMap(
      (part) => part.split('\n'),
    );
    const overdue = caseload.cases
      .flatMap((file) => duesOf(file, late))
      .filter((due) => due.day < late.today && !isForNobodyElse(due.reading));
    assert.ok(overdue.length > 40, String(overdue.length));
    for (const due of overdue) {
      const { reading, at } = dayOfDue(due);
      const number = numbers.get(`${reading.path}#${at.join('.')}`) ?? 'none';
      const found = lines.filter((line) => line.includes(`][${number}]`));
      assert.equal(found.length, 1, `${due.kind} ${reading.path} ${at.join('.')}`);
    }
  });

  it('knows its worker however the name is spaced and capitalized', () => {
    const about = (caseload: Caseload, worker: string): string =>
      under('The open cases', documentOf('supervision', caseload, { about: { caseload, cases: caseload.cases, worker } })); // prettier-ignore
    const caseload = caseloadFrom({
      'a.md': nora,
      'b.md': nora.replace('0461', '0462').replace('I. Nowak', 'S. Diallo'),
    });
    assert.equal(about(caseload, '  i. NOWAK '), about(caseload, 'I. Nowak'));
    assert.match(about(caseload, 'I. Nowak'), /C-0461/);
    assert.doesNotMatch(about(caseload, 'I. Nowak'), /C-0462/);
  });

  it('shows nothing of the load of its worker', () => {
    const folder = join('test', 'fixtures', 'documents', 'supervision');
    const caseload = caseloadOf(filesIn(join(folder, 'what-cannot-wait-comes-first-and-once')));
    const agenda = (settings: typeof defaultSettings): string =>
      documentOf('supervision', caseload, { moment: { ...moment, settings } });
    const heavy = { low: 20, medium: 30, high: 40, critical: 50 };
    assert.equal(
      agenda({ ...defaultSettings, riskWeight: heavy, capacity: 1 }),
      agenda(defaultSettings),
    );
    assert.doesNotMatch(agenda(defaultSettings), /\bload\b|capacity/i);
  });

  it('tells of crises, closings and achievements of the period alone', () => {
    const crisis = 'crisis: { severity: high, danger: The lock is broken }\n';
    const files = {
      'case.md': nora,
      'before.md': note('2026-11-05', `${crisis}outcomes: { G1: achieved }`),
      'first-day.md': note('2026-11-06', `${crisis}outcomes: { G1: achieved, G2: sustaining }`),
      'ahead.md': note('2026-11-21', `${crisis}outcomes: { G3: achieved }`),
      'old.md': nora.replace('0461', '0462').replace('active', 'finished\nclosed: 2026-11-05'),
      'new.md': nora.replace('0461', '0463').replace('active', 'finished\nclosed: 2026-11-06'),
    };
    const text = agendaOf(files);
    const crises = under('What cannot wait', text).match(/Crisis on \d+ \w+/g);
    assert.deepEqual(crises, ['Crisis on 6 November']);
    assert.match(under('What went as planned', text), /achieved: 1 \(C-0461 G2\)/);
    assert.doesNotMatch(under('Cases opened and closed', text), /C-0462/);
    assert.match(under('Cases opened and closed', text), /C-0463.*Closed on 6 November/);
  });

  it('tells of an earlier crisis only as long as nobody was in touch since', () => {
    const crisis = note('2026-09-01', 'crisis: { severity: high, danger: The lock is broken, follow-up: 2026-09-02 }'); // prettier-ignore
    const alone = agendaOf({ 'case.md': nora, 'note.md': crisis });
    assert.match(under('What cannot wait', alone), /Crisis on 1 September/);
    const since = agendaOf({ 'case.md': nora, 'note.md': crisis, 'next.md': note('2026-09-04') });
    assert.doesNotMatch(since, /Crisis/);
  });

  it('tells changes of risk from the history of the records, and of what was not asked', () => {
    const risk = (on: Day): CaseHistory['entries'][number] => ({
      day: on,
      author: 'I. Nowak',
      subjects: [],
      told: 'changed',
      leftUnreadable: false,
      changes: [
        {
          kind: 'risk-changed',
          weight: 'needs-a-look',
          within: { before: [], after: [] },
          sentence: sentence('The risk went from {from} to {to}', { from: 'medium', to: 'high' }),
        },
      ],
    });
    const history: CaseHistory = {
      entries: [risk(day('2026-11-12')), risk(day('2026-10-12'))],
      uncommitted: [],
      idle: [],
      knownSince: day('2026-11-10'),
    };
    const files = { 'a.md': nora, 'b.md': nora.replace('0461', '0462') };
    const told = under('Changes of risk', agendaOf(files, { histories: new Map([['C-0461', history]]) })); // prettier-ignore
    assert.match(told, /C-0461\)\*\*: \*\*12 November\*\*: The risk went from medium to high\n/);
    assert.doesNotMatch(told, /October/);
    assert.match(told, /No history of the records was asked for: C-0462\./);
    assert.match(told, /This copy of the repository begins on 10 November/);
    assert.match(
      under('Changes of risk', agendaOf(files)),
      /^Risk changes are not known here: no history of the records was asked\.$/m,
    );
  });

  it('counts what has changed since an approval, or says that it does not know', () => {
    const goals = (...ids: readonly string[]): string =>
      plan(
        `goals:\n${ids.map((id) => `  - { id: ${id}, goal: A lease of her own, status: active }`).join('\n')}`,
      ).replace('C-0317', 'C-0461');
    const judged = readingOf('plan.md', goals('G1', 'G2'));
    const print = fingerprintOf(judged) ?? '';
    const files = {
      'case.md': nora,
      'plan.md': goals('G1'),
      'review.md': `record: review\ncase: C-0461\ndate: 2026-10-01\nreviewer: S. Osei\nplan: ${print}\ndecision: approved\n`, // prettier-ignore
    };
    const part = (more: Parameters<typeof documentOf>[2]): string =>
      under('Plans that wait for a decision', agendaOf(files, more));
    assert.match(part({}), /changed since approval on 1 October by S\. Osei\..* What has changed since is not known here\./); // prettier-ignore
    assert.equal(judged.record?.record, 'plan');
    const outside = { missing: new Set<string>(), judged: new Map([[print, { path: 'plan.md', plan: judged.record }]]) }; // prettier-ignore
    assert.match(part({ moment: { ...moment, outside } }), /There is 1 change since, 1 to look at\./); // prettier-ignore
  });

  it('tells which notes came in late, as the repository has it', () => {
    const history = {
      begins: day('2026-01-05'),
      firstCommitted: new Map([
        ['case.md', day('2026-01-05')],
        ['late.md', day('2026-11-18')],
        ['long-ago.md', day('2026-09-18')],
        ['in-time.md', day('2026-11-12')],
      ]),
    };
    const files = {
      'case.md': nora,
      'late.md': note('2026-11-10'),
      'long-ago.md': note('2026-09-01'),
      'in-time.md': note('2026-11-11'),
      'never.md': note('2026-11-09', 'late: Written by hand in the ward, copied on 20 November'),
    };
    const outside = { missing: new Set<string>(), history };
    const told = under('Notes written late', agendaOf(files, { moment: { ...moment, outside } }));
    assert.match(told, /note of 10 November was first saved in the repository on 18 November\. It gives no reason\./); // prettier-ignore
    assert.match(told, /note of 9 November is not saved in the repository yet\. Reason: Written by hand/); // prettier-ignore
    assert.doesNotMatch(told, /September|11 November/);
  });

  it('names the file of another worker that cannot be read to that worker alone', () => {
    const text = agendaOf({ 'a.md': nora });
    const caseload = caseloadOf([
      { path: 'a.md', text: `---\n${nora}---\n` },
      { path: 'b.md', text: `---\n${nora.replace('0461', '0462').replace('I. Nowak', 'S. Diallo')}---\n` }, // prettier-ignore
      { path: 'c.md', text: '---\nrecord: interview\ncase: C-0462\nnext: "Ring: ask\n---\n' },
    ]);
    const gaps = under('What is missing or cannot be read', documentOf('supervision', caseload));
    assert.equal(gaps, under('What is missing or cannot be read', text));
    assert.match(gaps, /Every file of these cases could be read\./);
  });

  it('has no text of a record as more than words', () => {
    const staysWords = (said: string): void => {
      const caseload = caseloadOf(recordsSaying(said));
      const about = { caseload, cases: caseload.cases };
      for (const kind of ['supervision', 'caseload'] as const) {
        const text = documentOf(kind, caseload, { about, period: fortnight });
        const strangers = strangersIn(text).filter((type) => !type.startsWith('table'));
        assert.deepEqual(strangers, [], text);
        assert.doesNotMatch(text, /(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
      }
    };
    for (const between of [' ', '\n']) staysWords(pieces.join(between));
    fc.assert(fc.property(hostile, staysWords), { numRuns: 4 });
  });
});
