import { type Command, Option } from 'commander';
import { type Format, formats } from './report.ts';
import { printStats } from './stats.ts';
import { dayToJudgeBy } from './today.ts';

interface Asked {
  readonly folder: string;
  readonly format: Format;
  readonly goal?: string;
  readonly today?: string;
}

/** `caseload stats`; `end` is given the code that it ends with. */
export function statsCommand(stats: Command, end: (code: number) => void): Command {
  return stats
    .description('Tell what the readings and ratings of a case show, with figures.')
    .argument('[id]', 'the id of the case, as in C-0142; all cases if none is given')
    .option('--goal <goal>', 'only this goal of the plan, as in G1')
    .addOption(new Option('--folder <folder>', 'the folder of the caseload').default('.'))
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default('text'))
    .option(
      '--today <day>',
      'the day to judge by, as YYYY-MM-DD (default: CASELOAD_TODAY, else today)',
    )
    .addHelpText(
      'after',
      '\nFigures describe and do not prove. Private records are left out, and counted.\n' +
        'JSON holds one object, or a list of them where no case is given; lines count from 0.',
    )
    .action((id: string | undefined, { folder, format, goal, today }: Asked) => {
      end(printStats({ id, goal, folder, format, today: dayToJudgeBy(today) }));
    });
}
