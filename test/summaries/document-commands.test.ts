import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { documentKinds } from '../../src/summaries/documents.ts';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const titles = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<
  Record<string, string>
>;

describe('Each kind of document', () => {
  const { commands, menus } = manifest.contributes;
  const inMenu = (menu: string): readonly (string | undefined)[] =>
    (menus[menu] ?? []).map(({ command }) => command);

  for (const [kind, { of }] of Object.entries(documentKinds)) {
    const id = `caseload.document.${kind}`;

    it(`has a command with a title: ${kind}`, () => {
      const found = commands.find(({ command }) => command === id);
      assert.ok(found, id);
      const title = titles[found.title.replaceAll('%', '')];
      assert.ok(title !== undefined && title !== '', found.title);
    });

    it(`stands where one looks for it: ${kind}`, () => {
      const menu = (of as string) === 'case' ? 'caseload.documents' : 'view/title';
      assert.ok(inMenu(menu).includes(id), `${id} in ${menu}`);
    });
  }
});
