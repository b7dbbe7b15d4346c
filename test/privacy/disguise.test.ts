import assert from 'node:assert/strict';
import type { DisguiseLanguage } from '../../src/privacy/disguise-words.ts';
import { disguiseOf } from '../../src/privacy/disguise.ts';
import { casesOf, saying } from './disguised.ts';

const jd = `---
record: case
id: C-0142
client: J.D.
status: active
opened: 2026-07-27
worker: M. Okafor
supervisor: T. Lindqvist
program: Second Door
members:
  - { who: J.D., role: client }
  - { who: Noor, role: "daughter, 7" }
  - { who: I.D., role: "son, 4" }
supports:
  - { who: K.D., kind: family }
  - { who: "G., a colleague eight years without a drink", kind: friend }
  - { who: Aunt Ottilie, kind: family }
  - { who: T.V., kind: friend }
  - { who: Grandmother, kind: family }
  - { who: Former landlord, kind: community }
  - { who: Course tutor, kind: institution }
  - { who: "Veterans' clinic at Millbrook", kind: institution }
consents:
  - { for: Sharing papers with Northgate Housing Office, given: 2026-08-10 }
---
He walks by the river. Will and mark are words of his. His dog is called Quill.
`;
const referral = `---
record: referral
case: C-0142
to: County benefits office
for: A claim
status: requested
requested: 2026-08-28
---
`;
const nowhere = ['Former landlord', 'Course tutor', 'Grandmother rang'];

const disguised = (text: string, language: DisguiseLanguage = 'en'): string =>
  disguiseOf(casesOf(jd, referral), saying(language, 'Riverside Family and Adult Services')).words(
    text,
  );

const table: Readonly<
  Record<string, readonly (readonly [said: string, instead: string, language?: DisguiseLanguage])[]>
> = {
  'people and services of the records': [
    ['J.D. came early.', 'The person came early.'],
    ['We met J.D. He was early.', 'We met the person. He was early.'],
    ["J.D.'s sister and J.D.’s car", "The person's sister and the person’s car"],
    ['with J. D. and with JD', 'with the person and with the person'],
    ['worker M. Okafor and Mr Okafor and Okafor', 'the worker and the worker and the worker'],
    ['I rang my supervisor T. Lindqvist.', 'I rang my supervisor.'],
    [
      'It is Noor’s birthday. Noor sang.',
      'It is family member 1’s birthday. Family member 1 sang.',
    ],
    ['Aunt Ottilie cooks; Ottilie’s soup', 'Support 3 cooks; support 3’s soup'],
    ['G. rang on the third evening', 'Support 2 rang on the third evening'],
    ['through the Northgate Housing Office', 'through service 3'],
    ['Northgate has not answered', 'Service 3 has not answered'],
    ['the housing office is closed', 'the housing office is closed'],
    ['by the county benefits office', 'by service 2'],
    ['He is in the Second Door program', 'He is in the program program'],
    ['C-0142, unlike C-0137', 'The case, unlike another case'],
    ['Riverside Family and Adult Services wrote', 'The agency wrote'],
    ['T.V. has no TV', 'Support 4 has no TV'],
    ['on the form: OKAFOR, M. OKAFOR’S', 'on the form: the worker, the worker’S'],
    ['NOOR and OTTILIE, xNOOR', 'Family member 1 and support 3, xNOOR'],
    ['K.D. and I. We left', 'Support 1 and I. We left'],
    ['We met J.D. Walks help.', 'We met the person. Walks help.'],
    ['Former landlord; his former landlord', 'Former landlord; his former landlord'],
    ['Adjdk Okafors xOkafor', 'Adjdk the worker xOkafor'],
  ],
  'days, said by their months': [
    ['opened 2026-07-27.', 'opened July 2026.'],
    ['due on 10 February 2027', 'due in February 2027'],
    ['On February 10, 2027 he signs', 'In February 2027 he signs'],
    ['by 10 February', 'by February'],
    ['2–10 December', 'December'],
    ['24 and 31 August; 8, 14 and 21 September', 'August; September'],
    ['on Monday, 10 August at 14:30', 'in August at 14:30'],
    ['from 1 October to 12 October 2026', 'in October 2026'],
    ['28 July to 4 August 2026', 'July to August 2026'],
    ['on the 3rd of May', 'in May'],
    ['on Monday', 'on Monday'],
    ['1 December, in 11 days: Review', 'December: Review'],
    ['Am 3. Mai, vor 4 Tagen', 'Im Mai', 'de'],
    ['Sie ist am 1. Dezember fällig (in 11 Tagen).', 'Sie ist im Dezember fällig.', 'de'],
    ['Il date du 3 octobre.', 'Il date d’octobre.', 'fr'],
    ['Il date du 3 mai (hier).', 'Il date de mai.', 'fr'],
    ['in 11 days, and tomorrow', 'in 11 days, and tomorrow'],
    ['PHQ-9, 12 August: 8 of 27', 'PHQ-9, August: 8 of 27'],
    ['aged 12, and 1,100 dollars in March', 'aged 12, and 1,100 dollars in March'],
    ['She may, and 5 people may', 'She may, and 5 people may'],
    ['20.04.2026, 4/20/2026 and 3/4/2026', 'April 2026 and a day in 2026'],
    ['El 10 de febrero de 2027', 'En febrero de 2027'],
    ['hasta el 3 de marzo', 'hasta marzo'],
    ['am Montag, den 10. Februar 2027', 'im Februar 2027'],
    ['vom 1. bis 12. Oktober', 'im Oktober'],
    ['bis zum 3. März', 'bis März'],
    ['am 10.2. um 9 Uhr', 'im Februar um 9 Uhr', 'de'],
    ['Le 1er mars et le 10 février 2027', 'En mars et en février 2027'],
  ],
  'ways to reach somebody': [
    ['ring 202-555-0123 after six', 'ring a phone number after six'],
    ['Mobil 0171 1234567', 'Mobil a phone number'],
    ['el 612 345 678', 'el a phone number'],
    ['au 06 12 34 56 78', 'au a phone number'],
    ['+44 20 7946 0123', 'A phone number'],
    ['readings of 16 15 14 12 9 8', 'readings of 16 15 14 12 9 8'],
    ['the line 988, or 911', 'the line 988, or 911'],
    ['write to jd@door.example.', 'write to an email address.'],
    ['see https://door.example/jd?x=1.', 'see a web address.'],
    ['lives at 12 Harbour Street, Millbrook', 'lives at an address, service 1'],
    ['en la Calle Mayor 5', 'en la an address'],
    ['in der Lindenstraße 4', 'in der an address'],
    ['au 12 rue de la Paix, 75002 Paris', 'au an address'],
    ['at SW1A 1AA', 'at an address'],
    ['the file cases/C-0142/plan.md', 'the file a file'],
    ['in noor-daughter.md and plan.md', 'in a file and plan.md'],
    ['social security 123-45-6789', 'social security [number]'],
  ],
  'names that no record knows': [
    ['He served in the Army in Kosovo', 'He served in the [place or name] in [place or name]'],
    ['She saw Dr. Keller and Mrs Ames', 'She saw [name] and [name]'],
    ['Under it he drew E., his friend', 'Under it he drew [name], his friend'],
    ['They asked P.W. again', 'They asked [name] again'],
    ['Quill barks', '[place or name] barks'],
    ['River Walks', 'River Walks'],
    ['down to the River with them', 'down to the [place or name] with them'],
    ['Maria came by.', '[place or name] came by.'],
    ['GAD-7 and PHQ-9, SMART, Goal G1', 'GAD-7 and PHQ-9, SMART, Goal G1'],
    ['I think I’m early', 'I think I’m early'],
    ['Building rapport: July', 'Building rapport: July'],
    ['Never served: Building rapport, Exploring feelings', 'Never served: Building rapport, Exploring feelings'], // prettier-ignore
    ['the command Export Caseload Figures', 'the command Export Caseload Figures'],
    ['the Patient Health Questionnaire', 'the Patient Health Questionnaire'],
    ['in phase B. Then', 'in phase B. Then'],
  ],
};

describe('a disguise', () => {
  for (const [about, rows] of Object.entries(table))
    describe(`of ${about}`, () => {
      for (const [said, instead, language] of rows)
        it(said, () => {
          assert.equal(disguised(said, language), instead);
        });
    });

  it('leaves German nouns alone and takes names that are known', () => {
    assert.equal(
      disguised(
        'Die Wohnung, die J.D. mietet, liegt am Park. Okafors Brief kam nach Berlin.',
        'de',
      ),
      'Die Wohnung, die the person mietet, liegt am Park. The worker’s Brief kam nach [place or name].',
    );
  });

  it('leaves roles as they are', () => {
    for (const words of [...nowhere, 'her older sister', 'joint', 'client', 'the mother'])
      assert.equal(disguised(words), words);
  });
});
