import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What a person does with one question: takes a line, several, writes, keeps what is offered, goes back or leaves. */
export type Deed =
  | { readonly take: string }
  | { readonly takeAll: readonly string[] }
  | { readonly write: string }
  | 'keep'
  | 'back'
  | 'escape';

/** One question as the person saw it. */
export interface Seen {
  readonly title: string;
  readonly labels: readonly string[];
  readonly value: string;
  readonly complaint: string;
  readonly backOffered: boolean;
}

type Item = vscode.QuickPickItem;

/** A question shown on no screen, which is answered the moment it is shown. */
class Question {
  title = '';
  placeholder = '';
  prompt = '';
  value = '';
  ignoreFocusOut = false;
  canSelectMany = false;
  buttons: readonly vscode.QuickInputButton[] = [];
  items: readonly Item[] = [];
  activeItems: readonly Item[] = [];
  selectedItems: readonly Item[] = [];
  validationMessage: string | vscode.InputBoxValidationMessage | undefined;
  private readonly accepted = new vscode.EventEmitter<void>();
  private readonly pressed = new vscode.EventEmitter<vscode.QuickInputButton>();
  private readonly hidden = new vscode.EventEmitter<void>();
  private readonly changed = new vscode.EventEmitter<string>();
  readonly onDidAccept = this.accepted.event;
  readonly onDidTriggerButton = this.pressed.event;
  readonly onDidHide = this.hidden.event;
  readonly onDidChangeValue = this.changed.event;
  private readonly deeds: Deed[];
  private readonly seen: Seen[];
  private isDone = false;

  constructor(deeds: Deed[], seen: Seen[]) {
    this.deeds = deeds;
    this.seen = seen;
  }

  show(): void {
    setTimeout(() => {
      while (!this.isDone) this.act();
    });
  }

  dispose(): void {
    if (this.isDone) return;
    this.isDone = true;
    this.hidden.fire();
  }

  private act(): void {
    const deed = this.deeds.shift() ?? 'escape';
    const kept = this.value;
    if (deed === 'keep') this.accepted.fire();
    else if (deed === 'back') this.pressed.fire(vscode.QuickInputButtons.Back);
    else if (deed === 'escape') this.dispose();
    else {
      this.answer(deed);
      this.accepted.fire();
    }
    const said = this.validationMessage ?? '';
    this.seen.push({
      title: this.title,
      labels: this.items.map(({ label }) => label),
      value: kept || (this.activeItems[0]?.label ?? ''),
      complaint: typeof said === 'string' ? said : said.message,
      backOffered: this.buttons.includes(vscode.QuickInputButtons.Back),
    });
  }

  private answer(deed: Exclude<Deed, string>): void {
    if ('write' in deed) {
      this.value = deed.write;
      this.changed.fire(this.value);
    } else if ('take' in deed) this.selectedItems = [this.find(deed.take)];
    else this.selectedItems = deed.takeAll.map((label) => this.find(label));
  }

  private find(label: string): Item {
    const found = this.items.find((item) => item.label === label);
    assert.ok(found, `${label} is not among ${this.items.map((item) => item.label).join(' | ')}`);
    return found;
  }
}

/** Runs a command while a person answers its questions so; gives back what they saw. */
export async function answering(
  command: string,
  argument: unknown,
  deeds: readonly Deed[],
): Promise<readonly Seen[]> {
  const { createQuickPick, createInputBox } = vscode.window;
  const seen: Seen[] = [];
  const left = [...deeds];
  const create = (): Question => new Question(left, seen);
  Object.assign(vscode.window, { createQuickPick: create, createInputBox: create });
  try {
    await vscode.commands.executeCommand(command, argument);
  } finally {
    Object.assign(vscode.window, { createQuickPick, createInputBox });
  }
  assert.deepEqual(left, [], 'every deed was asked for');
  return seen;
}
