import assert from 'node:assert/strict';
import { fits } from '../../src/checks/subjects/fitting-types.ts';
import { codes } from '../../src/records/record.ts';

describe('a type of help', () => {
  it('is known to fit or not to fit each need of the lists', () => {
    for (const type of codes['intervention-type'])
      for (const domain of codes['need-domain'])
        assert.equal(typeof fits(type, domain), 'boolean', `${type} ${domain}`);
  });

  it('fits any need where it says how the work is done', () => {
    for (const domain of [...codes['need-domain'], 'pet-care'])
      for (const type of ['strengths-based', 'trauma-informed', 'motivational-interviewing'])
        assert.equal(fits(type, domain), true);
  });

  it('is not judged where it or the need is the agency’s own', () => {
    assert.equal(fits('peer-support', 'food-insecurity'), undefined);
    assert.equal(fits('counseling', 'pet-care'), undefined);
  });

  it('does not fit what it was not made for', () => {
    assert.equal(fits('cognitive-behavioral', 'food-insecurity'), false);
    assert.equal(fits('family-systems', 'utility-insecurity'), false);
    assert.equal(fits('advocacy', 'utility-insecurity'), true);
  });
});
