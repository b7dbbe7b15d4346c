import { type Command, Option } from 'commander';
import { chartFileFor, pictures, type PictureName, writeChart } from './chart.ts';
import { overwriteOption } from './overwrite-option.ts';
import { dayToJudgeBy } from './today.ts';

interface Asked {
  readonly folder: string;
  readonly out: string;
  readonly overwrite?: true;
  readonly picture?: PictureName;
  readonly measure?: string;
  readonly today?: string;
}

/** `caseload chart`; `end` is given the code that it ends with. */
export function chartCommand(chart: Command, end: (code: number) => void): Command {
  return chart
    .description('Draw the readings, ratings, steps or supports of a case, as SVG or PNG.')
    .argument('<id>', 'the id of the case, as in C-0142')
    .argument('[goal]', 'only this goal of the plan, as in G1')
    .requiredOption('--out <file>', 'the file to write, ending in .svg or .png', chartFileFor)
    .addOption(overwriteOption())
    .addOption(
      new Option('--picture <name>', 'what to draw (default: the readings of goals)').choices(
        pictures,
      ),
    )
    .option('--measure <name>', 'only the readings of this measure, as in phq-9')
    .addOption(new Option('--folder <folder>', 'the folder of the caseload').default('.'))
    .option(
      '--today <day>',
      'the day to judge by, as YYYY-MM-DD (default: CASELOAD_TODAY, else today)',
    )
    .addHelpText(
      'after',
      '\nSeveral pictures stand below each other in one file. Private records are left out.',
    )
    .action(async (id: string, goal: string | undefined, asked: Asked) => {
      const { picture = 'readings', measure, overwrite = false, today, ...rest } = asked;
      const day = dayToJudgeBy(today);
      end(await writeChart({ ...rest, id, goal, overwrite, picture, measure, today: day }));
    });
}
