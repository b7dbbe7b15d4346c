import assert from 'node:assert/strict';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { findCase } from '../../src/caseload/caseload.ts';
import { noPictures } from '../../src/writing/pictures.ts';
import {
  assessment,
  caseloadOf,
  caseOf,
  caseRecord,
  type Files,
  interview,
  plan,
} from '../caseload/filed.ts';
import { leadOf, pageOf, part } from './case-page.ts';
import { allIn } from './on-page.ts';

describe('a Case Overview of records that hold anything', () => {
  describe('where files cannot be read', () => {
    const files: Files = { 'case.md': caseRecord(), 'note.md': interview('2026-11-16') };
    const broken = '\n  - [: case: C-0317';

    function withUnread(): Element {
      const caseload = caseloadOf({ ...files, 'plan.md': `record: plan\ncase: C-0317${broken}` });
      const file = findCase(caseload, 'C-0317');
      assert.ok(file);
      return pageOf(file, noPictures, caseload.unfiled.readings);
    }

    it('says so at the top, and opens them', () => {
      const said = withUnread();
      const [first] = allIn(said, 'section');
      assert.equal(first?.properties.id, 'unread');
      assert.deepEqual(leadOf(said, 'plan.md').at, []);
    });

    it('calls nothing missing that may stand in them', () => {
      const said = withUnread();
      assert.equal(part(said, 'goals'), 'GoalsNo plan that can be read.');
      assert.match(part(said, 'safety'), /No safety plan that can be read\./);
    });
  });

  describe('given any text in a record', () => {
    const signs = '<img src=x onerror="y()"></script><b>\u202E&amp;\u0000';
    const text = JSON.stringify(signs);
    const hostile = caseOf(
      caseRecord(
        `program: ${text}\nsupervisor: ${text}\noutcome: ${text}\nmembers: [{ who: ${text}, role: ${text} }]\nsupports: [{ who: ${text}, kind: family, offers: ${text} }]\nconsents: [{ for: ${text}, given: 2026-02-02 }]`,
      ).replace('O.V.', text),
      interview('2026-11-16', `next: ${text}`),
      assessment(
        '2026-02-09',
        `needs: [{ id: N1, need: ${text} }]\nstrengths: [{ id: S1, strength: ${text} }]`,
      ),
      plan(
        `goals: [{ id: G1, goal: ${text}, status: active, measures: [{ name: ${text}, unit: ${text} }], steps: [{ step: ${text}, who: worker }] }]`,
      ),
    );
    const html = toHtml(pageOf(hostile));

    it('keeps it words', () => {
      assert.ok(html.split('&#x3C;img src=x').length > 12, 'it is shown in all its places');
      assert.doesNotMatch(html, /<(?:img|script|b)\b/);
    });

    it('lets no sign turn the direction of what follows', () => {
      assert.doesNotMatch(html, /\u202E|\0/);
    });

    it('writes no style into the page, which its policy would refuse', () => {
      assert.doesNotMatch(html, /\sstyle=/);
    });
  });
});
