import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { CaseFile } from '../../src/caseload/case-file.ts';
import type { Source } from '../../src/summaries/facts.ts';
import { addressesFrom } from '../../src/summaries/source-address.ts';
import { documentText, writeDocument } from '../../src/summaries/write-document.ts';
import type { SourceFile } from '../../src/records/read-record.ts';
import { caseloadOf, filesIn, moment } from './case-files.ts';
import { recordsSaying } from './hostile-records.ts';
import { hostile, reader, strangersIn } from './hostile-texts.ts';

const kinds = ['handover', 'interview'] as const;
type Kind = (typeof kinds)[number];

const top = join('test', 'fixtures', 'documents');
const sample = join('examples', 'caseload', 'cases');
const middle = 'a-colleague-takes-over-in-the-middle-of-the-work';

function caseIn(files: readonly SourceFile[]): CaseFile {
  const [file] = caseloadOf(files).cases;
  assert.ok(file);
  return file;
}

function textOf(kind: Kind, files: readonly SourceFile[]): string {
  const unfiled = caseloadOf(files).unfiled.readings;
  const addressOf = addressesFrom((path) => path);
  return documentText({ kind, about: caseIn(files), moment, unfiled, addressOf });
}

/** The places of records that a document leads to, as often as it does. */
function spotsIn(kind: Kind, file: CaseFile): readonly string[] {
  const spots: string[] = [];
  const addressOf = (source: Source): { url: string; title: string } => {
    const place = 'line' in source ? `line ${source.line}` : source.at.join('/');
    spots.push(`${source.reading.path} ${place}`);
    return { url: source.reading.path, title: '' };
  };
  const pieces: readonly Root[] = [...writeDocument({ kind, about: file, moment, addressOf })];
  assert.ok(pieces.length > 0);
  return spots;
}

for (const kind of kinds) {
  describe(`the document for ${kind === 'handover' ? 'a handover' : 'the next interview'}`, () => {
    const folder = join(top, kind);
    for (const name of readdirSync(folder).sort()) {
      it(name.replaceAll('-', ' '), () => {
        const text = textOf(kind, filesIn(join(folder, name)));
        const expected = join(folder, name, 'expected.md');
        if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, text);
        assert.equal(text, existsSync(expected) ? readFileSync(expected, 'utf8') : '(no file)');
      });
    }

    it('tells each promise once', () => {
      const told = ['C-0123', 'C-0137', 'C-0142', 'C-0204'].flatMap((id) => {
        const file = caseIn(filesIn(join(sample, id)));
        const promises = new Set(placesOfPromises(id, file));
        return spotsIn(kind, file)
          .map((spot) => `${id} ${spot}`)
          .filter((spot) => promises.has(spot));
      });
      assert.ok(told.length > 25, String(told.length));
      assert.deepEqual(told.toSorted(), [...new Set(told)].sort());
    });

    it('leaves no step of the worker out, whenever it is due', () => {
      const text = textOf(kind, filesIn(join(top, 'handover', middle)));
      for (const step of [
        'Ask the housing office for the list of ground floors',
        'See two flats on the tram line',
        "Ask the loft's owner for a letter",
        'Choose a lamp',
      ])
        assert.equal(text.split(step).length, 2, step);
    });

    it('shows nothing that is kept private, and says that something is', () => {
      const name = 'what-is-kept-private-is-said-to-be-private';
      const text = textOf(kind, filesIn(join(top, 'handover', name)));
      assert.doesNotMatch(text, /SECRET/);
      assert.match(text, /A note that is kept private may have agreed something newer\./);
      assert.match(text, /The safety plan is kept private\./);
      // The follow-up was kept, as the private note knows.
      assert.doesNotMatch(text, /Follow-up after the crisis/);
    });

    it('lets hostile words be no more than words', () => {
      fc.assert(
        fc.property(hostile, (said) => {
          const text = textOf(kind, hostileRecords(said));
          assert.deepEqual(
            strangersIn(text).filter((type) => !type.startsWith('table')),
            [],
          );
          assert.deepEqual(structureOf(text), structureOf(textOf(kind, hostileRecords('Bread'))));
        }),
        { numRuns: 3 },
      );
    });
  });
}

/** The places of all steps and activities of the sample's plans that the worker takes. */
function placesOfPromises(id: string, file: CaseFile): readonly string[] {
  const isOurs = (who: string | undefined): boolean => who === 'worker' || who === 'joint';
  return file.records.plan.flatMap(
    ({ reading, record }) =>
    (record.goals ?? []).flatMap(({ steps = [], strategies = [] }, goal) => [
      ...steps.flatMap(({ who }, at) => (isOurs(who) ? [`steps/${at}/step`] : [])),
      ...strategies.flatMap(({ activities = [] }, strategy) =>
        activities.map((_, at) => `strategies/${strategy}/activities/${at}/activity`),
      ),
    ].map((place) => `${id} ${reading.path} goals/${goal}/${place}`)), // prettier-ignore
  );
}

/** The ranks of the document's own headings, and its tables. */
function structureOf(markdown: string): readonly string[] {
  const seen: string[] = [];
  visit(reader.parse(markdown), ({ type, ...node }) => {
    if (type.startsWith('table')) seen.push(type);
    else if (type === 'heading' && 'depth' in node && node.depth < 3)
      seen.push(`heading ${node.depth}`);
  });
  return seen;
}

/** Records with `said` in every place that these two documents read and others do not. */
function hostileRecords(said: string): readonly SourceFile[] {
  const of = { case: 'C-0320' };
  const record = (path: string, content: object, body = ''): SourceFile => ({
    path,
    text: `---\n${JSON.stringify(content)}\n---\n${body}\n`,
  });
  const step = { what: said, who: said, verified: said };
  return [
    ...recordsSaying(said),
    record('safety-plan.md', {
      record: 'safety-plan',
      ...of,
      person: said,
      date: '2026-11-05',
      steps: { warnings: [said], people: [step] },
    }),
    record(
      'crisis.md',
      {
        record: 'interview',
        ...of,
        date: '2026-11-05',
        stage: 'crisis-management',
        crisis: { danger: said, contacted: [said], 'follow-up': '2026-11-06' },
        next: said,
      },
      `## What helped trust\n\n${said}\n\n## Safety\n\n${said}\n\n## Still open\n\n- ${said}`,
    ),
  ];
}

describe('the stages of an interview preparation', () => {
  it('are not said to be served where none ever was', () => {
    const text = textOf('interview', [
      { path: 'case.md', text: '---\nrecord: case\nid: C-0310\n---\n' },
    ]);
    assert.match(text, /No contact noted for: Building rapport, .*Termination and evaluation\./);
    assert.doesNotMatch(text, /All other stages/);
  });
});
