import assert from 'node:assert/strict';
import { definitionsOf, nameAt, placesOf, wantedBy } from '../../src/writing/references.ts';
import { asItStands } from '../../src/writing/as-it-stands.ts';
import { linksIn } from '../../src/writing/links.ts';
import { fingerprintIn } from '../../src/plans/move-records.ts';
import { knownOf, linesOf, nameIn, textOf, tramCase } from './named-cases.ts';

function definitions(path: string, words: string): readonly string[] {
  const known = knownOf();
  const wanted = wantedBy(nameIn(known, path, words), known.caseload);
  return linesOf(definitionsOf(wanted, known.index));
}

function places(path: string, words: string): readonly string[] {
  const known = knownOf();
  const wanted = wantedBy(nameIn(known, path, words), known.caseload);
  return linesOf(placesOf(wanted, known.index));
}

describe('from a name one comes', () => {
  it('to the goal in the plan of the same case, from a list, a key and a quoted key', () => {
    assert.deepEqual(definitions('tram/visit-april.md', 'G1'), ['tram/plan.md:7']);
    assert.deepEqual(definitions('tram/visit-march.md', '"G1"'), ['tram/plan.md:7']);
    assert.deepEqual(definitions('tram/review.md', "'G12'"), ['tram/plan.md:18']);
    assert.deepEqual(definitions('harbor/visit.md', 'G1'), ['harbor/plan.md:7']);
  });

  it('to every assessment that names a need, the latest first', () => {
    assert.deepEqual(definitions('tram/plan.md', 'N1'), [
      'tram/assessment-may.md:5',
      'tram/assessment-february.md:6',
    ]);
  });

  it('to the case record, the strength and the goal that measures', () => {
    assert.deepEqual(definitions('tram/reflection.md', 'C-0317'), ['tram/case.md:3']);
    assert.deepEqual(definitions('tram/plan.md', '"S1"'), ['tram/assessment-february.md:9']);
    assert.deepEqual(definitions('tram/assessment-may.md', 'calls-missed'), ['tram/plan.md:14']);
  });

  it('nowhere where nothing of that name is written down', () => {
    assert.deepEqual(definitions('harbor/plan.md', 'N1'), []);
  });

  it('to all places of the name in its case, the definition first', () => {
    assert.deepEqual(places('tram/plan.md', 'G1'), [
      'tram/plan.md:7',
      'tram/visit-april.md:7',
      'tram/visit-march.md:6',
      'tram/visit-march.md:8',
      'tram/visit-march.md:9',
      'tram/visit-march.md:10',
      'tram/referral.md:6',
      'tram/review.md:9',
    ]);
    assert.equal(places('tram/case.md', 'C-0317').length, 9);
    assert.deepEqual(places('harbor/plan.md', 'G1'), ['harbor/plan.md:7', 'harbor/visit.md:6']);
  });

  it('to the plan of just this record, where it says of no case', () => {
    const known = knownOf({
      ...tramCase,
      'loose.md': 'record: plan\nstatus: draft\nstart: 2026-02-16\ngoals: [{ id: G1 }]',
      'other.md': 'record: interview\ndate: 2026-02-16\nstage: building-rapport\ngoals: [G1]',
    });
    const wanted = wantedBy(nameIn(known, 'loose.md', 'G1'), known.caseload);
    assert.deepEqual(linesOf(placesOf(wanted, known.index)), ['loose.md:5']);
  });

  it('from nothing but names: not from sentences, keys of the format, or the body', () => {
    const known = knownOf();
    const reading = known.caseload.readings.get('tram/plan.md');
    assert.ok(reading);
    for (const words of ['record', 'school', 'addresses', 'laughed', 'status']) {
      const at: number = reading.text.indexOf(words) + 2;
      assert.equal(nameAt(reading, at, known.index), undefined, words);
    }
  });

  it('by what was typed just now, before the caseload knows of it', () => {
    const { caseload, index } = knownOf();
    const text = textOf(caseload, 'harbor/visit.md').replace('[G1]', '[G1]\nratings: { G1: 1 }');
    const now = asItStands({ path: 'harbor/visit.md', text }, caseload);
    assert.ok(now);
    const name = nameAt(now.reading, text.indexOf('{ G1') + 3, index);
    assert.ok(name);
    const found = placesOf(wantedBy(name, now.caseload), index);
    assert.deepEqual(linesOf(found), [
      'harbor/plan.md:7',
      'harbor/visit.md:6',
      'harbor/visit.md:7',
    ]);
    assert.equal(asItStands({ path: 'a.md', text: '# A poem\n' }, caseload), undefined);
  });
});

describe('a record links', () => {
  const links = (path: string, files = tramCase): readonly string[] => {
    const known = knownOf(files);
    const reading = known.caseload.readings.get(path);
    assert.ok(reading);
    return linksIn(reading, known).map(({ span, target, targetSpan, tooltip }) => {
      const line = target.text.slice(0, targetSpan.start).split('\n').length;
      const words = reading.text.slice(span.start, span.end).slice(0, 9);
      return `${words} > ${target.path}:${line} ${tooltip.pattern}`;
    });
  };

  it('to its case', () => {
    assert.deepEqual(links('tram/plan.md'), ['C-0317 > tram/case.md:3 Open case {id}']);
    assert.deepEqual(links('tram/case.md'), []);
  });

  it('from a review to the plan, which it judged or which has changed since', () => {
    const changed = 'sha256:0a > tram/plan.md:6 Open the plan, which has changed since this review';
    assert.equal(links('tram/review.md')[1], changed);
    const text = `---\n${tramCase['tram/plan.md'] ?? ''}\n---\n`;
    const print = fingerprintIn({ path: 'tram/plan.md', text }) ?? '';
    const review = (tramCase['tram/review.md'] ?? '').replace(/sha256:\w+/, print);
    const [, judged] = links('tram/review.md', { ...tramCase, 'tram/review.md': review });
    assert.match(judged ?? '', /plan\.md:6 Open the plan that was reviewed$/);
  });

  it('nowhere where its case has no record', () => {
    assert.deepEqual(
      links('a.md', { 'a.md': 'record: reflection\ndate: 2026-02-27\nworker: N. Sand\ncase: C-9' }),
      [],
    );
  });
});
