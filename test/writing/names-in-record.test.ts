import assert from 'node:assert/strict';
import { readRecord } from '../../src/records/read-record.ts';
import type { Kind } from '../../src/records/record.ts';
import { namesIn } from '../../src/writing/names-in-record.ts';
import { fileOf, full } from '../records/samples.ts';
import { knownFrom, sampleFiles } from './named-cases.ts';

function namesOf(frontMatter: string): readonly string[] {
  const record = readRecord({ path: 'a.md', text: fileOf(frontMatter) })?.record;
  assert.ok(record);
  return namesIn(record).map(({ sort, id, role, at, on }) =>
    [role === 'definition' ? '+' : '-', sort, id, at.join('.'), on].join(' '),
  );
}

const expected: Readonly<Record<Kind, readonly string[]>> = {
  case: ['+ case C-0317 id value'],
  assessment: [
    '- case C-0317 case value',
    '+ need N1 needs.0.id value',
    '+ need N2 needs.1.id value',
    '+ strength S1 strengths.0.id value',
    '- measure calls-missed readings.0.calls-missed key',
    '- measure who-5 readings.0.who-5 key',
    '- measure calls-missed readings.1.calls-missed key',
  ],
  plan: [
    '- case C-0317 case value',
    '+ goal G1 goals.0.id value',
    '- need N1 goals.0.addresses.0 value',
    '- strength S1 goals.0.uses.0 value',
    '+ measure calls-missed goals.0.measures.0.name value',
    '- goal G1 phases.0.goals.0 value',
  ],
  interview: [
    '- case C-0317 case value',
    '- goal G1 goals.0 value',
    '- measure calls-missed readings.calls-missed key',
    '- goal G1 ratings.G1 key',
    '- goal G1 outcomes.G1 key',
    '- goal G1 readiness.G1 key',
  ],
  'safety-plan': ['- case C-0317 case value'],
  referral: ['- case C-0317 case value', '- goal G1 goal value'],
  review: ['- case C-0317 case value', '- goal G1 goals.G1 key', '- goal G2 goals.G2 key'],
  reflection: ['- case C-0317 case value'],
};

describe('the names in a record', () => {
  for (const [kind, names] of Object.entries(expected)) {
    it(`of the kind ${kind} are all found`, () => {
      assert.deepEqual(namesOf(full[kind as Kind]), names);
    });
  }

  it('are left out where they are malformed, and where a measure’s respondent stands', () => {
    const garbled = full.interview.replace('goals: [G1]', 'goals: [goal one, G1]');
    assert.equal(namesOf(garbled).filter((name) => name.includes('goals.')).length, 1);
    assert.ok(!namesOf(full.assessment).some((name) => name.includes('respondent')));
  });

  it('stand, all over the sample, on text that is the name and nothing else', () => {
    const { caseload, index } = knownFrom(sampleFiles());
    const standing = [...caseload.readings.values()].flatMap(index.standingIn);
    assert.ok(standing.length > 1000, String(standing.length));
    for (const { reading, span, id } of standing) {
      assert.equal(reading.text.slice(span.start, span.end), id, reading.path);
    }
  });
});
