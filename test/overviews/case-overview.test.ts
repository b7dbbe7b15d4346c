import assert from 'node:assert/strict';
import { toHtml } from 'hast-util-to-html';
import * as charts from '../../src/charts/index.ts';
import { addressOf } from '../../src/overviews/opening.ts';
import { spansOf } from '../../src/records/spans.ts';
import { sentence, speak } from '../../src/text/sentence.ts';
import { noPictures, picturesOf } from '../../src/writing/pictures.ts';
import { element } from '../../src/writing/sheets/elements.ts';
import { caseOf, caseRecord, interview } from '../caseload/filed.ts';
import { sampleCaseload, sampleMoment } from '../writing/sample-caseload.ts';
import { leadOf, leads, pageOf, part, sample } from './case-page.ts';
import { allIn, wordsIn } from '../text/in-tree.ts';

describe('the Case Overview', () => {
  const page = pageOf(sample('C-0142'));

  it('says first who it is, how the case stands and since when', () => {
    const [head] = allIn(page, 'header');
    assert.ok(head);
    assert.equal(
      wordsIn(head),
      'J.D. C-0142Medium risk · active · Veterans\' Services · opened 27 July (116 days ago) · worker M. Okafor · supervisor T. Lindqvist', // prettier-ignore
    );
  });

  it('has its parts in the order in which they matter at the door', () => {
    const ids = allIn(page, 'section').flatMap(({ properties }) => properties.id ?? []);
    assert.deepEqual(ids, [
      'safety',
      'last-contact',
      'due',
      'consents',
      'goals',
      'needs',
      'supports',
      'stages',
    ]);
  });

  it('names each part by its heading, and steps no level of headings over', () => {
    for (const { properties, children } of allIn(page, 'section')) {
      const [heading] = children.flatMap((child) => (child.type === 'element' ? [child] : []));
      assert.equal(heading?.tagName, 'h2');
      assert.deepEqual(properties.ariaLabelledBy, [heading.properties.id]);
    }
    const levels = toHtml(page).match(/<h[1-6]/g) ?? [];
    levels.reduce((before, level) => {
      assert.ok(Number(level.slice(2)) <= Number(before.slice(2)) + 1, `${level} after ${before}`);
      return level;
    }, '<h0');
    assert.equal(levels.filter((level) => level === '<h1').length, 1);
  });

  it('says when they met last, what was agreed, and what the worker owes', () => {
    const said = part(page, 'last-contact');
    assert.match(said, /16 November \(4 days ago\) in person · Monitoring progress/);
    assert.match(said, /Agreed for next time: Inspection of the flat; I go along 24 November \(in 4 days\)/); // prettier-ignore
    assert.match(said, /Answer the letter about the claim G4, together, by 8 January 2027/);
    assert.doesNotMatch(said, /Sign the lease/, 'that is the client’s own step');
    assert.deepEqual(leadOf(page, 'Inspection of the flat; I go along').at, ['next']);
  });

  it('shows each goal with its letters, its standing, its next step and its readings', () => {
    const goals = allIn(page, 'article').map(wordsIn);
    assert.equal(goals.length, 4);
    const [first = ''] = goals;
    assert.match(first, /^G1 Hold a lease in his own name by 10 February 2027/);
    assert.match(first, /S specific.*M measurable.*A attainable.*R relevant.*T time-bound/);
    assert.match(first, /Active, improving · due 10 February 2027/);
    assert.match(first, /Steps: 4 of 7 done\. Next: Have the flat inspected provider, 27 November/);
    assert.match(first, /4 → now 30 → target 28, reached · read on 16 November/);
  });

  it('leads with every fact to where it stands', () => {
    for (const { path, at, words } of leads(page)) {
      const reading = sampleCaseload.readings.get(path);
      assert.ok(reading, path);
      const [span] = spansOf(reading.text, [{ at, on: 'value' }]);
      assert.ok(span && span.end > span.start, `${words}: ${path} ${at.join('.')}`);
    }
    assert.deepEqual(leadOf(page, 'Medium risk'), {
      path: 'C-0142/case.md',
      at: ['risk'],
      words: 'Medium risk',
    });
    assert.deepEqual(leadOf(page, 'Nights housed').at, ['goals', 0, 'measures', 0]);
    assert.deepEqual(leadOf(page, 'read on 16 November').at, ['readings', 'nights-housed']);
    assert.deepEqual(leadOf(page, 'to be reviewed 1 December (in 11 days)').at, ['review']);
  });

  it('has a place for pictures, and leads to the same lines without them', () => {
    const drawn = pageOf(sample('C-0142'), {
      ...noPictures,
      ofMeasure: (goal, measure) => element('figure', {}, `${goal.id ?? ''} ${measure}`),
      ofSupports: () => element('figure', {}, 'supports'),
    });
    assert.deepEqual(allIn(drawn, 'figure').map(wordsIn), [
      'G1 nights-housed',
      'G1 lease-signed',
      'G2 paid-hours',
      'G3 bus-days',
      'G3 gad-7',
      'G4 benefit-income',
      'supports',
    ]);
    assert.deepEqual(leads(drawn), leads(page));
  });

  it('draws what it can, each part leading to its line, and no id twice', () => {
    const file = sample('C-0201');
    const say = (...words: Parameters<typeof sentence>): string => speak(sentence(...words));
    const drawn = pageOf(
      file,
      picturesOf(charts, { file, moment: sampleMoment, say, linkTo: addressOf }),
    );
    assert.equal(allIn(drawn, 'figure').length, 5, 'one for each of four goals, and the supports');
    assert.ok(leads(drawn).length > leads(pageOf(file)).length + 10);
    const ids = allIn(drawn, 'title').flatMap(({ properties }) => properties.id ?? []);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('counts private records, since they are the worker’s own, and says so', () => {
    const own = pageOf(sample('C-0123'));
    assert.match(part(own, 'safety'), /Safety plan of /);
    const [foot] = allIn(own, 'footer');
    assert.ok(foot);
    assert.match(wordsIn(foot), /^Records kept private count on this page: 1\./);
  });

  it('never shows a reflection, nor leads to one', () => {
    for (const file of sampleCaseload.cases) {
      const said = pageOf(file);
      assert.ok(!leads(said).some(({ path }) => path.includes('reflection')));
      const words = wordsIn(said);
      for (const { reading } of file.records.reflection)
        for (const line of reading.text.split('---')[2]?.split('\n') ?? [])
          if (line.length > 20) assert.ok(!words.includes(line));
    }
  });

  it('names the members of a case', () => {
    const [head] = allIn(pageOf(sample('C-0123')), 'header');
    assert.ok(head);
    assert.match(
      wordsIn(head),
      /Members: E\.V\. mother; M\.V\. daughter, 6; S\.V\. son, 14 months$/,
    );
  });

  it('gives a closed case its outcome, and waits for nothing', () => {
    const closed = pageOf(sample('C-0119'));
    const [head] = allIn(closed, 'header');
    assert.ok(head);
    assert.match(wordsIn(head), /closed 30 October.*Outcome: Works 32 hours a week as a cook/);
    assert.match(part(closed, 'due'), /The case is closed; nothing is waited for\./);
    assert.doesNotMatch(part(closed, 'last-contact'), /Agreed|promised|Nothing was agreed/);
    assert.doesNotMatch(part(closed, 'goals'), /overdue|Next:/);
  });

  it('says of a case on hold that no days are counted', () => {
    const held = caseOf(caseRecord('', 'on-hold'));
    assert.match(part(pageOf(held), 'due'), /The case is not active, so no due days are counted\./);
  });

  it('says in each part of an empty case that there is nothing yet', () => {
    const empty = pageOf(caseOf(caseRecord()));
    const said = (id: string): string => part(empty, id);
    assert.equal(said('safety'), 'SafetyNo safety plan.');
    assert.equal(said('last-contact'), 'Last contact and promisesNo contact noted yet.');
    assert.equal(said('consents'), 'ConsentsNo consent is in force.');
    assert.equal(said('goals'), 'GoalsNo plan yet.');
    assert.equal(said('needs'), 'Needs and strengthsNo assessment yet.');
    assert.equal(said('supports'), 'SupportsNo support is named.');
    assert.match(said('stages'), /^Interview stagesNot yet served: Building rapport, /);
  });

  it('says where a case record is missing', () => {
    const [head] = allIn(pageOf(caseOf(interview('2026-11-16'))), 'header');
    assert.ok(head);
    assert.equal(
      wordsIn(head),
      'Case C-0317There is no case record. Only what other records say of the case is shown.',
    );
  });
});
