import assert from 'node:assert/strict';
import { interview } from '../../src/checks/examples/records.ts';
import { speak } from '../../src/text/sentence.ts';
import { foundBy } from './small-case.ts';

const ahead = interview().replace('monitoring-progress', 'crisis-management');
const found = (body: string, ...keys: readonly string[]): readonly string[] =>
  foundBy('crisis-note-incomplete', [`---\n${[ahead, ...keys].join('\n')}\n---\n${body}\n`]).map(
    ({ message }) => speak(message),
  );
const prose =
  'She rang at 16:10: her ex-husband was outside with a bat. I called 911 at 16:12 and told my supervisor at 16:40.';
const noEntry =
  'This crisis note has no `crisis` entry: others look there for the danger, actions, contacts and follow-up';

describe('a crisis note', () => {
  it('in prose is not said to lack what it may tell', () => {
    assert.deepEqual(found(prose), [noEntry]);
    assert.deepEqual(found(`## Call\n${prose}`), [noEntry]);
  });

  for (const [name, body] of [
    ['SOAP', `S: A bat.\n\nO: Glass broke.\n\nA: High danger.\n\nP: I call at 9.`],
    ['Spanish', '## Peligro\nÉl estaba en la puerta con un bate.'],
    ['headings of one’s own', '## Call\nA bat.\n\n## Police\n16:12.\n\n## Night\nAt her sister’s.'],
    [
      'the headings of its stage',
      '## Danger\nA bat.\n\n## What we did\nDoor.\n\n## Who was called\n911.\n\n## Follow-up\nAt 9.',
    ],
  ] as const)
    it(`is whole in another way: ${name}`, () => {
      assert.deepEqual(found(body), []);
    });

  it('with the headings of its stage is told which are missing', () => {
    assert.deepEqual(found('## Danger\nA bat.\n\n## What we did\nDoor.'), [
      'No heading and no `crisis` entry of this note says who was contacted and when, by which day to follow up',
    ]);
  });

  it('with nothing below is told all', () => {
    assert.deepEqual(found('## Danger\n'), [
      'This crisis note does not say what the danger was, what was done at once, who was contacted and when, by which day to follow up',
    ]);
  });

  it('with an entry is told what the entry lacks', () => {
    const keys = ['crisis:', '  severity: high', '  danger: A bat', '  actions: [Stayed]'];
    assert.deepEqual(found(`${prose}\n\n## Follow-up\nAt 9.`, ...keys), [
      'The `crisis` entry does not say who was contacted and when, by which day to follow up',
    ]);
  });
});
