import assert from 'node:assert/strict';
import { readRecord } from '../../src/records/read-record.ts';
import { codes } from '../../src/records/record.ts';
import { fileOf, full, least } from './samples.ts';
import { dataOf, read, tellFaults, toldOf } from './told.ts';

describe('a record', () => {
  for (const kind of codes.kind) {
    it(`of the kind ${kind} is read with the least it needs`, () => {
      const reading = read(fileOf(least[kind]));
      assert.deepEqual(reading.faults, []);
      assert.equal(reading.record?.record, kind);
    });

    it(`of the kind ${kind} is read with every key in use`, () => {
      assert.deepEqual(toldOf(full[kind]), []);
    });

    it(`of the kind ${kind} reads the same with BOM, CRLF or CR`, () => {
      const text = fileOf(full[kind]);
      for (const other of [
        `\uFEFF${text}`,
        text.replaceAll('\n', '\r\n'),
        text.replaceAll('\n', '\r'),
      ]) {
        assert.deepEqual(read(other).faults, []);
        assert.deepEqual(dataOf(other), dataOf(text));
      }
    });
  }

  it('keeps its path and its text as they are', () => {
    const text = `\uFEFF${fileOf(least.plan)}`.replaceAll('\n', '\r\n');
    const { path, text: kept } = read(text);
    assert.deepEqual([path, kept], ['cases/C-0317/record.md', text]);
  });

  it('can be a file without a body, with `...` below or with braces around', () => {
    for (const text of [
      `---\n${least.plan}\n---`,
      `---\n${least.plan}\n...\nNote.`,
      '---\n{ record: plan, case: C-0317, status: active, start: 2026-02-16, goals: [] }\n---\n',
    ]) {
      assert.deepEqual(read(text).faults, []);
    }
  });
});

describe('a number where text belongs', () => {
  const written: readonly [string, string, string, string][] = [
    ['keeps its zeros', least.plan.replace('C-0317', '0142'), 'case', '0142'],
    ['keeps its zeros in a case', least.case.replace('C-0317', '007'), 'id', '007'],
    [
      'keeps all its digits',
      least.plan.replace('C-0317', '12345678901234567890'),
      'case',
      '12345678901234567890',
    ],
    ['stays what it looks like', least.plan.replace('C-0317', '1e3'), 'case', '1e3'],
    ['stays what it looks like in base 16', least.plan.replace('C-0317', '0x1F'), 'case', '0x1F'],
    ['may be true', least.case.replace('N. Sand', 'true'), 'worker', 'true'],
  ];
  for (const [what, frontMatter, key, text] of written) {
    it(what, () => {
      assert.deepEqual(toldOf(frontMatter), []);
      assert.equal(dataOf(fileOf(frontMatter))[key], text);
    });
  }

  it('is text in lists and deep inside too', () => {
    const data = dataOf(
      fileOf(`${least.case}\ntags: [2026, kinship, 007]\nmembers: [{ who: 12 }]`),
    );
    assert.deepEqual(data['tags'], ['2026', 'kinship', '007']);
    assert.deepEqual(data['members'], [{ who: '12' }]);
  });

  it('is that of the last of two keys', () => {
    assert.equal(dataOf(fileOf(`${least.plan}\ncase: 007`))['case'], '007');
  });
});

describe('a file is not ours', () => {
  const others: readonly [string, string][] = [
    ['without front matter', '# Shopping\n\nrecord: Kind of Blue\n'],
    ['with nothing in it', ''],
    ['with front matter of another tool', '---\ntitle: Lunch\ntags: [a]\n---\nrecord: plan\n'],
    ['with an empty front matter', '---\n---\nrecord: plan\n'],
    ['with a list for front matter', '---\n- record: plan\n---\n'],
    ['with a text for front matter', '---\nrecord\n---\n'],
    ['with `record:` further in', '---\nmusic:\n  record: plan\n---\n'],
    ['with a rule of four dashes on top', '----\n\nrecord: plan\n'],
    ['with broken front matter of another tool', '---\ntitle: "Lunch\n---\n\nrecord: plan\n'],
    [
      'with broken front matter and a sample below',
      '---\ntitle: [\n---\n~~~\n---\nrecord: plan\n---\n~~~\n',
    ],
    ['with an alias in another tool’s front matter', '---\ntitle: *lunch\n---\n'],
    ['with a rule on top and nothing like a record', '---\n\nA note.\n'],
    [
      'with a conflict in a plain note',
      '<<<<<<< ours\nA note.\n=======\nNo note.\n>>>>>>> theirs\n',
    ],
  ];
  for (const [what, text] of others) {
    it(what, () => {
      assert.equal(readRecord({ path: 'a.md', text }), undefined);
    });
  }
});

describe('a file that is ours and cannot be read is told about', () => {
  const wrong: readonly [string, string, string, string, string][] = [
    [
      'without a closing fence',
      `---\n${least.plan}\n\nHe laughed first.\n`,
      'front-matter-not-closed',
      '---',
      'Front matter is not closed: put --- on a line of its own after the last key',
    ],
    [
      'with very long front matter',
      `---\n${least.plan}\n# ${'a'.repeat(20_001)}\n---\n`,
      'yaml-not-plain',
      '---',
      'Front matter is longer than records may be, or its closing --- is missing',
    ],
    [
      'with an open quote',
      `---\n${least.plan}\nx: "a\n---\n`,
      'yaml-not-readable',
      '"',
      'A quote opens here and is not closed: close it, and indent the lines between',
    ],
    [
      'with an alias',
      fileOf(`${least.plan}\nx: *a`),
      'yaml-not-plain',
      '*a',
      'Front matter holds an alias (*), which records do without: write the value out, or put it in quotes',
    ],
    [
      'of no known kind',
      fileOf('record: diary'),
      'kind-unknown',
      'diary',
      '`record` is not a kind of record, expected one of case, assessment, plan, interview, safety-plan, referral, review, reflection',
    ],
    [
      'of a kind that is misspelt',
      fileOf('record: intervew'),
      'kind-unknown',
      'intervew',
      '`record` is not a kind of record, expected `interview`',
    ],
    [
      'of a kind that is empty',
      fileOf('record:'),
      'kind-unknown',
      'record',
      '`record` is not a kind of record, expected one of case, assessment, plan, interview, safety-plan, referral, review, reflection',
    ],
    [
      'of a kind that is a list',
      fileOf('record: [plan]'),
      'kind-unknown',
      'plan',
      '`record` is not a kind of record, expected one of case, assessment, plan, interview, safety-plan, referral, review, reflection',
    ],
    [
      'of a kind that is a word of the language',
      fileOf('record: toString'),
      'kind-unknown',
      'toString',
      '`record` is not a kind of record, expected one of case, assessment, plan, interview, safety-plan, referral, review, reflection',
    ],
    [
      'with a merge conflict in its front matter',
      fileOf(`record: plan\n<<<<<<< HEAD\ncase: C-0317\n=======\ncase: C-0318\n>>>>>>> theirs`),
      'conflict-marker',
      '<<<<<<<',
      'A merge conflict is not settled here: keep one of the two sides and take out the markers',
    ],
    [
      'with a merge conflict inside a block text',
      fileOf(`${least.plan}\nx: |\n<<<<<<< HEAD\n  a\n>>>>>>> theirs`),
      'conflict-marker',
      '<<<<<<<',
      'A merge conflict is not settled here: keep one of the two sides and take out the markers',
    ],
    [
      'with a merge conflict around all of it',
      `<<<<<<< HEAD\r\n${fileOf(least.plan)}=======\r\n>>>>>>> theirs\r\n`,
      'conflict-marker',
      '<<<<<<<',
      'A merge conflict is not settled here: keep one of the two sides and take out the markers',
    ],
    [
      'with a control sign in its front matter',
      fileOf(`${least.plan}\nx: a\u0000b`),
      'control-character',
      '\u0000',
      'An invisible control character (U+0000) stands here: take it out',
    ],
  ];
  for (const [what, text, check, marked, says] of wrong) {
    it(what, () => {
      const reading = read(text);
      assert.equal(reading.record, undefined);
      assert.deepEqual(tellFaults(text, reading.faults), [{ check, marked, says }]);
    });
  }
});

describe('a record is read though there is', () => {
  it('a merge conflict in its body, which is told', () => {
    const text = fileOf(least.plan, 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> theirs\n');
    const reading = read(text);
    assert.equal(reading.record?.record, 'plan');
    const told = tellFaults(text, reading.faults);
    assert.deepEqual(
      [told[0]?.check, told[0]?.marked, told.length],
      ['conflict-marker', '<<<<<<<', 1],
    );
  });

  for (const sign of ['\u0000', '\u0007', '\u001B', '\u007F', '\u000C']) {
    const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    it(`the control sign ${code} in its body, which is told`, () => {
      const text = fileOf(least.plan, `He said${sign} nothing.`);
      const reading = read(text);
      assert.equal(reading.record?.record, 'plan');
      assert.deepEqual(tellFaults(text, reading.faults), [
        {
          check: 'control-character',
          marked: sign,
          says: `An invisible control character (${code}) stands here: take it out`,
        },
      ]);
    });
  }

  it('a tab, a line of equals signs or a quote seven deep', () => {
    const body = 'a\tb\n\nTitle\n=======\n\n>>>>>>>deep\n';
    assert.deepEqual(read(fileOf(least.plan, body)).faults, []);
  });

  it('a key twice, which is told, and the last one holds', () => {
    const text = fileOf(`record: case\n${least.plan}`);
    const reading = read(text);
    assert.deepEqual(tellFaults(text, reading.faults), [
      {
        check: 'key-duplicate',
        marked: 'record',
        says: '`record` stands here a second time: keep one of the two',
      },
    ]);
    assert.equal(reading.record?.record, 'plan');
  });
});
