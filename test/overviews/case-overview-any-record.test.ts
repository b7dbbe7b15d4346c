import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
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
import { allIn } from '../text/in-tree.ts';

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

  /** A page of records with these words in every place for words. */
  function pageSaying(said: string): string {
    const words = JSON.stringify(said);
    return toHtml(
      pageOf(
        caseOf(
          caseRecord(
            `program: ${words}\nsupervisor: ${words}\noutcome: ${words}\nmembers: [{ who: ${words}, role: ${words} }]\nsupports: [{ who: ${words}, kind: family, offers: ${words} }]\nconsents: [{ for: ${words}, given: 2026-02-02 }]`,
          ).replace('O.V.', () => words),
          interview('2026-11-16', `next: ${words}`),
          assessment(
            '2026-02-09',
            `needs: [{ id: N1, need: ${words} }]\nstrengths: [{ id: S1, strength: ${words} }]`,
          ),
          plan(
            `goals: [{ id: G1, goal: ${words}, status: active, measures: [{ name: ${words}, unit: ${words} }], steps: [{ step: ${words}, who: worker }] }]`,
          ),
        ),
      ),
    );
  }

  it('keeps every text of a record words', () => {
    const html = pageSaying('<img src=x onerror="y()"></script><b>\u202E&amp;');
    assert.ok(html.split('&#x3C;img src=x').length > 12, 'it is shown in all its places');
    assert.doesNotMatch(html, /<(?:img|script|b)\b/);
    assert.doesNotMatch(html, /\u202E/, 'no sign turns the direction of what follows');
    assert.doesNotMatch(html, /\sstyle=/, 'the policy of the page would refuse it');
  });

  it('has the same elements whatever the texts are', () => {
    const tagsOf = (said: string): readonly string[] => {
      const tags: string[] = [];
      visit(fromHtml(pageSaying(said), { fragment: true }), 'element', ({ tagName }) => {
        tags.push(tagName);
      });
      return tags;
    };
    const harmless = tagsOf('Bread and a word');
    const hostile = fc.oneof(
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      fc.constantFrom('<script>x()</script>', '"><img src=x>', "' onload='x", '&lt;b&gt;', '-->'),
    );
    fc.assert(
      fc.property(hostile, (said) => {
        assert.deepEqual(tagsOf(said), harmless);
      }),
      { numRuns: 40 },
    );
  });
});
