import assert from 'node:assert/strict';
import { interview } from '../../src/checks/examples/records.ts';
import { speak } from '../../src/text/sentence.ts';
import { foundBy } from './small-case.ts';

const found = (body: string, ...keys: readonly string[]): readonly string[] =>
  foundBy('heading-missing', [`---\n${interview(...keys)}\n---\n${body}\n`]).map(({ message }) =>
    speak(message),
  );
const sections = (...headings: readonly string[]): string =>
  headings.map((words) => `## ${words}\nOn time, and tired.\n`).join('\n');
const prose = 'He came on time and told me about the week: two applications handed in.';

describe('the headings of a note', () => {
  for (const [name, body] of [
    ['letters with colons', 'S: "Rough week."\nO: On time.\nA: Steady.\nP: Friday.'],
    ['letters in bold', '**S:** "Rough."\n\n**O:** On time.\n\n**A:** Steady.\n\n**P:** Friday.'],
    ['letters with dashes', 'D – He came.\n\nA – Steady.\n\nP – Friday.'],
    ['letters side by side', 'S/O: He came.\n\nA/P: Steady; Friday.'],
    ['letters as headings', sections('S', 'O', 'A', 'P')],
    ['British spelling', sections('Behaviour', 'Intervention', 'Response', 'Plan')],
    ['plurals', sections('Goals', 'Interventions', 'Client response', 'Plan')],
    [
      'more words',
      sections(
        'Subjective (client report)',
        'Objective findings',
        'Assessment & impression',
        'Plan',
      ),
    ],
    [
      'DAP with both',
      sections('Data / Subjective and objective', 'Assessment', 'Plan / next steps'),
    ],
    ['PIE', sections('Problem', 'Intervention', 'Evaluation')],
    ['PIRP', sections('Presenting problem', 'Intervention', 'Response', 'Plan')],
    ['SIRP', sections('Situation', 'Intervention', 'Response', 'Plan')],
    [
      'a table',
      '| Subjective | "Rough" |\n|---|---|\n| Objective | x |\n| Assessment | y |\n| Plan | z |',
    ],
    ['headings of one’s own', sections('G1 Housing', 'G2 Work', 'Plan')],
    [
      'words with their text below',
      'What changed\n: PHQ-9 8.\n\nBarriers\n: The tram.\n\nAdjustments\n: None.',
    ],
    ['German', 'J. sprach über Scham. Er sagte: „Alle schauen.“ Wir saßen lange in der Garage.'],
    [
      'Spanish',
      '## Sentimientos\nMiedo, y también alivio.\n\n## Intensidad\nMiedo 9 de 10 por la noche.',
    ],
    ['a group', 'Group 6 of 10, topic: letters from landlords. X. read his out.'],
  ] as const)
    it(`are not missed where a note has its own way: ${name}`, () => {
      assert.deepEqual(found(body), []);
    });

  it('are not missed in a session of many', () => {
    assert.equal(found(prose, 'present: [X., worker]').length, 1);
    for (const many of ['five others', '12 clients', 'the group'])
      assert.deepEqual(found(prose, `present: [X., ${many}]`), []);
  });

  it('are left to another check in a crisis', () => {
    const crisis = `---\n${interview().replace('monitoring-progress', 'crisis-management')}\n---\n${prose}\n`;
    assert.deepEqual(foundBy('heading-missing', [crisis]), []);
  });

  for (const [name, body] of [
    ['prose', prose],
    ['two headings of its own', sections('Housing', 'Work')],
    ['half a format', sections('Data', 'A quiet visit')],
    ['headings with nothing below', '## Housing\n\n## Work\n\n## Money\n'],
  ] as const)
    it(`are missed in ${name}`, () => {
      assert.deepEqual(found(body), [
        'This note lacks headings of its stage: What changed, Barriers, What to adjust, Next contact',
      ]);
    });
});
