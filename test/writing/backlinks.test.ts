import assert from 'node:assert/strict';
import { speak } from '../../src/text/sentence.ts';
import { backlinksIn } from '../../src/writing/backlinks.ts';
import { day } from '../calendar/the-day.ts';
import { knownOf, linesOf, tramCase } from './named-cases.ts';

function shown(
  path: string,
  files: Readonly<Record<string, string>> = tramCase,
): readonly string[] {
  const known = knownOf(files);
  const reading = known.caseload.readings.get(path);
  assert.ok(reading);
  return backlinksIn(reading, known, day('2026-11-20')).map(({ of, title, places }) =>
    [`${of.id}: ${speak(title)}`, ...linesOf(places)].join(' > '),
  );
}

describe('what other records say is shown', () => {
  it('above a goal: the notes that worked on it, each once, the latest first', () => {
    assert.deepEqual(shown('tram/plan.md'), [
      'G1: 2 notes worked on this goal > tram/visit-april.md:7 > tram/visit-march.md:6',
      'G12: 1 note worked on this goal > tram/visit-march.md:6',
    ]);
  });

  it('above a goal that nobody worked on', () => {
    const files = { ...tramCase, 'harbor/visit.md': tramCase['tram/visit-april.md'] ?? '' };
    assert.deepEqual(shown('harbor/plan.md', files), ['G1: No note worked on this goal yet']);
  });

  it('above a case: its notes and the last contact', () => {
    assert.deepEqual(shown('tram/case.md'), [
      'C-0317: 2 notes, last contact 6 April > tram/visit-april.md:3 > tram/visit-march.md:3',
    ]);
    const { 'harbor/visit.md': visit = '', ...rest } = tramCase;
    assert.deepEqual(shown('harbor/case.md', rest), ['C-0401: No notes yet']);
    const missed = { ...rest, 'harbor/visit.md': `${visit}\nattendance: missed` };
    assert.deepEqual(shown('harbor/case.md', missed), [
      'C-0401: 1 note, no contact yet > harbor/visit.md:3',
    ]);
    assert.match(shown('harbor/case.md')[0] ?? '', /^C-0401: 1 note, last contact 9 March /);
  });

  it('above a need: the goals of the plan in force that address it', () => {
    assert.deepEqual(shown('tram/assessment-february.md'), [
      'N1: Goal G1 addresses it > tram/plan.md:10',
      'N2: No goal addresses it',
    ]);
    const plan = `${tramCase['tram/plan.md'] ?? ''}\n    addresses: [N2, N1]`;
    assert.deepEqual(shown('tram/assessment-may.md', { ...tramCase, 'tram/plan.md': plan }), [
      'N1: Goals G1 and G12 address it > tram/plan.md:10 > tram/plan.md:20',
    ]);
  });

  it('above nothing else', () => {
    for (const path of ['tram/visit-march.md', 'tram/review.md', 'tram/reflection.md']) {
      assert.deepEqual(shown(path), []);
    }
  });
});
