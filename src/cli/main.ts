import { CommanderError } from 'commander';
import { CannotLook, exitCodes } from './cannot-look.ts';
import { program } from './program.ts';
import { tell, watchOutput } from './terminal.ts';

watchOutput();
void run();

/** The process ends by itself once all output is written. */
async function run(): Promise<void> {
  try {
    await program((code) => {
      process.exitCode = code;
    }).parseAsync();
  } catch (error) {
    process.exitCode = codeOf(error);
  }
}

/** Whatever keeps the command from looking ends with 2, so that it is never taken for all well. */
function codeOf(error: unknown): number {
  // Commander has already said what is wrong, or shown what was asked for.
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCodes.allWell : exitCodes.couldNotLook;
  tell(
    error instanceof CannotLook
      ? error.message
      : `The command broke off: ${error instanceof Error ? error.message : String(error)}`,
  );
  return exitCodes.couldNotLook;
}
