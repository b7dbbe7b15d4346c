import { Option } from 'commander';

/** The option without which nothing that is there is written over. */
export function overwriteOption(): Option {
  return new Option(
    '--overwrite',
    'write over the file if it is there; never over a record or a template',
  );
}
