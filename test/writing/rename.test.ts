import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeCaseload } from '../../src/caseload/caseload.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import { checkCase } from '../../src/checks/run.ts';
import { fingerprintIn } from '../../src/plans/move-records.ts';
import type { SourceFile } from '../../src/records/read-record.ts';
import { applyEdit } from '../../src/text/edit.ts';
import { speak } from '../../src/text/sentence.ts';
import { type Known, wantedBy } from '../../src/writing/references.ts';
import { renameName, whyNotRenamed } from '../../src/writing/rename.ts';
import type { Standing } from '../../src/writing/standing.ts';
import { day } from '../calendar/the-day.ts';
import { knownFrom, knownOf, nameIn, sampleFiles, textOf, tramCase } from './named-cases.ts';

const moment = { today: day('2026-11-20'), settings: defaultSettings };

interface Renamed {
  readonly files: readonly SourceFile[];
  readonly remarks: readonly string[];
}

function rename(known: Known, name: Standing, to: string): Renamed | string {
  const result = renameName(name, to, known);
  if (result.refused) return speak(result.refused);
  const texts = new Map(
    [...known.caseload.readings.values()].map(({ path, text }) => [path, text]),
  );
  for (const { reading, edits } of result.files) {
    texts.set(reading.path, edits.reduceRight(applyEdit, reading.text));
  }
  const files = [...texts].map(([path, text]) => ({ path, text }));
  return { files, remarks: result.remarks.map(speak) };
}

function done(known: Known, name: Standing, to: string): Renamed {
  const result = rename(known, name, to);
  if (typeof result === 'string') assert.fail(result);
  return result;
}

/** The findings of the case that a name belongs to, without the words that tell its id. */
function findingsOf(name: Standing, { caseload }: Known): readonly string[] {
  return checkCase(wantedBy(name, caseload).file, moment)
    .map(({ path, id, range }) => `${path} ${id} ${range.start.line}`)
    .sort();
}

function changedLines(before: Known, { files }: Renamed): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const old = textOf(before.caseload, path).split('\n');
    return text.split('\n').flatMap((line, at) => (line === old[at] ? [] : [`${path}: ${line}`]));
  });
}

describe('a name is renamed', () => {
  it('wherever it stands in its case, in lists, keys and quotes, and nowhere else', () => {
    const known = knownOf();
    const result = done(known, nameIn(known, 'tram/visit-april.md', 'G1'), 'G9');
    assert.deepEqual(changedLines(known, result), [
      'tram/plan.md:   - id: G9 # asked for by the school too',
      'tram/visit-march.md: goals: [ G9, G12 ]',
      'tram/visit-march.md: ratings: { "G9": -1, G12: 0 }',
      'tram/visit-march.md: outcomes: { G9: no-change }',
      'tram/visit-march.md: readiness: { G9: action }',
      'tram/visit-april.md:   - G9',
      'tram/referral.md: goal: G9',
      'tram/review.md:   G9: agree',
    ]);
  });

  it('in all assessments that name it, and in files with another kind of line end', () => {
    const files = { ...tramCase };
    const plan = `\uFEFF---\r\n${(tramCase['tram/plan.md'] ?? '').replaceAll('\n', '\r\n')}\r\n---\r\n`;
    const known = knownOf({ ...files, 'tram/plan.md': plan });
    const result = done(known, nameIn(known, 'tram/plan.md', 'N1'), 'N7');
    const text = result.files.find(({ path }) => path === 'tram/plan.md')?.text;
    assert.equal(text, plan.replace('[N1]', '[N7]'));
    assert.equal(changedLines(known, result).length, 3);
  });

  it('as a case, in every record of it', () => {
    const known = knownOf();
    const result = done(known, nameIn(known, 'tram/plan.md', "'C-0317'"), 'T-9');
    assert.equal(changedLines(known, result).length, 9);
    assert.ok(changedLines(known, result).includes("tram/plan.md: case: 'T-9'"));
  });

  it('as a measure, in the plan and in every reading', () => {
    const known = knownOf();
    const result = done(
      known,
      nameIn(known, 'tram/visit-march.md', 'calls-missed'),
      'missed calls',
    );
    assert.deepEqual(
      changedLines(known, result).map((line) => line.split('missed calls').length - 1),
      [1, 1, 1, 1],
    );
  });

  it('and back, and every byte of the sample is as before, its findings too', () => {
    const before = knownFrom(sampleFiles());
    const names = [...before.caseload.readings.values()]
      .flatMap(before.index.standingIn)
      .filter(({ role }) => role === 'definition');
    const fresh = { goal: 'G99', need: 'N99', strength: 'S99', case: 'Z-9999', measure: 'zebras' };
    const tried = fc.sample(fc.constantFrom(...names), { numRuns: 12, seed: 20 });
    let renamed = 0;
    for (const name of tried) {
      const there = rename(before, name, fresh[name.sort]);
      if (typeof there === 'string') continue;
      renamed++;
      const after = knownFrom(there.files, before);
      const again = after.caseload.readings.get(name.reading.path);
      const there2 = again && after.index.standingIn(again);
      const same = there2?.find(({ span }) => span.start === name.span.start);
      assert.ok(same && same.id === fresh[name.sort]);
      // What is written in prose is left as it was, and told. A decision holds for the names too.
      const others = (findings: readonly string[]): readonly string[] =>
        findings.filter(
          (one) => !/ (goal-in-text-not-found|goal-queried|decision-lapsed) /.test(one),
        );
      assert.deepEqual(
        others(findingsOf(same, after)),
        others(findingsOf(name, before)),
        name.reading.path,
      );
      const back = done(after, same, name.id);
      assert.deepEqual(
        back.files,
        [...before.caseload.readings.values()].map(({ path, text }) => ({ path, text })),
      );
    }
    assert.ok(renamed > 6, `${renamed} of ${tried.length}`);
  });

  it('with no edit at all where the new name is the old one', () => {
    const known = knownOf();
    assert.deepEqual(
      changedLines(known, done(known, nameIn(known, 'tram/plan.md', 'G1'), 'G1')),
      [],
    );
  });
});

describe('a rename is refused', () => {
  const refusal = (words: string, to: string, files = tramCase): string => {
    const known = knownOf(files);
    const result = rename(known, nameIn(known, 'tram/plan.md', words), to);
    return typeof result === 'string' ? result : `renamed: ${changedLines(known, result).join()}`;
  };

  it('where the new id has not the form of one', () => {
    assert.match(refusal('G1', 'g1'), /^`g1` cannot be the id of a goal, expected G and a number/);
    assert.match(refusal('N1', 'G5'), /^`G5` cannot be the id of a need/);
    assert.match(refusal('"S1"', 'S'), /^`S` cannot be the id of a strength/);
    assert.match(refusal("'C-0317'", 'C 1'), /^`C 1` cannot be a case number/);
    assert.match(refusal('calls-missed', 'a: b'), /^`a: b` cannot be the name of a measure/);
    assert.match(refusal('calls-missed', 'respondent'), /cannot be the name of a measure/);
    assert.match(refusal('G1', ''), /cannot be the id/);
  });

  it('where the id is taken, be it only by a note that points nowhere', () => {
    assert.match(refusal('G1', 'G12'), /^G12 is named in this case already/);
    assert.match(refusal('N1', 'N2'), /^N2 is named in this case already/);
    assert.match(refusal("'C-0317'", 'C-0401'), /^C-0401 is the number of another case already/);
    const files = {
      ...tramCase,
      'tram/late.md': (tramCase['tram/visit-april.md'] ?? '').replace('G1', 'G8'),
    };
    assert.match(refusal('G1', 'G8', files), /^G8 is named in this case already/);
  });

  it('where the new name would read as nothing at all', () => {
    const bare = (tramCase['tram/plan.md'] ?? '').replace("'C-0317'", 'C-0317');
    assert.match(
      refusal('C-0317', 'null', { ...tramCase, 'tram/plan.md': bare }),
      /^C-0317 could not be renamed in tram\/case\.md without touching something else$/,
    );
  });

  const broken = (tramCase['tram/visit-april.md'] ?? '').replace('stage:', 'stage: [');

  it('where a file that may hold it cannot be read, before a name is asked for', () => {
    const known = knownOf({ ...tramCase, 'tram/broken.md': broken });
    const why = whyNotRenamed(nameIn(known, 'tram/plan.md', 'G1'), known);
    assert.match(why ? speak(why) : '', /^tram\/broken\.md may name G1 and cannot be read/);
    assert.equal(whyNotRenamed(nameIn(known, 'tram/plan.md', 'G12'), known), undefined);
    assert.equal(whyNotRenamed(nameIn(known, 'harbor/plan.md', 'G1'), known), undefined);
  });

  it('where the last reading of such a file held it', () => {
    const known = knownOf();
    const reading = known.caseload.readings.get('tram/visit-april.md');
    assert.ok(reading);
    const outdated = { ...reading, text: '---\nrecord: [\n---\n', outdated: true };
    const readings = new Map(known.caseload.readings).set(outdated.path, outdated);
    const later = { ...known, caseload: makeCaseload(readings, defaultSettings) };
    const why = whyNotRenamed(nameIn(later, 'tram/plan.md', 'G1'), later);
    assert.match(why ? speak(why) : '', /^tram\/visit-april\.md may name G1/);
  });

  it('where a file beside it cannot even be opened', () => {
    const known = knownOf();
    const readings = new Map(known.caseload.readings).set('tram/locked.md', {
      path: 'tram/locked.md',
      text: '',
      record: undefined,
      faults: [],
    });
    const later = { ...known, caseload: makeCaseload(readings, defaultSettings) };
    assert.ok(whyNotRenamed(nameIn(later, 'tram/plan.md', 'G1'), later));
    assert.equal(whyNotRenamed(nameIn(later, 'harbor/plan.md', 'G1'), later), undefined);
  });

  it('where a key is written twice, or a list was written as a word, so that one would stay', () => {
    const doubled = (tramCase['tram/visit-march.md'] ?? '').replace('"G1": -1', 'G1: -1, G1: 0');
    assert.match(
      refusal('G1', 'G9', { ...tramCase, 'tram/visit-march.md': doubled }),
      /could not be renamed in tram\/visit-march\.md/,
    );
    const word = (tramCase['tram/visit-march.md'] ?? '').replace('[ G1, G12 ]', 'G1');
    assert.match(
      refusal('G1', 'G9', { ...tramCase, 'tram/visit-march.md': word }),
      /could not be renamed in tram\/visit-march\.md/,
    );
  });

  it('where it is written with an escape', () => {
    const escaped = (tramCase['tram/visit-april.md'] ?? '').replace('- G1', '- "\\x471"');
    assert.match(
      refusal('G1', 'G9', { ...tramCase, 'tram/visit-april.md': escaped }),
      /^tram\/visit-april\.md writes G1 in a way/,
    );
  });
});

describe('after a rename a person is told', () => {
  const remarks = (files: Readonly<Record<string, string>>, words: string, to: string): string => {
    const known = knownOf(files);
    return done(known, nameIn(known, 'tram/plan.md', words), to).remarks.join(' ');
  };

  it('that text is left as it is written', () => {
    const visit = `---\n${tramCase['tram/visit-april.md'] ?? ''}\n---\nG1 goes well; G12 not.\n`;
    assert.equal(
      remarks({ ...tramCase, 'tram/visit-april.md': visit }, 'G1', 'G9'),
      'G1 also stands in the text of 1 file, which is left as it was written.',
    );
    assert.equal(remarks(tramCase, 'G1', 'G9'), '');
  });

  it('that files and folders keep their names', () => {
    const { 'tram/case.md': record = '', ...rest } = tramCase;
    const told = remarks({ ...rest, 'tram/C-0317/case.md': record }, "'C-0317'", 'T-9');
    assert.equal(told, 'Files and folders keep the names they have.');
  });
});

describe('a plan on which a supervisor has decided', () => {
  it('counts as changed once a name in it is another, which is said', () => {
    const told = (review: string): readonly string[] => {
      const known = knownOf({ ...tramCase, 'tram/review.md': review });
      return done(known, nameIn(known, 'tram/plan.md', 'G1'), 'G9').remarks;
    };
    const text = textOf(knownOf().caseload, 'tram/plan.md');
    const print = fingerprintIn({ path: 'tram/plan.md', text }) ?? '';
    const earlier = tramCase['tram/review.md'] ?? '';
    assert.deepEqual(told(earlier), []);
    const [remark] = told(earlier.replace(/sha256:\w+/, print));
    assert.match(remark ?? '', /the plan counts as changed\.$/);
  });
});
