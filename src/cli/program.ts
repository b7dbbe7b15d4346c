import { Command, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { chartCommand } from './chart-command.ts';
import { check } from './check.ts';
import { diffCommand } from './diff/diff-command.ts';
import { documentCommand } from './document/document-command.ts';
import { explain } from './explain.ts';
import { gitCommand } from './git/git-command.ts';
import { listCases } from './list.ts';
import { type Format, formats } from './report.ts';
import { statsCommand } from './stats-command.ts';
import { print, tell } from './terminal.ts';
import { timelineCommand } from './timeline-command.ts';
import { dayToJudgeBy } from './today.ts';

interface Asked {
  readonly format: Format;
  readonly folder: string;
  readonly today?: string;
}

interface AskedOfCheck extends Asked {
  readonly answered?: true;
  readonly timing?: true;
  readonly explain?: string | true;
}

/** The commands and their arguments; `end` is given the code that a command ends with. */
export function program(end: (code: number) => void): Command {
  const caseload = command('caseload')
    .description(
      'Looks after the case records of social workers: Markdown files with front matter.',
    )
    .version(manifest.version)
    .showHelpAfterError('See caseload --help for what can be asked.');
  caseload.addCommand(chartCommand(command('chart'), end));
  caseload.addCommand(checkCommand(end));
  caseload.addCommand(diffCommand(command('diff'), end));
  caseload.addCommand(gitCommand(command, end));
  caseload.addCommand(listCommand(end));
  caseload.addCommand(statsCommand(command('stats'), end));
  caseload.addCommand(documentCommand(command, end));
  caseload.addCommand(timelineCommand(command('timeline'), end));
  return caseload;
}

function checkCommand(end: (code: number) => void): Command {
  return command('check')
    .description('Tell what is wrong or missing in records.')
    .argument('[path...]', 'folders or single files; the current folder if none is given')
    .addOption(formatOption())
    .addOption(todayOption())
    .option('--answered', 'also list what answers in the records settle')
    .option('--timing', 'also tell how long each check took')
    .option('--explain [id]', 'print the page of a check instead, or list them all')
    .addHelpText(
      'after',
      '\nEnds with 0 if all is well, 1 if there are errors or warnings, 2 if it could not look.\n' +
        'Paths are told from the folder that was checked; of several folders, with its name.',
    )
    .action((paths: readonly string[], asked: AskedOfCheck) => {
      const { format, answered = false, timing = false } = asked;
      end(
        asked.explain === undefined
          ? check(paths, { format, today: dayToJudgeBy(asked.today), answered, timing })
          : explain(asked.explain),
      );
    });
}

function listCommand(end: (code: number) => void): Command {
  return command('list')
    .description('List the cases, how they stand and what is next.')
    .addOption(folderOption())
    .addOption(formatOption())
    .addOption(todayOption())
    .action(({ folder, format, today }: Asked) => {
      end(listCases(folder, { format, today: dayToJudgeBy(today) }));
    });
}

/** A command that throws where it would end the process, and prints as all else is printed. */
function command(name: string): Command {
  return new Command(name).exitOverride().configureOutput({ writeOut: print, writeErr: tell });
}

function formatOption(): Option {
  return new Option('--format <format>', 'how to print').choices(formats).default('text');
}

function folderOption(): Option {
  return new Option('--folder <folder>', 'the folder of the caseload').default('.');
}

function todayOption(): Option {
  return new Option(
    '--today <day>',
    'the day to judge by, as YYYY-MM-DD (default: CASELOAD_TODAY, else today)',
  );
}
