import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bandOf,
  bandSetOf,
  callsForSafety,
  type Instrument,
  instrumentFrom,
  instrumentOf,
  instrumentsWith,
  knownInstruments,
  rangeInWords,
  safetyPrompt,
} from '../../src/caseload/instruments.ts';
import { readSettings } from '../../src/caseload/settings.ts';
import { speak } from '../../src/text/sentence.ts';

const folder = 'src/caseload/instruments';

function known(name: string): Instrument {
  return instrumentOf(name, { instruments: knownInstruments }) ?? assert.fail(name);
}

describe('the instruments that are known', () => {
  const names = knownInstruments.map(({ name }) => name);

  it('are those in their folder, each in a file of its name', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
    assert.deepEqual(names.toSorted(), files.sort());
  });

  it('are written as an agency would write them, with nothing wrong or unknown', () => {
    for (const name of names) {
      const written: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
      const text = JSON.stringify({ instruments: [written] });
      const { settings, faults } = readSettings({ path: 'caseload.yaml', text });
      assert.deepEqual(faults, [], name);
      assert.deepEqual(settings.instruments[0], known(name));
    }
  });

  for (const instrument of knownInstruments) {
    const { name, title, low, high, step = 1, bandSets, cutPoints, respondents } = instrument;
    it(`${name} agrees with itself, and says who answers it, under which licence and by which source`, () => {
      assert.ok(low < high && (high - low) % step === 0);
      for (const text of [title, instrument.source, instrument.licence]) assert.notEqual(text, '');
      assert.notEqual(respondents.length, 0);
      for (const { name: set, bands, source } of bandSets) {
        assert.ok(set && source, 'a set has a name and a source');
        const starts = bands.map(({ from }) => from);
        assert.equal(starts[0], low, `${set} begins where the instrument does`);
        assert.deepEqual(
          starts,
          [...new Set(starts)].sort((one, other) => one - other),
        );
        assert.ok(starts.every((from) => from <= high && (from - low) % step === 0));
        assert.equal(new Set(bands.map((band) => band.name)).size, bands.length);
      }
      for (const { value, source } of cutPoints)
        assert.ok(value > low && value < high && source !== '');
      for (const published of [instrument.reliability, instrument.reliableChange])
        assert.notEqual(published?.source, '');
    });
  }

  it('ask about safety from the first step on, and only where an answer is about that', () => {
    const asking = knownInstruments.filter(({ safety }) => safety);
    assert.deepEqual(
      asking.map(({ name, safety }) => [name, safety?.above]),
      [
        ['phq-9-item-9', 0],
        ['c-ssrs', 0],
      ],
    );
    assert.equal(callsForSafety(known('phq-9-item-9'), 0), false);
    assert.equal(callsForSafety(known('phq-9-item-9'), 1), true);
    assert.equal(callsForSafety(known('phq-9'), 27), false);
  });
});

describe('the band of a total', () => {
  it('reaches to where the next one begins, and ends with the range', () => {
    const told = [0, 4, 5, 9.5, 10, 15, 20, 27, 28, -1].map((total) =>
      bandOf(known('phq-9'), total),
    );
    assert.deepEqual(told, [
      ...['minimal', 'minimal', 'mild', 'mild', 'moderate', 'moderately severe', 'severe'],
      ...['severe', undefined, undefined],
    ]);
  });

  it('depends on who answered, where the instrument makes a difference', () => {
    const sdq = known('sdq-total');
    const told = ['mother', 'Foster parent', 'class teacher', 'young person'].map((respondent) => [
      bandSetOf(sdq, respondent)?.name,
      ...[13, 16, 17, 19, 20].map((total) => bandOf(sdq, total, respondent)),
    ]);
    const [usual, raised, high, highest] = [
      'close to average',
      'slightly raised',
      'high',
      'very high',
    ];
    assert.deepEqual(told, [
      ['Answered by a parent', usual, raised, high, high, highest],
      ['Answered by a parent', usual, raised, high, high, highest],
      ['Answered by a teacher', raised, high, high, highest, highest],
      ['Answered by the young person', usual, raised, raised, high, highest],
    ]);
  });

  it('is none where nobody, somebody else, or more than one may have answered', () => {
    for (const respondent of [undefined, '', 'R.D.', 'neighbor', 'mother of the child', 'apparent'])
      assert.equal(bandOf(known('sdq-total'), 20, respondent), undefined, respondent);
  });

  it('is that of the first set where several are meant for everybody, whoever answered', () => {
    assert.equal(bandOf(known('k10'), 22), 'high');
    assert.equal(bandOf(known('k10'), 22, 'mother'), 'high');
  });
});

describe('a range in words', () => {
  it('names each set of bands and its source, or the one that fits', () => {
    assert.equal(
      rangeInWords(known('k10')),
      '10 to 50, lower is better; Level of distress: low from 10, moderate from 16, high from 22, very high from 30 (Australian Bureau of Statistics 2012, 4817.0.55.001); Likelihood of a disorder: likely to be well from 10, likely a mild disorder from 20, likely a moderate disorder from 25, likely a severe disorder from 30 (Andrews and Slade 2001)',
    );
    assert.equal(
      rangeInWords(known('sdq-total'), 'teacher'),
      '0 to 40, lower is better; Answered by a teacher: close to average from 0, slightly raised from 12, high from 16, very high from 19 (Goodman, Scoring the SDQ for age 4-17, newer four bands, sdqinfo.org)',
    );
  });

  it('tells cut points, and an agency’s own bands as plainly as they are written', () => {
    assert.equal(
      rangeInWords(known('audit-c')),
      '0 to 12, lower is better; from 3 a positive screen for women (Bradley and others 2003); from 4 a positive screen for men (Bush and others 1998)',
    );
    const own = instrumentFrom({
      ...{ name: 'calm', low: 0, high: 10, better: 'higher' },
      bands: [
        { from: 8, name: 'calm' },
        { from: 0, name: 'a hard evening' },
      ],
      'cut-points': [{ 'up-to': 2, meaning: 'somebody should ring' }],
    });
    assert.equal(
      own && rangeInWords(own),
      '0 to 10, higher is better; a hard evening from 0, calm from 8; up to 2 somebody should ring',
    );
  });
});

describe('an instrument of the agency’s own', () => {
  it('asks about safety below a bound, too, in its own words or ours', () => {
    const scale = { name: 'safe', low: 0, high: 10, better: 'higher' as const };
    const own = instrumentFrom({ ...scale, safety: { below: 3, prompt: 'call the duty worker' } });
    assert.ok(own);
    assert.equal(speak(safetyPrompt(own, 2) ?? assert.fail()), '`safe` is 2: call the duty worker');
    assert.equal(safetyPrompt(own, 3), undefined);
    const plain = instrumentFrom({ ...scale, safety: { below: 3 } });
    assert.match(plain?.safety?.prompt ?? '', /^ask about safety today/);
    assert.equal(instrumentFrom({ ...scale, safety: {} })?.safety, undefined);
  });

  it('takes the place of the known one, and keeps its question about safety unless it says another', () => {
    const c = instrumentFrom({ name: 'c-ssrs', low: 0, high: 6 });
    assert.ok(c);
    const all = instrumentsWith([c]);
    assert.equal(all.filter(({ name }) => name === 'c-ssrs').length, 1);
    assert.deepEqual([all[0]?.high, all[0]?.safety?.above], [6, 0]);
    const stricter = instrumentFrom({ name: 'c-ssrs', low: 0, high: 6, safety: { above: 1 } });
    assert.ok(stricter);
    assert.equal(instrumentsWith([stricter])[0]?.safety?.above, 1);
  });
});
