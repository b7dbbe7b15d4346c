import * as assert from 'node:assert/strict';
import { fromHtml } from 'hast-util-from-html';
import * as vscode from 'vscode';
import { allIn, wordsIn } from '../text/in-tree.ts';
import { CurrentCaseload } from '../../src/extension/current-caseload.ts';
import type { Overview } from '../../src/extension/overview/overview.ts';
import { OverviewPanels } from '../../src/extension/overview/overview-panels.ts';
import { element } from '../../src/writing/sheets/elements.ts';
import { closeAll, eventually, exportsOfCaseload } from './caseload-window.ts';

const viewType = 'caseload.triedOverview';
const note = 'cases/C-0142/2026-11-16-monitoring-progress.md';

function page(title: string, ...words: string[]): Overview {
  return { title, content: element('main', {}, element('h1', {}, title), ...words) };
}

describe('The panels of an overview', () => {
  let current: CurrentCaseload;
  let panels: OverviewPanels;
  let draw: (key: string) => Overview;
  const done: string[] = [];

  before(async () => {
    await exportsOfCaseload();
    current = new CurrentCaseload();
    await current.scan();
    const extensionUri = vscode.extensions.getExtension('caseload.caseload')?.extensionUri;
    assert.ok(extensionUri);
    panels = new OverviewPanels(
      { current, extensionUri },
      {
        viewType,
        draw: (key) => draw(key),
        acts: { count: (value) => done.push(value) },
      },
    );
  });

  beforeEach(() => {
    draw = (key) => page(`Page of ${key}`);
    done.length = 0;
  });

  afterEach(closeAll);

  after(() => {
    panels.dispose();
    current.dispose();
  });

  function empty(): vscode.WebviewPanel {
    return vscode.window.createWebviewPanel(viewType, 'As it was', vscode.ViewColumn.Active);
  }

  it('show one page a key', () => {
    const first = panels.open('tea');
    assert.equal(panels.open('tea'), first);
    assert.notEqual(panels.open('soup'), first);
    assert.equal(first.title, 'Page of tea');
  });

  it('let nothing run but their one script, and ask nothing of anywhere else', () => {
    const { html, cspSource, options } = panels.open('tea').webview;
    const root = fromHtml(html);
    const scripts = allIn(root, 'script');
    const nonce = String(scripts[0]?.properties['nonce']);
    assert.ok(nonce.length >= 20);
    assert.equal(scripts.length, 1);
    assert.equal(
      allIn(root, 'meta').find(({ properties }) => properties['httpEquiv'])?.properties['content'],
      `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    assert.doesNotMatch(html, /\sstyle=|\son\w+=/);
    assert.match(html, /^<!doctype html>\n<html lang="en">/);
    assert.deepEqual(
      options.localResourceRoots?.map(({ path }) => path.split('/').at(-1)),
      ['media'],
    );
    assert.notEqual(nonce, /nonce="([^"]+)"/.exec(panels.open('soup').webview.html)?.[1]);
  });

  it('write the text of a record as words', () => {
    draw = () => page('<b>"&', '</div><script>x()</script>');
    const root = fromHtml(panels.open('"><script>y()</script>').webview.html);
    assert.equal(allIn(root, 'script').length, 1);
    assert.equal(allIn(root, 'b').length, 0);
    assert.deepEqual(allIn(root, 'title').map(wordsIn), ['<b>"&']);
  });

  it('open the line a page asks for', async () => {
    panels.open('tea');
    await panels.receive('tea', { open: { path: note, at: ['readings', 'gad-7'] } });
    const editor: vscode.TextEditor | undefined = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.ok(editor.document.uri.path.endsWith(note));
    const line = editor.document.lineAt(editor.selection.active.line).text;
    assert.match(line, /^readings: .*gad-7: 8/);
    assert.equal(line.slice(editor.selection.active.character)[0], '8');
  });

  it('do nothing of what a page may not ask for', async () => {
    panels.open('tea');
    for (const sent of [
      undefined,
      null,
      7,
      'open',
      [],
      {},
      { open: null },
      { open: { path: '/etc/passwd', at: [] } },
      { open: { path: '../outside.md', at: [] } },
      { open: { path: note } },
      { open: { path: note, at: 'date' } },
      { open: { path: note, at: [{}] } },
      { open: { path: note, at: [0.5] } },
      { act: 'constructor', value: 'x' },
      { act: 'toString' },
      { act: 7 },
    ])
      await panels.receive('tea', sent);
    await panels.receive('nobody', { open: { path: note, at: ['date'] } });
    await panels.receive('nobody', { act: 'count', value: 'x' });
    assert.equal(vscode.window.activeTextEditor, undefined);
    assert.deepEqual(done, []);
  });

  it('do what else their kind offers', async () => {
    panels.open('tea');
    await panels.receive('tea', { act: 'count', value: 'two' });
    await panels.receive('tea', { act: 'count', value: 7 });
    assert.deepEqual(done, ['two', '']);
  });

  it('follow what changes while they are open', async () => {
    const open = panels.open('tea');
    draw = () => page('Page of cold tea');
    current.know({ missing: new Set(['gone.md']) });
    await eventually(() => {
      assert.equal(open.title, 'Page of cold tea');
    });
  });

  it('come back after the window was loaded anew, by what their page kept', async () => {
    const panel = empty();
    await panels.deserializeWebviewPanel(panel, { key: 'tea', scroll: 300 });
    assert.equal(panel.title, 'Page of tea');
    assert.match(panel.webview.html, /<body data-key="tea">/);
    assert.equal(panel.webview.options.enableScripts, true);
    assert.equal(panels.open('tea'), panel, 'it is the one that is shown from then on');
  });

  it('close what kept nothing that they know, and a second of one key', async () => {
    panels.open('tea');
    for (const state of [undefined, null, 'tea', {}, { key: 7 }, { key: 'tea' }]) {
      const panel = empty();
      let isClosed = false;
      panel.onDidDispose(() => {
        isClosed = true;
      });
      await panels.deserializeWebviewPanel(panel, state);
      assert.ok(isClosed, JSON.stringify(state));
    }
  });

  it('say so where a page cannot be drawn', () => {
    const { error } = console;
    console.error = () => undefined;
    draw = () => {
      throw new Error('a record nobody thought of');
    };
    try {
      const { webview } = panels.open('tea');
      assert.match(
        webview.html,
        /This overview could not be drawn\. The records are as they were\./,
      );
      assert.doesNotMatch(webview.html, /nobody thought of/);
    } finally {
      console.error = error;
    }
  });
});
