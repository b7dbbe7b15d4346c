import type { Finding } from '../../checks/finding.ts';
import type { OpenedCaseload } from '../open-caseload.ts';
import { templatesIn } from './read-templates.ts';

/** What is wrong with the templates of an agency: a line each, as with findings of records. */
export function templateFindings(
  folder: string,
  { moment }: Pick<OpenedCaseload, 'moment'>,
): readonly Finding[] {
  return templatesIn(folder, moment.settings.templates).flatMap(({ path, faults }) =>
    faults.map(({ line, message }): Finding => {
      const start = { line, character: 0 };
      return { id: 'template', severity: 'error', path, range: { start, end: start }, message };
    }),
  );
}
