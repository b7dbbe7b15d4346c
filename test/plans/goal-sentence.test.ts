import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultWords, type Words, wordsFrom } from '../../src/caseload/words.ts';
import { type GoalSentence, readGoalSentence, sentenceOf } from '../../src/plans/goal-sentence.ts';

function read(text: string, words: Words = defaultWords): GoalSentence {
  return readGoalSentence(text, words);
}

describe('a goal’s sentence', () => {
  for (const [text, words] of [
    ['Sing', 1],
    ['Sing again', 2],
    ['  Sing — again, on   Thursdays! ', 4],
    ['Wieder im Chor singen', 4],
    ['10 calls', 2],
    ['', 0],
  ] as const) {
    it(`“${text}” has ${words} words`, () => {
      assert.equal(read(text).words, words);
    });
  }

  for (const text of [
    'Hold a lease in his own name by 20 July',
    'Hold a lease in his own name by 20 July.',
    'See Dr. Okafor every month and take the tablets',
    'Visit St. Mary with M.V. and come home by six',
    'Meet Ms. Lund at the depot twice a week',
    'Call J.D. Ames when the voices come',
    'Take part in choir, e.g. on Thursdays',
    'Score 4.5 or better at the U.S. Army test',
    'Ask “Who is there?” before opening the door',
  ]) {
    it(`“${text}” is one sentence`, () => {
      assert.equal(read(text).sentences, 1);
    });
  }

  for (const text of [
    'Hold a lease by July. Find a job that lasts.',
    'Sleep six hours a night! Walk every day.',
    'Sleep six hours by May?\nThen walk every day.',
  ]) {
    it(`“${text.replace('\n', ' ')}” is two`, () => {
      assert.equal(read(text).sentences, 2);
    });
  }

  for (const [text, verb] of [
    ['Improve family communication', 'improve'],
    ['To feel better at home', 'feel'],
    ['Work on his anger', 'work on'],
    ['try to be on time', 'try'],
    ['Understand the illness', 'understand'],
    ['Improve sleep to six hours in 5 of 7 nights', undefined],
    ['Feel safe enough to ride the bus twice a week to one class', undefined],
    ['Work full time at the depot', undefined],
    ['Improvise on the piano', undefined],
    ['Hold a lease in his own name', undefined],
  ] as const) {
    it(`“${text}” begins with ${verb ? `the vague verb “${verb}”` : 'no vague verb'}`, () => {
      assert.equal(read(text).vagueVerb, verb);
    });
  }

  for (const [text, service] of [
    ['Attend sessions regularly', true],
    ['Be referred to the clinic', true],
    ['To participate in group therapy', true],
    ['Receive counseling at home', true],
    ['Complete an assessment', true],
    ['Complete the intake', true],
    ['Attend school on 4 of 5 days', false],
    ['Hold a lease in his own name', false],
    ['Attendance improves', false],
  ] as const) {
    it(`“${text}” ${service ? 'names a service' : 'names no service alone'}`, () => {
      assert.equal(read(text).isService, service);
    });
  }
});

describe('what a goal’s sentence says', () => {
  for (const text of [
    'Find a job and repair the relationship with his sister',
    'Finds a job and repairs the relationship with his sister',
    'He will find a job and repair the relationship with his sister',
    'Stop drinking; move out by May',
    'Pay off her fines, sleep seven hours a night',
    'Obtain stable housing and employment',
  ]) {
    it(`“${text}” holds two goals`, () => {
      assert.equal(read(text).isTwo, true);
    });
  }

  for (const text of [
    'Get and keep a job',
    'Cook and eat dinner at home',
    'Go to bed by ten and get up at seven',
    'Get up at six and be at work by seven',
    'Find a job and keep it for six months',
    'Bring rent debt to zero by finding a job and seeing his sister less',
    'Meet with Drug and Alcohol Services about the job',
    'Get housing and employment services',
    'Use the bus to get to work and see his sister',
    'and',
    'Find a job and',
  ]) {
    it(`“${text}” does not`, () => {
      assert.equal(read(text).isTwo, false);
    });
  }

  for (const text of [
    'Attend',
    'Attends',
    'Attending',
    'Attended',
    'To attend',
    'J.D. will attend',
  ]) {
    it(`is a service in any form of its verb: “${text} parenting classes”`, () => {
      assert.equal(read(`${text} parenting classes`).isService, true);
    });
  }

  for (const [text, listed] of [
    ['Improves', 'improve'],
    ['Improving', 'improve'],
    ['Improved', 'improve'],
    ['Trying to improve', 'try'],
    ['She will gain a better insight into', 'gain insight'],
    ['Managing his anger at', 'manage anger'],
  ] as const) {
    it(`is vague in any form of its verb: “${text} life at home”`, () => {
      assert.equal(read(`${text} life at home`).vagueVerb, listed);
    });
  }

  it('begins at its own verb, not at one further in', () => {
    assert.equal(
      read('Name three friends he can talk to and work on plans with').vagueVerb,
      undefined,
    );
    assert.equal(read('Feel sure that she can cope with stress').vagueVerb, 'feel');
    assert.equal(read('Apply for and improve benefits').vagueVerb, undefined);
    assert.equal(read('Consistently attend therapy').isService, true);
  });

  it('is not made clearer by the day it is due, but by a number', () => {
    for (const due of ['by 20 July', 'by July 20, 2026', 'within 6 months', 'by the end of May'])
      assert.equal(read(`Improve his mood ${due}`).vagueVerb, 'improve', due);
    assert.equal(read('Improve his mood to 9 by 20 July').vagueVerb, undefined);
  });
});

describe('an agency’s own lists', () => {
  const own = wordsFrom({ 'vague-verbs': ['blossom', 'get-a-grip'], services: ['drop in at'] });

  it('take the place of the ones that come with Caseload', () => {
    assert.equal(read('Blossoming at the market', own).vagueVerb, 'blossom');
    assert.equal(read('Getting a grip on his mail', own).vagueVerb, 'get-a-grip');
    assert.equal(read('Improve his mood', own).vagueVerb, undefined);
    assert.equal(read('Dropping in at the kiosk', own).isService, true);
    assert.equal(read('Attend parenting classes', own).isService, false);
  });

  it('of which one is empty tell nothing', () => {
    const none = wordsFrom({ 'vague-verbs': [], services: [] });
    assert.equal(read('Improve his mood', none).vagueVerb, undefined);
    assert.equal(read('Attend parenting classes', none).isService, false);
  });

  it('may hold signs of a pattern and no word at all', () => {
    const odd = wordsFrom({ 'vague-verbs': ['(', '*** [a-z', '😀', '-'], services: ['$1', '\\'] });
    assert.equal(read('Improve his mood', odd).vagueVerb, undefined);
  });
});

describe('a text that is no plain English sentence', () => {
  for (const text of [
    'Arbeit finden und die Beziehung zur Schwester reparieren',
    'Complete el programa de tratamiento y asista a las sesiones de la clínica',
    'Trouver un appartement et réparer la relation avec sa sœur',
    'Improve de la communication et les relations avec sa sœur',
    'Найти работу и помириться с сестрой',
    '仕事を見つけて、妹と仲直りする',
    'Attend een cursus van het ziekenhuis and therapy',
  ]) {
    it(`says nothing: “${text}”`, () => {
      const { vagueVerb, isService, isTwo } = read(text);
      assert.deepEqual([vagueVerb, isService, isTwo], [undefined, false, false]);
    });
  }

  const hostile = [
    'improve '.repeat(40_000),
    'Find a job and '.repeat(20_000),
    ` ${';,()'.repeat(90)}`,
    'by the end of '.repeat(28),
    'from a to '.repeat(39),
    `Attend ${'parenting '.repeat(38)}`,
    '😀👨‍👩‍👧‍👦'.repeat(40),
    'Improve **his** <b>mood</b> [link](javascript:alert(1)) ~~and~~ `code`',
    'Get a job \u0000 and \u202E see\u200B his sister',
    '\uD800 and \uDFFF find',
    '__proto__ and constructor toString',
    'a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z '.repeat(7),
  ];
  for (const text of hostile) {
    it(`is read without a fall, however long: ${JSON.stringify(text.slice(0, 30))}`, () => {
      assert.doesNotThrow(() => read(text));
    });
  }

  it('never makes the reading fall, whatever it is', () => {
    const words = fc.constantFrom(
      ...[
        'Improve',
        'and',
        ';',
        'Attend',
        'to',
        'will',
        'by',
        'May',
        '(2)',
        'Dr.',
        'job',
        'sister',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { words: count, sentences } = read(text);
        assert.ok(count >= 0 && sentences >= 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the reading of a goal', () => {
  it('is remembered as long as the goal and the lists are the same', () => {
    const goal = { id: 'G1', goal: 'Improve his mood' };
    const first = sentenceOf(goal, defaultWords);
    assert.equal(sentenceOf(goal, defaultWords), first);
    const other = wordsFrom({ 'vague-verbs': ['blossom'] });
    assert.equal(sentenceOf(goal, other).vagueVerb, undefined);
    assert.equal(sentenceOf({ ...goal, goal: 'Sing again' }, defaultWords).vagueVerb, undefined);
  });
});
