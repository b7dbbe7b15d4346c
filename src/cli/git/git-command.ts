import type { Command } from 'commander';
import { dayToJudgeBy } from '../today.ts';
import { checkStaged } from './check-staged.ts';
import { install, status, uninstall } from './install.ts';
import { mergeFile, type MergeOptions } from './merge-file.ts';
import { showFacts } from './show-facts.ts';

interface AskedOfSetup {
  readonly folder: string;
  readonly yes?: boolean;
}

/** `caseload git`: what git does for records, and what it runs once it is set up. */
export function gitCommand(
  command: (name: string) => Command,
  end: (code: number) => void,
): Command {
  const git = command('git').description('Let git compare, merge and check records.');
  for (const one of setupCommands(command, end)) git.addCommand(one);
  for (const one of commandsOfGit(command, end)) git.addCommand(one, { hidden: true });
  return git.addHelpText(
    'after',
    '\nGit itself runs: merge-file BASE OURS THEIRS, show-facts FILE, check-staged.',
  );
}

function setupCommands(
  command: (name: string) => Command,
  end: (code: number) => void,
): readonly Command[] {
  const about = (name: string, description: string): Command =>
    command(name)
      .description(description)
      .option('--folder <folder>', 'the folder of the caseload', '.');
  return [
    about('install', 'Set up, for this repository alone, how git treats records.')
      .option('--yes', 'do it without asking')
      .action(({ folder, yes = false }: AskedOfSetup) => {
        end(install(folder, yes));
      }),
    about('uninstall', 'Take back all that install has set up.')
      .option('--yes', 'do it without asking')
      .action(({ folder, yes = false }: AskedOfSetup) => {
        end(uninstall(folder, yes));
      }),
    about('status', 'Tell what is set up.').action(({ folder }: AskedOfSetup) => {
      end(status(folder));
    }),
  ];
}

function commandsOfGit(
  command: (name: string) => Command,
  end: (code: number) => void,
): readonly Command[] {
  return [
    command('merge-file')
      .description('Merge three versions of a record into the second, as a merge driver.')
      .argument('<base>', 'the version that both sides had (%O)')
      .argument('<ours>', 'our version, which the merged one replaces (%A)')
      .argument('<theirs>', 'their version (%B)')
      .option('--marker-size <number>', 'how long conflict markers are (%L)', '7')
      .option('--path <path>', 'what the file is called in messages (%P)')
      .option('--base-label <label>', 'what the base is called at markers (%S)')
      .option('--our-label <label>', 'what our side is called at markers (%X)')
      .option('--their-label <label>', 'what their side is called at markers (%Y)')
      .action((...[base, ours, theirs, asked]: [string, string, string, MergeOptions]) => {
        end(mergeFile({ base, ours, theirs }, asked));
      }),
    command('show-facts')
      .description('Print a record as facts, one a line, and the text below it.')
      .argument('<file>')
      .action((file: string) => {
        end(showFacts(file));
      }),
    command('check-staged')
      .description('Tell what is wrong in the records of the next commit.')
      .option('--folder <folder>', 'the folder of the caseload', '.')
      .option('--today <day>', 'the day to judge by, as YYYY-MM-DD')
      .action(({ folder, today }: { folder: string; today?: string }) => {
        end(checkStaged(folder, dayToJudgeBy(today)));
      }),
  ];
}
