import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  edit,
  eventually,
  exportsOfCaseload,
  fileUri,
  textOnDisk,
  write,
} from './caseload-window.ts';

const plan = 'cases/C-0142/plan.md';
const note = 'cases/C-0142/2026-11-09-monitoring-progress.md';

/** An id where some words of a file end, in an editor. */
async function at(path: string, words: string): Promise<[vscode.Uri, vscode.Position]> {
  const document = await vscode.workspace.openTextDocument(fileUri(path));
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, `${words} is in ${path}`);
  return [document.uri, document.positionAt(offset + words.length - 1)];
}

async function ask<Answer>(command: string, ...args: readonly unknown[]): Promise<Answer> {
  return vscode.commands.executeCommand<Answer>(command, ...args);
}

function linesOf(found: readonly (vscode.Location | vscode.LocationLink)[]): readonly string[] {
  return found.map((place) => {
    const [uri, range] =
      'targetUri' in place ? [place.targetUri, place.targetRange] : [place.uri, place.range];
    return `${vscode.workspace.asRelativePath(uri)}:${range.start.line + 1}`;
  });
}

async function definitions(path: string, words: string): Promise<readonly string[]> {
  return linesOf(await ask('vscode.executeDefinitionProvider', ...(await at(path, words))));
}

async function references(path: string, words: string): Promise<readonly string[]> {
  return linesOf(await ask('vscode.executeReferenceProvider', ...(await at(path, words))));
}

describe('Names in records', () => {
  before(exportsOfCaseload);
  afterEach(closeAll);

  it('lead to what they name: a goal, a need, a case', async () => {
    assert.deepEqual(await definitions(note, 'goals: [G1'), [`${plan}:14`]);
    assert.deepEqual(await definitions(note, 'case: C-0142'), ['cases/C-0142/case.md:3']);
    assert.deepEqual(await definitions(plan, 'addresses: [N1'), [
      'cases/C-0142/assessment-2026-08-03.md:6',
      'cases/C-0142/assessment-2026-10-30.md:6',
    ]);
  });

  it('lead from the plan to every record that names them', async () => {
    const found = await references(plan, 'id: G4');
    assert.ok(found.some((line) => line.startsWith(plan)));
    assert.ok(found.includes('cases/C-0142/referral-benefits.md:6'), found.join(' '));
    assert.ok(found.includes(`${note}:11`), found.join(' '));
    assert.ok(found.every((line) => line.startsWith('cases/C-0142/')));
  });

  it('are symbols of their document, beside Markdown’s headings', async () => {
    const uri = fileUri(plan);
    const symbols = await eventually(async () => {
      const found = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
      assert.ok(found.some(({ name }) => name.includes('J.D.')));
      return found;
    });
    const goals = symbols.find(({ name }) => name === 'Goals');
    assert.deepEqual(
      goals?.children.map(({ name }) => name.slice(0, 24)),
      [
        'G1 Hold a lease in his o',
        'G2 Work 24 paid hours a ',
        'G3 Ride the bus alone on',
        'G4 Receive 1,100 dollars',
      ],
    );
    const steps = goals.children[0]?.children.map(({ name, detail }) => `${name}: ${detail}`);
    assert.ok(steps?.includes('Sign the lease: by 4 December'), steps?.join(' | '));
  });

  it('are found over the whole workspace by their words', async () => {
    const names = async (query: string): Promise<readonly string[]> => {
      const command = 'vscode.executeWorkspaceSymbolProvider';
      const found = await ask<vscode.SymbolInformation[]>(command, query);
      return found.map(({ name, containerName }) => `${name} (${containerName})`);
    };
    assert.ok((await names('C-0142')).includes('C-0142 J.D. ()'));
    const leases = await names('hold lease');
    assert.ok(
      leases.includes('G1 Hold a lease in his own name by 10 February 2027 (C-0142 J.D.)'),
      leases.join(' | '),
    );
  });

  it('have folds, lenses and links', async () => {
    const uri = fileUri(plan);
    await vscode.window.showTextDocument(uri);
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
    const first = folds.map(({ start }) => start + 1);
    for (const line of [1, 13, 14])
      assert.ok(first.includes(line), `${line} in ${first.join(' ')}`);
    const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
    const titles = lenses.map(
      ({ command, range }) => `${range.start.line + 1} ${command?.title ?? ''}`,
    );
    assert.match(titles[0] ?? '', /^1 Changed since approval/);
    assert.match(titles[1] ?? '', /^14 \d+ notes worked on this goal$/);
    assert.equal(titles.length, 5);
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri);
    assert.deepEqual(
      links.flatMap(({ target }) =>
        target ? [`${target.path.split('/').at(-1) ?? ''}#${target.fragment}`] : [],
      ),
      ['case.md#L3'],
    );
  });
});

describe('Renaming a name', () => {
  before(exportsOfCaseload);
  afterEach(closeAll);

  const prepare = async (path: string, words: string): Promise<string> => {
    const [uri, position] = await at(path, words);
    try {
      const found = await ask<{ range: vscode.Range; placeholder: string }>(
        'vscode.prepareRename',
        uri,
        position,
      );
      return `${found.placeholder} ${found.range.start.line + 1}`;
    } catch (error) {
      return `refused: ${(error as Error).message}`;
    }
  };

  const rename = async (path: string, words: string, to: string): Promise<vscode.WorkspaceEdit> => {
    const place = await at(path, words);
    return ask('vscode.executeDocumentRenameProvider', ...place, to);
  };

  it('is ours in front matter, also where Markdown sees a link in [G1]', async () => {
    await write(
      'cases/C-0901/visit.md',
      '---\nrecord: interview\ncase: C-0901\ndate: 2026-11-18\nstage: monitoring-progress\ngoals: [G1]\n---\n# A [G1]\n\n[G1]: https://example.org\n',
    );
    await write(
      'cases/C-0901/plan.md',
      '---\nrecord: plan\ncase: C-0901\nstatus: draft\nstart: 2026-11-18\ngoals:\n  - { id: G1, goal: Sleep at home }\n---\n',
    );
    await eventually(async () => {
      const found = await definitions('cases/C-0901/visit.md', 'goals: [G1');
      // VS Code puts what Markdown finds beside it.
      assert.deepEqual(found, ['cases/C-0901/plan.md:7', 'cases/C-0901/visit.md:10']);
    });
    assert.equal(await prepare('cases/C-0901/visit.md', 'goals: [G1'), 'G1 6');
    const change = await rename('cases/C-0901/visit.md', 'goals: [G1', 'G4');
    assert.deepEqual(
      change
        .entries()
        .flatMap(([uri, edits]) =>
          edits.map(
            ({ range }) => `${vscode.workspace.asRelativePath(uri)}:${range.start.line + 1}`,
          ),
        ),
      ['cases/C-0901/plan.md:7', 'cases/C-0901/visit.md:6'],
    );
  });

  it('is Markdown’s own in the text below, and in files that are no records', async () => {
    const heading = await eventually(async () => {
      const found = await prepare(note, '## Next contact');
      assert.match(found, /^Next contact /);
      return found;
    });
    assert.match(heading, /^Next contact \d+$/);
    const change = await rename(note, '## Next contact', 'What comes next');
    assert.deepEqual(
      change
        .entries()
        .map(
          ([uri, edits]) => `${vscode.workspace.asRelativePath(uri)} ${edits[0]?.newText ?? ''}`,
        ),
      [`${note} What comes next`],
    );
    await write('notes/poem.md', '---\ntitle: A [G1]\n---\n# A heading\n');
    assert.match(await prepare('notes/poem.md', '# A heading'), /^A heading /);
  });

  it('refuses in words where nothing can be renamed', async () => {
    assert.match(await prepare(plan, 'record: plan'), /^refused: Only ids of cases, goals/);
    await assert.rejects(rename(plan, 'id: G1', 'G2'), /G2 is named in this case already/);
    await assert.rejects(rename(plan, 'id: G1', 'one'), /cannot be the id of a goal/);
  });

  it('changes all files at once, those with unsaved changes as they stand in their editor', async () => {
    const before = await textOnDisk(fileUri(note));
    const shown = await edit(fileUri(note), 'ratings: { G1: -1,', 'ratings: { G1: 0,');
    const change = await rename(plan, 'id: G1', 'G8');
    assert.ok(change.entries().length > 8, `${change.entries().length} files`);
    assert.ok(await vscode.workspace.applyEdit(change));
    assert.match(shown.getText(), /goals: \[G8, G2, G3, G4\]/);
    assert.match(shown.getText(), /ratings: \{ G8: 0, G2/);
    assert.match(shown.getText(), /\*\*G1\*\* The ground-floor flat/);
    const elsewhere = await vscode.workspace.openTextDocument(
      fileUri('cases/C-0142/referral-housing-voucher.md'),
    );
    assert.match(elsewhere.getText(), /^goal: G8$/m);
    await eventually(async () => {
      assert.deepEqual(await definitions(note, 'goals: [G8'), [`${plan}:14`]);
    });
    const back = await rename(note, 'goals: [G8', 'G1');
    assert.ok(await vscode.workspace.applyEdit(back));
    assert.equal(shown.getText().replace('{ G1: 0,', '{ G1: -1,'), before);
    await vscode.workspace.saveAll();
    await write(note, before);
  });
});
