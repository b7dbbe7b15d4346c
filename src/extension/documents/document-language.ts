import * as vscode from 'vscode';
import { pickOne } from '../ask.ts';
import { say } from '../say.ts';
import { languageOf } from '../../summaries/languages/language-of.ts';
import { type LanguageId, languages } from '../../summaries/languages/language.ts';

/** The language that documents are made in: that of the setting, else the editor's, else English. */
export function usualLanguage(): LanguageId {
  const set = vscode.workspace.getConfiguration('caseload.documents').get<string>('language', '');
  const spoken = set === '' ? vscode.env.language.split('-')[0] : set;
  return languages.find((id) => id === spoken) ?? 'en';
}

/** Another language for a document; undefined where a person leaves the question. */
export async function chooseLanguage(kept: LanguageId): Promise<LanguageId | undefined> {
  const outcome = await pickOne<LanguageId>({
    title: say('Change Language of This Document'),
    canGoBack: false,
    prompt: say('What a record says stays as it was written.'),
    choices: languages.map((id) => ({ label: languageOf(id).name, answer: id })),
    kept,
  });
  return typeof outcome === 'object' ? outcome.answer : undefined;
}
