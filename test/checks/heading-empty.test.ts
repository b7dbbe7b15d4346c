import assert from 'node:assert/strict';
import { interview } from '../../src/checks/examples/records.ts';
import { foundBy } from './small-case.ts';

const found = (body: string): number =>
  foundBy('heading-empty', [`---\n${interview()}\n---\n## Progress\nSlow.\n\n${body}\n`]).length;

describe('a heading with nothing under it', () => {
  it('is told where it is known, also by its letter or in the plural', () => {
    for (const heading of ['Barriers', 'Plan / next steps', 'Goals', 'P'])
      assert.equal(found(`## ${heading}\n`), 1, heading);
  });
});
