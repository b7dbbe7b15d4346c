import { type Command, Option } from 'commander';
import { dayOrRefusal, dayToJudgeBy } from './today.ts';
import { printTimeline, timelineFormats } from './timeline.ts';

interface Asked {
  readonly folder: string;
  readonly format: (typeof timelineFormats)[number];
  readonly since?: string;
  readonly today?: string;
}

/** `caseload timeline`; `end` is given the code that it ends with. */
export function timelineCommand(timeline: Command, end: (code: number) => void): Command {
  return timeline
    .description('Tell what became of a case over all commits, in words, newest first.')
    .argument('<id>', 'the id of the case, as in C-0142')
    .addOption(new Option('--folder <folder>', 'the folder of the caseload').default('.'))
    .option('--since <day>', 'tell nothing older than this day, as YYYY-MM-DD')
    .addOption(
      new Option('--format <format>', 'how to print').choices(timelineFormats).default('markdown'),
    )
    .option(
      '--today <day>',
      'the day to judge by, as YYYY-MM-DD (default: CASELOAD_TODAY, else today)',
    )
    .action((id: string, { folder, format, since, today }: Asked) => {
      end(
        printTimeline(id, {
          folder,
          format,
          today: dayToJudgeBy(today),
          since: since === undefined ? undefined : dayOrRefusal(since, '--since'),
        }),
      );
    });
}
