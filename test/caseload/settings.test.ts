import assert from 'node:assert/strict';
import { defaultSettings, readSettings } from '../../src/caseload/settings.ts';
import { limits } from '../../src/records/limits.ts';
import { tellFaults } from '../records/told.ts';

function read(text: string): ReturnType<typeof readSettings> {
  return readSettings({ path: 'caseload.yaml', text });
}

function told(text: string): readonly string[] {
  return tellFaults(text, read(text).faults).map(
    ({ check, marked, says }) => `${check} “${marked}” ${says}`,
  );
}

describe('the settings of an agency', () => {
  it('are the defaults where the file says nothing', () => {
    for (const text of ['', '# later\n', '\uFEFF']) {
      assert.deepEqual(read(text), { settings: defaultSettings, faults: [] });
    }
    assert.deepEqual(read('{}').faults, []);
    assert.equal(read('{}').settings.dueSoon, 'P7D');
  });

  it('say what the file says and default to the rest', () => {
    const { settings, faults } = read(`agency: Riverside Family Services
review-interval: { high: P2W }
contact-interval: { low: P3M }
due-soon: P3D
checks: { plan-not-approved: ignore }
need-domains: { pet-care: Keeping an animal the person depends on. }
intervention-types: { peer-support: Help from someone who has lived through it. }
`);
    assert.deepEqual(faults, []);
    assert.equal(settings.agency, 'Riverside Family Services');
    assert.deepEqual(settings.reviewInterval, { ...defaultSettings.reviewInterval, high: 'P2W' });
    assert.deepEqual(settings.contactInterval, { ...defaultSettings.contactInterval, low: 'P3M' });
    assert.equal(settings.dueSoon, 'P3D');
    assert.deepEqual(settings.checks, { 'plan-not-approved': 'ignore' });
    assert.deepEqual(settings.extraCodes, {
      'need-domain': ['pet-care'],
      'intervention-type': ['peer-support'],
    });
  });

  it('leave out what is wrong, tell it, and keep the rest', () => {
    const text = `review-interval: { high: weekly, low: P1Y }
due-soon: soon
need-domains: { yes: Words., pet-care: Animals., "Pet Care": Animals. }
note-fromat: SOAP
`;
    const { settings } = read(text);
    assert.deepEqual(settings.reviewInterval, { ...defaultSettings.reviewInterval, low: 'P1Y' });
    assert.equal(settings.dueSoon, 'P7D');
    assert.deepEqual(settings.extraCodes['need-domain'], ['pet-care']);
    const length = 'is not well formed, expected a length of time as in P30D or P3M';
    const key =
      'A key in `need-domains` is not well formed, expected lower-case words joined by hyphens';
    assert.deepEqual([...told(text)].sort(), [
      `id-malformed “"Pet Care"” ${key}`,
      `id-malformed “yes” ${key}`,
      'key-near-miss “note-fromat” `note-fromat` in this file is not a key of the format, expected `note-format`',
      `value-not-allowed “soon” \`due-soon\` of this file ${length}`,
      `value-not-allowed “weekly” \`high\` of \`review-interval\` ${length}`,
    ]);
  });

  it('are the defaults where the file cannot be read, and that is told', () => {
    const wrong: readonly [string, RegExp][] = [
      ['due-soon: "P3D', /^yaml-not-readable “"” A quote opens here/],
      ['due-soon: *soon', /^yaml-not-plain “\*soon”/],
      ['- P3D', /^value-wrong-type “P3D” This file is a list, expected keys with values/],
      ['P3D', /^value-wrong-type “P3D” This file is text, expected keys with values/],
      ['null', /^value-wrong-type “null” This file is empty, expected keys with values/],
      ['<<<<<<< HEAD\ndue-soon: P3D\n=======\n>>>>>>> theirs', /^conflict-marker “<<<<<<<”/],
      ['agency: a\u0007b', /^control-character/],
      [
        `# ${'a'.repeat(limits.frontMatter)}`,
        /^yaml-not-plain “” Settings are longer than 262144 characters/,
      ],
    ];
    for (const [text, sentence] of wrong) {
      assert.deepEqual(read(text).settings.dueSoon, 'P7D');
      assert.match(told(text)[0] ?? '', sentence);
    }
  });

  it('tell what contradicts itself in an instrument of the agency’s own', () => {
    const text = `instruments:
  - name: evening-calm
    low: 0
    high: 10
    bands: [{ from: 0, name: hard }, { from: 12, name: calm }]
    safety: { prompt: ring the duty worker }
  - { name: upside-down, low: 5, high: 5 }
  - name: by-parents
    low: 0
    high: 10
    band-sets: [{ name: Parents, bands: [{ from: -1, name: low }] }]
    reliability: { value: 1.2 }
    safety: { above: 7 }
`;
    assert.deepEqual([...told(text)].sort(), [
      'value-not-allowed “-1” `from` of band 1 of band set 1 of instrument 3 lies outside the range of the instrument, expected 0 to 10',
      'value-not-allowed “1.2” `value` of `reliability` of instrument 3 is out of range, expected at most 1',
      'value-not-allowed “12” `from` of band 2 of instrument 1 lies outside the range of the instrument, expected 0 to 10',
      'value-not-allowed “5” `high` of instrument 2 is not above `low`, expected more than 5',
      'value-not-allowed “safety” `safety` of instrument 1 asks for nothing, expected `above` or `below` in it',
    ]);
    assert.deepEqual(
      read(text)
        .settings.instruments.slice(0, 2)
        .map(({ name, safety }) => [name, safety?.above]),
      [
        ['evening-calm', undefined],
        ['by-parents', 7],
      ],
    );
  });
});
