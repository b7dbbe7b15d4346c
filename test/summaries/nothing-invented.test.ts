import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from '../../src/caseload/case-file.ts';
import type { SourceFile } from '../../src/records/read-record.ts';
import type { CaseloadAsked } from '../../src/summaries/caseload-view.ts';
import type { DocumentId } from '../../src/summaries/documents.ts';
import { addressesFrom } from '../../src/summaries/source-address.ts';
import type { AddressOf } from '../../src/summaries/sources.ts';
import { documentText } from '../../src/summaries/write-document.ts';
import { sampleCaseload, sampleMoment, sampleReadings } from '../writing/sample-caseload.ts';
import { filesIn } from './case-files.ts';
import { documentOf, isOfCase, kinds } from './document-of.ts';
import { factsLed, type LedFact } from './led-facts.ts';
import { linesOf } from './lines-of-file.ts';
import { stemOf } from './stems.ts';

/** A document, and the files it was made from. */
interface Made {
  readonly about: string;
  readonly markdown: string;
  readonly files: readonly SourceFile[];
}

const faithful = addressesFrom((path) => path);
const sampleFiles = [...sampleReadings].map(([path, { text }]) => ({ path, text }));
const worker = 'M. Okafor';

/** Of each kind another case of the sample. */
function aboutsOf(kind: DocumentId): readonly (CaseFile | CaseloadAsked)[] {
  const { cases } = sampleCaseload;
  const all = { caseload: sampleCaseload, cases };
  if (!isOfCase(kind)) return [kind === 'supervision' ? { ...all, worker } : all];
  const turn = kinds.indexOf(kind);
  return cases.filter((_file, index) => (index + 2) % kinds.length === turn).slice(0, 1);
}

function sampleOf(kind: DocumentId, addressOf: AddressOf = faithful): readonly Made[] {
  const unfiled = sampleCaseload.unfiled.readings;
  return aboutsOf(kind).map((about) => ({
    about: `${kind} of ${'id' in about ? (about.id ?? '') : 'the sample'}`,
    markdown: documentText({ kind, about, moment: sampleMoment, unfiled, addressOf }),
    files: sampleFiles,
  }));
}

const fixtures = join('test', 'fixtures', 'documents');

function fixturesOf(kind: DocumentId): readonly Made[] {
  const folder = join(fixtures, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((about) => {
    const files = filesIn(join(folder, about)).filter(({ path }) => path !== 'expected.md');
    return { about, markdown: documentOf(kind, files), files };
  });
}

const read = new Map<string, ReturnType<typeof linesOf>>();

function stem(fact: LedFact, files: readonly SourceFile[]): string | undefined {
  const file = files.find(({ path }) => path === fact.path);
  if (!file) return undefined;
  const known = read.get(file.text) ?? linesOf(file);
  read.set(file.text, known);
  return stemOf(fact, known);
}

function inventedIn({ about, markdown, files }: Made): readonly string[] {
  const facts = factsLed(markdown);
  assert.ok(facts.length > 0, about);
  return facts
    .filter((fact) => stem(fact, files) === undefined)
    .map(({ words, path, line }) => `${about}: ${words} (${path ?? 'nowhere'}, line ${line})`);
}

/** Leads each fact some lines too far. */
function astray(lines: number): AddressOf {
  return (source) => {
    const { url, title } = faithful(source);
    const [path = '', line] = url.split('#L');
    return { url: `${path}#L${Number(line) + lines}`, title };
  };
}

describe('each fact of a document stems from the line it leads to', () => {
  for (const kind of kinds)
    it(`in the document ${kind}`, () => {
      assert.deepEqual([...sampleOf(kind), ...fixturesOf(kind)].flatMap(inventedIn), []);
    });

  for (const lines of [-1, 1])
    it(`and would not if it led ${lines === 1 ? 'below' : 'above'} it`, () => {
      const made = (['handover', 'caseload'] as const).flatMap((kind) =>
        sampleOf(kind, astray(lines)),
      );
      const count = made.reduce((sum, { markdown }) => sum + factsLed(markdown).length, 0);
      assert.ok(made.flatMap(inventedIn).length > count * 0.9);
    });
});
