import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { CaseFile } from '../../src/caseload/case-file.ts';
import { findCase } from '../../src/caseload/caseload.ts';
import type { Day } from '../../src/calendar/day.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import * as charts from '../../src/charts/index.ts';
import { caseOverview } from '../../src/overviews/case-overview.ts';
import { addressOf } from '../../src/overviews/opening.ts';
import { speak, sentence } from '../../src/text/sentence.ts';
import { noPictures, picturesOf } from '../../src/writing/pictures.ts';
import { caseOf, caseRecord, interview, plan } from '../caseload/filed.ts';
import { sampleCaseload, sampleMoment } from '../writing/sample-caseload.ts';
import { allIn, wordsIn } from './on-page.ts';

function pageOf(file: CaseFile, moment = sampleMoment): Element {
  return caseOverview({ file, moment, unfiled: [], pictures: noPictures, speak });
}

function sample(id: string): CaseFile {
  const file = findCase(sampleCaseload, id);
  assert.ok(file);
  return file;
}

function headings(page: Element): readonly string[] {
  return allIn(page, 'h2').map(wordsIn);
}

/** Where a link of the page leads. */
function addressIn({ properties }: Element): { path: string; at: readonly (string | number)[] } {
  const href = String(properties['href']);
  assert.ok(href.startsWith('#open='), href);
  return JSON.parse(decodeURIComponent(href.slice('#open='.length))) as {
    path: string;
    at: readonly (string | number)[];
  };
}

describe('the Case Overview', () => {
  it('puts first what matters at the door', () => {
    const page = pageOf(sample('C-0142'));
    assert.equal(wordsIn(allIn(page, 'h1')[0] ?? page), 'J.D. C-0142');
    assert.deepEqual(headings(page), [
      'Safety',
      'Last contact and promises',
      'What is due',
      'Consents',
      'Goals',
      'Needs and strengths',
      'Supports',
      'Interview stages',
    ]);
    assert.match(wordsIn(page), /16 November \(4 days ago\)/);
    assert.match(wordsIn(page), /Agreed for next time: Inspection of the flat; I go along/);
  });

  it('opens a line of a record of the case with each of its facts, in every case', () => {
    for (const file of sampleCaseload.cases) {
      const known = new Set([...file.readings, ...file.unread].map(({ path }) => path));
      const links = allIn(pageOf(file), 'a');
      assert.ok(links.length > 0, file.id);
      for (const link of links) assert.ok(known.has(addressIn(link).path), file.id);
    }
  });

  it('shows no reflection', () => {
    for (const file of sampleCaseload.cases) {
      const own = new Set(file.records.reflection.map(({ reading }) => reading.path));
      for (const link of allIn(pageOf(file), 'a')) assert.ok(!own.has(addressIn(link).path));
    }
  });

  it('says what waits for safety before all else', () => {
    const file = caseOf(caseRecord(), interview('2026-11-18', 'readings: { phq-9-item-9: 2 }'));
    const page = pageOf(file);
    const [safety] = allIn(page, 'section');
    assert.match(wordsIn(safety ?? page), /^Safety.* is 2: talk about safety/);
  });

  it('tells a consent by how it stands, those in force first', () => {
    const consents = [
      '  - { for: School, given: 2026-01-01, expires: 2026-06-01 }',
      '  - { for: Clinic, given: 2026-01-01, withdrawn: 2026-03-01 }',
      '  - { for: Landlord, given: 2026-01-01, expires: 2027-01-01 }',
      '  - { for: Bank }',
    ];
    const page = pageOf(caseOf(caseRecord(`consents:\n${consents.join('\n')}`)));
    const part = allIn(page, 'section').find(({ properties }) => properties['id'] === 'consents');
    assert.deepEqual(allIn(part ?? page, 'li').map(wordsIn), [
      'in force: Landlord until 1 January 2027 (in 42 days)',
      'not given yet: Bank',
      'ran out: School 1 June',
      'withdrawn: Clinic 1 March',
    ]);
  });

  it('says so where there is nothing yet, and where there is no case record', () => {
    const bare = wordsIn(pageOf(caseOf(caseRecord())));
    for (const said of [
      'There is no safety plan, and nothing waits to be followed up.',
      'No contact is noted yet.',
      'There is no plan yet.',
      'No assessment is noted yet.',
      'No support is named.',
    ])
      assert.ok(bare.includes(said), said);
    assert.match(wordsIn(pageOf(caseOf(interview('2026-11-02')))), /There is no case record/);
  });

  it('tells a file that cannot be read, so that its silence is not taken for all well', () => {
    const page = pageOf(sample('C-0209'));
    assert.equal(headings(page)[0], 'Cannot be read');
  });

  it('draws what it can, each part leading to its line', () => {
    const file = sample('C-0201');
    const say = (...words: Parameters<typeof sentence>): string => speak(sentence(...words));
    const pictures = picturesOf(charts, { file, moment: sampleMoment, say, linkTo: addressOf });
    const page = caseOverview({ file, moment: sampleMoment, unfiled: [], pictures, speak });
    const figures = allIn(page, 'figure');
    assert.equal(figures.length, 5, 'a chart for each of four goals, and the supports');
    for (const link of figures.flatMap((figure) => allIn(figure, 'a'))) addressIn(link);
    const ids = allIn(page, 'title').flatMap(({ properties }) => properties['id'] ?? []);
    assert.equal(new Set(ids).size, ids.length, 'no id stands twice');
  });

  it('is never more than words, whatever a record holds', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom('<script>x()</script>', '"><img src=x onerror=x()>', "' onload='x", '&lt;b&gt;', '[a](javascript:x)'), // prettier-ignore
    );
    const today = { today: '2026-11-20' as Day, settings: defaultSettings };
    fc.assert(
      fc.property(hostile, (text) => {
        const words = JSON.stringify(text === '' ? 'x' : text);
        const goals = `goals:\n  - { id: G1, goal: ${words}, status: active, steps: [{ step: ${words}, who: worker }] }`;
        const file = caseOf(
          caseRecord(
            `program: ${words}\nsupports: [{ who: ${words}, tie: strong, offers: ${words} }]`,
          ),
          plan(goals),
          interview('2026-11-02', `next: { date: 2026-12-01, what: ${words} }`),
        );
        const html = toHtml(pageOf(file, today));
        const again = fromHtml(html, { fragment: true });
        const [main] = allIn(again, 'main');
        assert.ok(main);
        for (const name of ['script', 'img', 'style', 'iframe', 'b'])
          assert.equal(allIn(main, name).length, 0, html);
        for (const link of allIn(main, 'a')) addressIn(link);
      }),
      { numRuns: 60 },
    );
  });
});
