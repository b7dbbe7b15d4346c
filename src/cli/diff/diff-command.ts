import { type Command, Option } from 'commander';
import { dayToJudgeBy } from '../today.ts';
import { diff } from './diff.ts';
import { type DiffFormat, diffFormats } from './report-changes.ts';

interface Asked {
  readonly folder: string;
  readonly format: DiffFormat;
  readonly case?: string;
  readonly files?: readonly string[];
  readonly today?: string;
}

/** `caseload diff`; `end` is given the code that it ends with. */
export function diffCommand(command: Command, end: (code: number) => void): Command {
  return command
    .description('Tell what changed in records, in words, those that need a look first.')
    .argument('[revisions]', 'what to compare: REV, A..B or A...B; HEAD if none is given')
    .option('--folder <folder>', 'the folder of the caseload', '.')
    .option('--case <id>', 'only the records of this case')
    .option('--files <files...>', 'compare two files instead, the older first; this needs no git')
    .addOption(new Option('--format <format>', 'how to print').choices(diffFormats).default('text'))
    .option(
      '--today <day>',
      'the day to judge by, as YYYY-MM-DD (default: CASELOAD_TODAY, else today)',
    )
    .addHelpText('after', explanation)
    .action((revisions: string | undefined, asked: Asked) => {
      const { case: caseId, files, folder, format, today } = asked;
      end(diff({ revisions, files, folder, caseId, format, today: dayToJudgeBy(today) }));
    });
}

const explanation = `
REV is a commit, branch or tag, or a day as 2026-04-20: the last commit up to that day.
  caseload diff                      the last commit with the files as they are now
  caseload diff 2026-04-20           that revision with the files as they are now
  caseload diff main..draft          one revision with another
  caseload diff main...draft         what draft changed since it left main
  caseload diff --files OLD.md NEW.md
Order, spacing and comments are no change. Of private records only that they changed is told.
Ends with 0 if nothing of substance changed, 1 if something did, 2 if it could not look.`;
