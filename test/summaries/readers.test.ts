import assert from 'node:assert/strict';
import { consentsOffered } from '../../src/summaries/readers.ts';
import { speak } from '../../src/text/sentence.ts';
import { day } from '../calendar/the-day.ts';
import { caseOf, caseRecord } from '../caseload/filed.ts';

function offered(...consents: readonly string[]): readonly string[] {
  const file = caseOf(caseRecord(`consents: [${consents.map((one) => `{ ${one} }`).join(', ')}]`));
  return consentsOffered(file, day('2026-05-20')).map(
    ({ kept, hindrance }) => `${kept.at.join('/')}: ${hindrance ? speak(hindrance) : 'holds'}`,
  );
}

describe('a consent that a document may be for', () => {
  it('is one that holds today, also on its last day', () => {
    assert.deepEqual(
      offered(
        'for: Talking with his sister, given: 2026-02-02',
        'for: The depot, given: 2026-05-20, expires: 2026-05-20',
        'for: The clinic, given: 2026-02-02, withdrawn: 2026-05-21',
      ),
      ['consents/0: holds', 'consents/1: holds', 'consents/2: holds'],
    );
  });

  it('is none that ended, begins later or has no day, each with why; those that hold come first', () => {
    assert.deepEqual(
      offered(
        'for: The union, given: 2025-01-10, expires: 2026-05-19',
        'for: The clinic, given: 2026-02-02, withdrawn: 2026-03-09, expires: 2026-04-01',
        'for: The court, given: 2026-06-01',
        'for: The landlord',
        'for: Talking with his sister, given: 2026-02-02',
      ),
      [
        'consents/4: holds',
        'consents/0: Ran out on 19 May',
        'consents/1: Withdrawn on 9 March',
        'consents/2: Given only from 1 June on',
        'consents/3: The day it was given is not stated',
      ],
    );
  });

  it('is none that is taken back today, as every other part of a document says', () => {
    assert.deepEqual(offered('for: The clinic, given: 2026-02-02, withdrawn: 2026-05-20'), [
      'consents/0: Withdrawn on 20 May',
    ]);
  });

  it('is none whose renewal in the same words was taken back or ran out', () => {
    assert.deepEqual(
      offered(
        'for: The clinic, given: 2026-02-02',
        'for: the  Clinic, given: 2026-03-02, withdrawn: 2026-04-02',
        'for: The depot, given: 2026-02-02',
        'for: The depot, given: 2026-03-02, expires: 2026-05-01',
        'for: The union, given: 2026-02-02',
        'for: The union, given: 2026-06-02, withdrawn: 2026-06-03',
      ),
      [
        'consents/4: holds',
        'consents/0: Withdrawn on 2 April',
        'consents/1: Withdrawn on 2 April',
        'consents/2: Ran out on 1 May',
        'consents/3: Ran out on 1 May',
        'consents/5: Given only from 2 June on',
      ],
    );
  });

  it('is none of a case record that is kept private, whose words would stand in the head', () => {
    const file = caseOf(
      caseRecord('private: true\nconsents: [{ for: Ringing his sister, given: 2026-02-02 }]'),
    );
    assert.deepEqual(
      consentsOffered(file, day('2026-05-20')).map(
        ({ hindrance }) => hindrance && speak(hindrance),
      ),
      ['The case record is kept private'],
    );
  });
});
