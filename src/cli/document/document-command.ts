import { type Command, Option } from 'commander';
import { type DocumentId, type DocumentKind, documentKinds } from '../../summaries/documents.ts';
import { type LanguageId, languages } from '../../summaries/languages/language.ts';
import { usualReaders } from '../../summaries/readers.ts';
import { overwriteOption } from '../overwrite-option.ts';
import { dayOrRefusal, dayToJudgeBy } from '../today.ts';
import { type DocumentFormat, documentFormats } from './document-formats.ts';
import { type SummaryAsked, writeDocumentAsked } from './write-document-asked.ts';

interface Asked {
  readonly folder: string;
  readonly today?: string;
  readonly charts?: true;
  readonly from?: string;
  readonly to?: string;
  readonly language: LanguageId;
  readonly for?: string;
  readonly withoutNames?: true;
  readonly template?: string;
  readonly format?: DocumentFormat;
  readonly out?: string;
  readonly overwrite?: true;
  readonly builtIn?: true;
}

/** Makes the document that was asked for, and gives the code to end with. */
export type Write = (
  kind: DocumentId,
  named: string | undefined,
  asked: SummaryAsked,
) => Promise<number>;

/** `caseload summary` with a command for each kind of document; `end` is given the code it ends with. */
export function documentCommand(
  command: (name: string) => Command,
  end: (code: number) => void,
  write: Write = writeDocumentAsked,
): Command {
  const summary = command('summary').description('Write a document about records.');
  for (const id of Object.keys(documentKinds) as DocumentId[])
    summary.addCommand(kindCommand({ id, command: command(id), write }, end));
  return summary;
}

const subjects: Readonly<Record<DocumentKind['of'], readonly [string, string] | undefined>> = {
  case: ['<id>', 'the id of the case, as in C-0142'],
  worker: ['<worker>', 'the worker, as the case records name them'],
  caseload: undefined,
};

interface KindOfCommand {
  readonly id: DocumentId;
  readonly command: Command;
  readonly write: Write;
}

function kindCommand({ id, command, write }: KindOfCommand, end: (code: number) => void): Command {
  const kind: DocumentKind = documentKinds[id];
  const subject = subjects[kind.of];
  command.description(`${kind.name}: ${kind.about}`);
  if (subject) command.argument(...subject);
  return withOptions(command, kind).action(async (...words: readonly unknown[]) => {
    const named = subject ? String(words[0]) : undefined;
    const asked = words[subject ? 1 : 0] as Asked;
    end(await write(id, named, told(asked)));
  });
}

function withOptions(command: Command, kind: DocumentKind): Command {
  const { days } = kind;
  const period = days === undefined ? 'no limit' : `${days} days before the last`;
  return command
    .addOption(new Option('--folder <folder>', 'the folder of the caseload').default('.'))
    .addOption(
      new Option('--language <language>', 'the language of the document')
        .choices(languages)
        .default('en'),
    )
    .option('--from <day>', `the first day it tells of, as YYYY-MM-DD (default: ${period})`)
    .option('--to <day>', 'the last day it tells of, as YYYY-MM-DD (default: the day to judge by)')
    .option('--for <reader>', `who may read it: ${readersOf(kind)}`)
    .option('--without-names', 'replace names, places and exact days that are known or found')
    .option('--charts', 'draw the readings of goals into it')
    .option('--template <name>', 'a template of the agency, by its name or path')
    .option('--built-in', 'use the built-in template, also where the agency has its own')
    .addOption(
      new Option(
        '--format <format>',
        'what to write it as (default: by the name of the file)',
      ).choices(documentFormats),
    )
    .option('--out <file>', 'the file to write to (default: the standard output)')
    .addOption(overwriteOption())
    .option(
      '--today <day>',
      'the day to judge by, as YYYY-MM-DD (default: CASELOAD_TODAY, else today)',
    );
}

function readersOf({ of }: DocumentKind): string {
  const usual = usualReaders(of === 'case').join(', ');
  return of === 'case' ? `${usual}, or the words of a consent in force` : usual;
}

/** The options as days and flags. */
function told(asked: Asked): SummaryAsked {
  const { from, to, today, charts, withoutNames, builtIn, overwrite, ...rest } = asked;
  return {
    ...rest,
    reader: asked.for,
    today: dayToJudgeBy(today),
    from: from === undefined ? undefined : dayOrRefusal(from, '--from'),
    to: to === undefined ? undefined : dayOrRefusal(to, '--to'),
    charts: charts === true,
    isDisguised: withoutNames === true,
    isBuiltIn: builtIn === true,
    overwrite: overwrite === true,
  };
}
