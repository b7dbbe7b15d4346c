import * as vscode from 'vscode';
import { say } from './say.ts';

/** What came of a question: an answer, a step back, or undefined where the person gave up. */
export type Outcome<Answer> = { readonly answer: Answer } | 'back' | undefined;

/** What a question shows of the row it stands in. */
export interface Place {
  readonly title: string;
  readonly canGoBack: boolean;
}

/** One question of a row, and under which name its answer is kept. */
export interface Question<Answers, Key extends keyof Answers = keyof Answers> {
  readonly key: Key;
  /** Whether it is asked at all, by the answers before it. */
  readonly applies?: (answers: Partial<Answers>) => boolean;
  readonly ask: (answers: Partial<Answers>, place: Place) => Promise<Outcome<Answers[Key]>>;
}

/** Questions of any keys, each fitting its own answer. */
export type Questions<Answers> = readonly {
  [Key in keyof Answers]-?: Question<Answers, Key>;
}[keyof Answers][];

/**
 * Asks one question after the other, titled "New Case (2 of 4)"; which ones may depend on the
 * answers so far. Back leads to the one before with its answer kept. Undefined as soon as the person leaves; nothing happens before all is answered.
 */
export async function ask<Answers extends object>(
  title: string,
  questions: Questions<Answers> | ((answers: Partial<Answers>) => Questions<Answers>),
  known: Partial<Answers> = {},
): Promise<Answers | undefined> {
  const row = typeof questions === 'function' ? questions : (): Questions<Answers> => questions;
  const answers: Partial<Answers> = { ...known };
  let at = 0;
  for (;;) {
    const asked = row(answers).filter(({ applies }) => applies?.(answers) ?? true);
    const question = asked[at];
    if (!question) return withoutUnasked(answers, { asked, known });
    const counted = say('{title} ({step} of {all})', { title, step: at + 1, all: asked.length });
    const outcome = await question.ask(answers, {
      title: asked.length > 1 ? counted : title,
      canGoBack: at > 0,
    });
    if (outcome === undefined) return undefined;
    if (outcome === 'back') {
      at--;
      continue;
    }
    answers[question.key] = outcome.answer;
    at++;
  }
}

/** An answer to a question that, after a step back, is no longer asked counts for nothing. */
function withoutUnasked<Answers extends object>(
  answers: Partial<Answers>,
  { asked, known }: { readonly asked: Questions<Answers>; readonly known: Partial<Answers> },
): Answers {
  const keys = new Set<unknown>([...Object.keys(known), ...asked.map(({ key }) => key)]);
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key))) as Answers;
}

/** A choice in a list, and what it stands for. */
export interface Choice<Answer> extends vscode.QuickPickItem {
  readonly answer: Answer;
}

interface Listing<Answer> extends Place {
  readonly prompt: string;
  /** Something to know while choosing, on a line above the choices. */
  readonly note?: string | undefined;
  readonly choices: readonly Choice<Answer>[];
}

/** Lets a person choose one. A choice that will not do says why, and the list stays. */
export async function pickOne<Answer>(
  pick: Listing<Answer> & {
    readonly kept: Answer | undefined;
    readonly complain?: (answer: Answer) => string | undefined;
  },
): Promise<Outcome<Answer>> {
  const input = listOf(pick);
  const kept = pick.choices.find(({ answer }) => answer === pick.kept);
  if (kept) input.activeItems = [kept];
  return shown(input, () => {
    const [picked] = input.selectedItems;
    const complaint = picked && pick.complain?.(picked.answer);
    if (complaint === undefined) return picked;
    input.title = `${pick.title}: ${complaint}`;
    return undefined;
  });
}

/** Lets a person choose several, at least so many; those kept are chosen beforehand. */
export async function pickSome<Answer>(
  pick: Listing<Answer> & { readonly kept: readonly Answer[]; readonly least?: number },
): Promise<Outcome<readonly Answer[]>> {
  const input = listOf(pick);
  input.canSelectMany = true;
  input.selectedItems = pick.choices.filter(({ answer }) => pick.kept.includes(answer));
  const { title, least = 0 } = pick;
  return shown(input, () => {
    if (input.selectedItems.length >= least)
      return { answer: input.selectedItems.map(({ answer }) => answer) };
    input.title = say('{title}: choose at least one', { title });
    return undefined;
  });
}

/** What is wrong with words as typed so far: an error keeps them back, a hint does not. */
export type Complaint = string | { readonly hint: string } | undefined;

/** Lets a person write; what they have written is trimmed. */
export async function write(writing: {
  readonly place: Place;
  readonly prompt: string;
  readonly value: string | undefined;
  readonly example?: string;
  readonly complain: (text: string) => Complaint;
}): Promise<Outcome<string>> {
  const { place, prompt, value = '', example = '', complain } = writing;
  const input = vscode.window.createInputBox();
  prepare(input, place);
  Object.assign(input, { prompt, value, placeholder: example });
  const judge = (text: string, begun: boolean): boolean => {
    const complaint = complain(text.trim());
    const isError = typeof complaint === 'string';
    if (complaint === undefined || (!begun && isError)) input.validationMessage = undefined;
    else if (isError) input.validationMessage = complaint;
    else
      input.validationMessage = {
        message: complaint.hint,
        severity: vscode.InputBoxValidationSeverity.Info,
      };
    return !isError;
  };
  input.onDidChangeValue((text) => judge(text, text !== ''));
  // What is offered to begin with may be worth a hint too, and it is taken with one key.
  if (value !== '') judge(value, false);
  return shown(input, () =>
    judge(input.value, true) ? { answer: input.value.trim() } : undefined,
  );
}

function listOf<Answer>(pick: Listing<Answer>): vscode.QuickPick<Choice<Answer>> {
  const input = vscode.window.createQuickPick<Choice<Answer>>();
  prepare(input, pick);
  input.placeholder = pick.prompt;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  const { note, choices } = pick;
  const above = { label: note, kind: vscode.QuickPickItemKind.Separator };
  input.items = note === undefined ? choices : [above as Choice<Answer>, ...choices];
  return input;
}

function prepare(input: Prompt, { title, canGoBack }: Place): void {
  input.title = title;
  // A look into a record between two questions must not cost the answers given so far.
  input.ignoreFocusOut = true;
  if (canGoBack) input.buttons = [vscode.QuickInputButtons.Back];
}

/** What a list and a line to write in have in common. */
type Prompt = Pick<
  vscode.InputBox,
  | 'title'
  | 'ignoreFocusOut'
  | 'buttons'
  | 'show'
  | 'dispose'
  | 'onDidAccept'
  | 'onDidTriggerButton'
  | 'onDidHide'
>;

/** Shows an input until it is answered, stepped back from or left. */
function shown<Answer>(
  input: Prompt,
  read: () => { readonly answer: Answer } | undefined,
): Promise<Outcome<Answer>> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome<Answer>): void => {
      resolve(outcome);
      input.dispose();
    };
    input.onDidAccept(() => {
      const outcome = read();
      if (outcome) end({ answer: outcome.answer });
    });
    input.onDidTriggerButton(() => {
      end('back');
    });
    input.onDidHide(() => {
      end(undefined);
    });
    input.show();
  });
}
