import assert from 'node:assert/strict';
import { remarksOn, remarksTold } from '../../src/summaries/document-remarks.ts';
import { hasRemarks } from '../../src/summaries/has-remarks.ts';
import { languages } from '../../src/summaries/languages/language.ts';
import { languageOf } from '../../src/summaries/languages/language-of.ts';
import { speak } from '../../src/text/sentence.ts';
import { sampleCaseload } from '../writing/sample-caseload.ts';
import { documentOf, kinds } from './document-of.ts';

const plan = { kind: 'client-plan', language: 'en', isDisguised: false } as const;
const nameless = { kind: 'case', language: 'en', isDisguised: true } as const;
const files = (sampleCaseload.cases.find(({ id }) => id === 'C-0142')?.readings ?? []).map(
  ({ path, text }) => ({ path, text }),
);

describe('remarks on a document', () => {
  it('are of the plan in plain words and of what has no names', () => {
    assert.deepEqual(
      kinds.filter((kind) => hasRemarks({ ...plan, kind })),
      ['client-plan'],
    );
    assert.ok(kinds.every((kind) => hasRemarks({ ...nameless, kind })));
  });

  it('say how old a reader of the plan has to be, and which lines are hard', () => {
    const [age, hard] = remarksOn(documentOf('client-plan', files), plan).ease.map(speak);
    assert.match(age ?? '', /^Reading age about (?:8|9|1[0-2]) years\.$/);
    assert.match(hard ?? '', /sentences are long or hard: .*plan\.md, line \d+/);
  });

  it('tell the lines that may tell who is meant, and never their words', () => {
    const text =
      '# Summary\n\n- He met [Bastian][1] at Lake Wren\n- He slept well\n\nRing 202-555-0123.\n\n[1]: a.md#L1\n';
    const remarks = remarksOn(text, nameless);
    assert.deepEqual(remarks.lines, [2, 5]);
    assert.deepEqual(remarksTold(remarks, { hasLines: true }).map(speak), [
      'What may still tell who is meant stands in line 3, 6: read it before you give this on.',
    ]);
    assert.deepEqual(remarksTold(remarks, { hasLines: false }).map(speak), [
      '2 lines may still tell who is meant: read them before you give this on.',
    ]);
    assert.deepEqual(remarksOn(text, { ...nameless, isDisguised: false }).lines, []);
  });

  for (const language of languages)
    it(`raise no alarm over what a disguise leaves of the sample: ${language}`, () => {
      const alarms = (['case', 'handover', 'client-plan'] as const).flatMap((kind) => {
        const spoken = languageOf(language);
        const text = documentOf(kind, files, { spoken, made: { isDisguised: true } });
        const lines = text.split('\n');
        return remarksOn(text, { kind, language, isDisguised: true }).lines.map((at) => lines[at]);
      });
      assert.ok(alarms.length <= 1, alarms.join('\n'));
    });
});
