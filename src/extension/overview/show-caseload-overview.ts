import * as vscode from 'vscode';
import { caseloadOverview, exportAct } from '../../overviews/caseload-overview.ts';
import { caseloadFigures } from '../../summaries/caseload/caseload-figures.ts';
import { element } from '../../writing/sheets/elements.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say, sayIt } from '../say.ts';
import { exportFigures } from './export-figures.ts';
import type { Overview } from './overview.ts';
import { OverviewPanels } from './overview-panels.ts';

/** There is one page of the caseload. */
const key = 'caseload';

/**
 * "Caseload Overview": a page of figures for a supervisor, and "Export Caseload Figures", which
 * writes them where the person says.
 */
export function offerCaseloadOverview(
  { extensionUri }: vscode.ExtensionContext,
  current: CurrentCaseload,
): vscode.Disposable {
  const run = (): Promise<void> => exportFigures(current);
  const panels = new OverviewPanels(
    { current, extensionUri },
    {
      viewType: 'caseload.caseloadOverview',
      draw: () => draw(current),
      styles: ['caseload-overview.css'],
      acts: { [exportAct]: run },
    },
  );
  return vscode.Disposable.from(
    panels,
    vscode.commands.registerCommand('caseload.caseloadOverview', () => {
      panels.open(key);
    }),
    vscode.commands.registerCommand('caseload.exportCaseloadFigures', run),
  );
}

function draw(current: CurrentCaseload): Overview {
  const title = say('Caseload Overview');
  // A window that opens with the page asks for it before the records were looked through.
  if (!current.isScanned) {
    const words = say('The records are being looked through.');
    return {
      title,
      content: element('main', {}, element('h1', {}, title), element('p', {}, words)),
    };
  }
  const figures = caseloadFigures(current.value, current.moment);
  return { title, content: caseloadOverview(figures, sayIt) };
}
