import assert from 'node:assert/strict';
import { join } from 'node:path';
import { documentKinds } from '../../src/summaries/documents.ts';
import { readOwnTemplate } from '../../src/summaries/templates/own-template.ts';
import { speak } from '../../src/text/sentence.ts';
import { filesIn } from './case-files.ts';
import { documentOf, kinds } from './document-of.ts';

const tenant = filesIn(
  join('test', 'fixtures', 'summaries', 'a-tenant-behind-with-the-rent-finds-her-feet'),
);

const whole = (body: string, head = 'template: case'): string =>
  `---\n${head}\n---\n\n# {{name}}\n\n{{head}}\n\n${body}\n\n{{gaps}}\n`;

const faultsOf = (text: string): readonly string[] =>
  readOwnTemplate({ text }).faults.map(({ line, message }) => `${line + 1}: ${speak(message)}`);

const made = (body: string): string => {
  const { template, faults } = readOwnTemplate({ text: whole(body) });
  assert.deepEqual(faults, []);
  return documentOf('case', tenant, { template, addressOf: undefined });
};

describe('a template of an agency', () => {
  it('is told what is wrong with it, line by line', () => {
    const wrong: readonly (readonly [string, readonly string[]])[] = [
      ['{{nedes}}', ['9: There is no slot `nedes`, did you mean `needs`?']],
      [
        'Goals: {{needs}}',
        [
          '9: `needs` is more than a few words: give {{needs}} a line of its own between empty lines',
        ],
      ],
      [
        '{{goals}}',
        ['9: `goals` stands for several: write it as a section, from {{#goals}} to {{/goals}}'],
      ],
      [
        '{{goal-title}}',
        ['9: `goal-title` belongs to each of several: put it between {{#goals}} and {{/goals}}'],
      ],
      [
        '{{#goals}}\n\n{{goal-title}}',
        ['9: Section `goals` is not closed: add a line with {{/goals}}'],
      ],
      ['{{/goals}}', ['9: Section `goals` is closed here and was not opened']],
      [
        '{{#goals}}\n\n{{#needs}}\n\n{{/goals}}\n\n{{/needs}}',
        [
          '13: Section `goals` is closed here, expected {{/needs}} first',
          '9: Section `goals` is not closed: add a line with {{/goals}}',
        ],
      ],
      [
        '- {{#goals}}',
        [
          '9: A section begins and ends on lines of its own, not inside a list or a sentence: put `goals` between empty lines',
        ],
      ],
      [
        '<div>Order</div>',
        ['9: HTML is not used in templates: write it as Markdown, or leave it out'],
      ],
      ['![seal](seal.png)', ['9: A template holds no image of its own: leave it out']],
      [
        '[law](javascript:alert)',
        ['9: This link leads nowhere a reader could follow: expected https:, mailto: or tel:'],
      ],
      [
        'One line\n{{needs}}',
        [
          '10: `needs` is more than a few words: give {{needs}} a line of its own between empty lines',
        ],
      ],
    ];
    for (const [body, expected] of wrong)
      assert.deepEqual([...faultsOf(whole(body))].sort(), [...expected].sort(), body);
  });

  it('says which document it is for, and what every document must tell', () => {
    assert.match(
      faultsOf('# {{name}}\n\n{{head}}\n\n{{gaps}}\n').join(),
      /^1: This does not say which document it is for/,
    );
    assert.match(
      faultsOf('---\nlanguage: en\n---\n\n{{head}}\n\n{{gaps}}\n').join(),
      /begin with ---/,
    );
    assert.deepEqual(faultsOf(whole('', 'template: caes')), [
      '2: There is no document `caes`, did you mean `case`?',
    ]);
    assert.deepEqual(faultsOf(whole('', 'template: case\nlanguage: sp')), [
      '3: There is no language `sp` for documents: expected en, es, de, fr',
    ]);
    assert.deepEqual(faultsOf(whole('', 'template: case\nlangauge: es')), [
      '3: A template has no key `langauge`, did you mean `language`?',
    ]);
    assert.deepEqual(
      faultsOf('---\ntemplate: case\n---\n\n# {{name}}\n').map((fault) =>
        fault.slice(0, fault.indexOf('}}') + 2),
      ),
      ['1: This has no {{head}}', '1: This has no {{gaps}}'],
    );
    assert.equal(faultsOf('---\ntemplate: [case\n---\n').length > 0, true);
  });

  it('must tell them in every document, not only where a section is shown', () => {
    const inside = (sections: string): readonly string[] =>
      faultsOf(`---\ntemplate: case\n---\n\n{{head}}\n\n${sections}`);
    assert.deepEqual(inside('{{#overdue}}\n\n{{gaps}}\n\n{{/overdue}}\n'), [
      '9: `gaps` stands here in a section, which may be left out: put {{gaps}} outside of all sections',
    ]);
    assert.deepEqual(inside('{{^gaps}}\n\n{{gaps}}\n\n{{/gaps}}\n').length, 1);
    assert.deepEqual(inside('{{#gaps}}\n\n## Gaps\n\n{{gaps}}\n\n{{/gaps}}\n'), []);
    assert.deepEqual(inside('{{gaps}}\n\n{{#goals}}\n\n{{gaps}}\n\n{{/goals}}\n'), []);
  });

  it('is told of a key that stands twice in its head', () => {
    assert.match(
      faultsOf(whole('', 'template: case\ntemplate: progress')).join(),
      /^3: .*template/,
    );
  });

  it('is not read where it is too deep or too full for anybody, and nothing breaks', () => {
    const deepSections = '{{#overdue}}\n\n'.repeat(2000) + '{{/overdue}}\n\n'.repeat(2000);
    for (const [body, reason] of [
      ['>'.repeat(10_000), /nested more than/],
      ['*a **b '.repeat(4_000), /too many signs/],
      ['words '.repeat(30_000), /longer than/],
      [deepSections, /^Sections stand more than 16 deep[^,]*$/],
    ] as const) {
      const { faults, template } = readOwnTemplate({ text: whole(body) });
      assert.match(faults.map(({ message }) => speak(message)).join(), reason);
      assert.deepEqual(template.blocks, []);
    }
  });

  it('keeps its own links apart from those of its facts, wherever their addresses stand', () => {
    const linked = '[order][1], [law]\n\n{{#goals}}\n\n{{goal-title}} by [law]\n\n{{/goals}}';
    const ends = '[1]: https://order.example/1\n[law]: https://law.example/';
    const { template } = readOwnTemplate({ text: `${whole(linked)}\n${ends}\n` });
    const text = documentOf('case', tenant, { template });
    assert.match(text, /^# \[S\.N\.\]\[1\]/m);
    assert.match(text, /^\[1\]: case\.md#L\d+ /m);
    assert.match(text, /^\[order\]\(https:\/\/order\.example\/1\), \[law\]\(https:/m);
    assert.equal(text.match(/by \[law\]\(https:\/\/law\.example\/\)$/gm)?.length, 2);
  });

  it('may have a slot in the words of a link, but not in its address', () => {
    const text = made('[Page of {{name}}](https://law.example/)');
    assert.match(text, /^\[Page of S\.N\. \(C-0310\)\]\(https:\/\/law\.example\/\)$/m);
    assert.deepEqual(faultsOf(whole('[law](https://law.example/{{name}})')), [
      '9: A slot is not filled in the address of a link: write the address out',
    ]);
  });

  it('keeps its own words and order, and leaves comments to its writers', () => {
    const text = made(
      'Made under order 12/26.<!-- for us -->\n\n<!-- and this -->\n\n## Needs first\n\n{{needs}}',
    );
    assert.match(text, /^Made under order 12\/26\.$/m);
    assert.match(text, /^## Needs first\n\n- \*\*N1\*\* Rent owed/m);
    assert.doesNotMatch(text, /for us|and this|<!--/);
  });

  it('repeats a section for each, and shows one only where there is something', () => {
    const text = made(
      '{{#goals}}\n\n### {{goal-title}}\n\n{{/goals}}\n\n{{#needs}}\n\nThere are needs.\n\n{{/needs}}\n\n{{^needs}}\n\nThere is none.\n\n{{/needs}}\n\n{{^goals}}\n\nNo goal.\n\n{{/goals}}',
    );
    assert.equal(text.match(/^### G\d/gm)?.length, 2);
    assert.match(text, /^There are needs\.$/m);
    assert.doesNotMatch(text, /There is none|No goal\./);
  });

  it('has slots in tables and lists too, where a line holds them', () => {
    const text = made('| Case | By order |\n|---|---|\n| {{name}} | 12/26 |\n\n- For {{name}}');
    assert.match(text, /^\| S\.N\. \(C-0310\) \| 12\/26 +\|$/m);
    assert.match(text, /^- For S\.N\. \(C-0310\)$/m);
  });

  for (const kind of kinds) {
    it(`may begin as ours does: ${kind}`, () => {
      const text = `---\ntemplate: ${kind}\nlanguage: en\n---\n\n${documentKinds[kind].template}`;
      const own = readOwnTemplate({ text });
      assert.deepEqual(own.faults, []);
      assert.equal(own.kind, kind);
      const { template } = own;
      assert.equal(documentOf(kind, tenant, { template }), documentOf(kind, tenant));
    });
  }
});
