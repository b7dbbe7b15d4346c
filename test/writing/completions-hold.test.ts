import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compose } from '../../src/records/compose.ts';
import { findFence } from '../../src/records/fence.ts';
import { completionsAt } from '../../src/writing/complete/completions-at.ts';
import { hoverAt } from '../../src/writing/hover/hover-at.ts';
import type { Surroundings } from '../../src/writing/surroundings.ts';
import { fileOf, full, least } from '../records/samples.ts';
import { accept, service } from './at-the-cursor.ts';
import { sampleCaseload, sampleMoment, sampleReadings } from './sample-caseload.ts';

function around(text: string): Surroundings {
  return { path: 'x.md', text, caseload: sampleCaseload, moment: sampleMoment };
}

async function askAt(text: string, offset: number): Promise<void> {
  for (const { replace, insert } of await completionsAt(around(text), offset, service)) {
    assert.ok(
      replace.start <= offset && replace.end >= offset,
      'the cursor is in what is replaced',
    );
    assert.doesNotMatch(text.slice(replace.start, replace.end), /[\r\n]/);
    assert.ok(insert.length > 0);
  }
  const hover = await hoverAt(around(text), offset, service);
  if (hover) assert.ok(hover.span.start <= offset && offset <= hover.span.end);
}

const records = [...sampleReadings.values()].map(({ text }) => text);
/** A plan whose goals leave much open. */
const goals = `${least.plan.replace('goals: []', 'goals:')}
  - id: G1
    goal: Answer the phone
    status: active
    addresses: [N1]
    measures:
      - { name: calls-missed }
    steps:
      - step: Book the test
    strategies:
      - type: advocacy
        activities:
          - activity: Ring
  - id: G2`;

const small = [
  ...Object.values(full).map((yaml) => fileOf(yaml)),
  ...records.filter(({ length }) => length < 3000),
];
const pieces = [
  '\n',
  '\r\n',
  '  ',
  '- ',
  ':',
  ': ',
  '{',
  '}',
  '[',
  ']',
  ',',
  '"',
  "'",
  '|',
  '#',
  '---\n',
  '\t',
  '\uE000',
  '&a',
  '*a',
  '!!',
  '? ',
];

describe('Completion and hover', function () {
  this.timeout(60_000);

  it('stand offsets all over a record of each kind', async () => {
    for (const yaml of Object.values(full)) {
      const text = fileOf(yaml);
      for (let offset = 0; offset <= text.length; offset += 11) await askAt(text, offset);
    }
  });

  it('stand offsets all over the records of the sample', async () => {
    for (const [index, text] of records.entries()) {
      for (let offset = index % 401; offset <= text.length; offset += 401)
        await askAt(text, offset);
    }
  });

  it('stand records that are torn apart and patched', async () => {
    const torn = fc.record({
      text: fc.constantFrom(...small),
      cuts: fc.array(
        fc.record({ at: fc.nat(3000), length: fc.nat(40), put: fc.constantFrom(...pieces) }),
        { maxLength: 6 },
      ),
      at: fc.nat(3000),
    });
    await fc.assert(
      fc.asyncProperty(torn, async ({ text, cuts, at }) => {
        const broken = cuts.reduce(
          (now, cut) => now.slice(0, cut.at) + cut.put + now.slice(cut.at + cut.length),
          text,
        );
        await askAt(broken, at % (broken.length + 1));
      }),
      { numRuns: 150 },
    );
  });

  it('leave front matter readable, whichever key is accepted on whichever new line', async () => {
    let accepted = 0;
    for (const yaml of [...Object.values(full), ...Object.values(least), goals]) {
      const lines = yaml.split('\n');
      for (const [index, line] of lines.entries()) {
        for (const indent of new Set([
          0,
          line.search(/\S/),
          line.replace(/^( *)- .*/, '$1  ').search(/\S|$/),
        ])) {
          const head = `---\n${lines.slice(0, index + 1).join('\n')}\n${' '.repeat(indent)}`;
          const text = `${head}\n${lines.slice(index + 1).join('\n')}\n---\n`;
          const offers = await completionsAt(around(text), head.length, service);
          for (const offer of offers.filter(({ kind }) => kind === 'key' || kind === 'entry')) {
            const after = accept(text, offer);
            const fence = findFence(after);
            assert.equal(fence.state, 'closed');
            const { faults } = compose(after.slice(fence.yaml.start, fence.yaml.end), 0);
            assert.deepEqual(faults, [], `${offer.label} in\n${after}`);
            accepted++;
          }
        }
      }
    }
    assert.ok(accepted > 300, `${accepted} were accepted`);
  });
});
